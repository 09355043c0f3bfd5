import { idOf } from '#lib/random.ts';
import { onFactsOf } from './memory/about.ts';
import { datedBy, FIRST_MOMENT } from './memory/clock.ts';
import type { StudyModule } from './library.ts';
import { merged } from './review.ts';
import type { Kept, KeptSum, Stand } from './study.ts';
import { summaryOf } from './memory/summary.ts';

/** All reviews summed up, as of a moment. */
export function standOf(kept: Omit<Kept, 'rows'>, now: number): Stand {
	const modules = new Map(kept.modules.map((module) => [module.slug, module]));
	const { reviews, misdated } = datedBy(now, merged(kept.reviews));
	const { habits, problems } = kept;
	const summary = summaryOf(onFactsOf(modules, reviews));
	return { modules: kept.modules, habits, problems, summary, misdated };
}

/**
 * What may be kept of a stand; undefined where a review is dated ahead, and counts otherwise with each moment, and
 * where the clock is wrong.
 */
export function sumOf(kept: Kept, { summary, misdated }: Stand, now: number): KeptSum | undefined {
	if (now < FIRST_MOMENT || kept.reviews.some(({ at }) => at > now)) return undefined;
	const facts = Object.fromEntries(kept.modules.map((module) => [module.slug, factsOf(module)]));
	return { summary, misdated, rows: kept.rows, facts };
}

/**
 * Whether a sum is what all reviews would come to now: none is dated ahead, and all are of the facts that the
 * modules ask for by the same names as before. A module that came since may have its reviews there, by its own names.
 */
export function holds(
	{ facts, summary }: KeptSum,
	modules: readonly StudyModule[],
	now: number
): boolean {
	const last = summary.latest.at(-1);
	const met = Map.groupBy(summary.memories.values(), ({ module }) => module);
	const isAsBefore = (module: StudyModule) => {
		const before = facts[module.slug];
		if (before !== undefined) return before === factsOf(module);
		const names = new Set(module.questions.map(({ fact }) => fact));
		return (met.get(module.slug) ?? []).every(({ fact }) => names.has(fact));
	};
	return (!last || last.at <= now) && modules.every(isAsBefore);
}

/** The facts of a module as one name. */
function factsOf({ questions }: StudyModule): string {
	return idOf(questions.map(({ id, fact }) => `${id} ${fact}`).join('\n'));
}
