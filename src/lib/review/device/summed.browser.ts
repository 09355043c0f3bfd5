import type { EntityTable } from 'dexie';
import * as v from 'valibot';
import { FIRST_MOMENT } from '../memory/clock.ts';
import type { Review } from '../review.ts';
import type { KeptSum } from '../study.ts';
import { makeSummaryRow, readSummaryRow } from '../memory/summary-row.ts';
import { summaryWith } from '../memory/summary.ts';

/** What is needed of a study's tables. */
interface Tables {
	reviews: EntityTable<{ id: string; module: string }, 'id'>;
	settings: EntityTable<{ name: string; value: unknown }, 'name'>;
}

const NAME = 'sum';
const Row = v.object({
	rows: v.number(),
	facts: v.array(v.object({ slug: v.string(), name: v.string() })),
	misdated: v.number(),
	summary: v.unknown()
});

/** The sum that lies there, if it is of the reviews that lie there. */
export async function keptSum({ reviews, settings }: Tables): Promise<KeptSum | undefined> {
	const [stored, rows] = await Promise.all([settings.get(NAME), reviews.count()]);
	const row = v.safeParse(Row, stored?.value);
	if (!row.success || row.output.rows !== rows) return undefined;
	const summary = readSummaryRow(row.output.summary);
	const last = summary?.latest.at(-1);
	const isOfThese = !last || (await reviews.get(last.id)) !== undefined;
	const facts = Object.fromEntries(row.output.facts.map(({ slug, name }) => [slug, name]));
	return summary && isOfThese ? { ...row.output, facts, summary } : undefined;
}

export async function putSum({ settings }: Tables, sum: KeptSum): Promise<void> {
	const facts = Object.entries(sum.facts).map(([slug, name]) => ({ slug, name }));
	const value = { ...sum, facts, summary: makeSummaryRow(sum.summary) };
	await settings.put({ name: NAME, value });
}

/** Goes on with a sum where reviews have come; where that cannot be, it is made anew when it is needed. */
export async function goOnWith(
	tables: Tables,
	sum: KeptSum | undefined,
	fresh: readonly Review[]
): Promise<void> {
	const isDated = fresh.every(({ at }) => at >= FIRST_MOMENT);
	const summary = sum && isDated ? summaryWith(sum.summary, fresh) : undefined;
	if (sum && summary) await putSum(tables, { ...sum, summary, rows: sum.rows + fresh.length });
	else await forgetSum(tables);
}

export async function forgetSum({ settings }: Tables): Promise<void> {
	await settings.delete(NAME);
}
