import type { Selectable } from 'kysely';
import * as v from 'valibot';
import type { Store } from '../database/open.ts';
import type { AllowanceRow } from '../database/schema.ts';

/** What one learner is allowed beyond the others. */
export const Allowance = v.object({
	extraSeconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7 * 24 * 3600)),
	extraAttempts: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)),
	fewerOptions: v.boolean()
});
export type Allowance = v.InferOutput<typeof Allowance>;

export const NO_ALLOWANCE: Allowance = { extraSeconds: 0, extraAttempts: 0, fewerOptions: false };

/** What a learner is allowed in an assignment. */
export async function allowanceOf(
	{ db }: Pick<Store, 'db'>,
	assignment: string,
	learner: string
): Promise<Allowance> {
	const row = await db
		.selectFrom('allowance')
		.selectAll()
		.where('assignment', '=', assignment)
		.where('learner', '=', learner)
		.executeTakeFirst();
	return row ? readAllowance(row) : NO_ALLOWANCE;
}

/** What the learners of an assignment are allowed, by learner: those who are allowed more. */
export async function allowancesOf(
	{ db }: Pick<Store, 'db'>,
	assignment: string
): Promise<ReadonlyMap<string, Allowance>> {
	const rows = await db
		.selectFrom('allowance')
		.selectAll()
		.where('assignment', '=', assignment)
		.execute();
	return new Map(rows.map((row) => [row.learner, readAllowance(row)]));
}

function readAllowance(row: Selectable<AllowanceRow>): Allowance {
	return {
		extraSeconds: row.extra_seconds,
		extraAttempts: row.extra_attempts,
		fewerOptions: row.fewer_options === 1
	};
}
