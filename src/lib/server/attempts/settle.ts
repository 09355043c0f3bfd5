import * as v from 'valibot';
import { creditOf, scoreOf } from '#lib/quiz/score.ts';
import type { Standing } from '#lib/quiz/replay.ts';
import type { Writing } from '../database/writer.ts';
import { cacheKey, type Kept } from './kept.ts';

/** What an attempt has come to. It is no truth: it is replayed anew wherever its key says that it is old. */
export const Outcome = v.object({
	version: v.literal(1),
	/** From 0 to 1. */
	score: v.number(),
	/** What each question has earned, from 0 to 1, by its id. */
	credits: v.record(v.string(), v.number())
});
export type Outcome = v.InferOutput<typeof Outcome>;

/** The outcome of a sitting as it stands. */
export function outcomeOf(standing: Standing): Outcome {
	const { context } = standing.snapshot;
	return {
		version: 1,
		score: scoreOf(standing).score,
		credits: Object.fromEntries(
			standing.questions.map(({ id }, i) => [id, creditOf(context, context.work[i]!)])
		)
	};
}

/** Writes down that an attempt has ended, and what it has come to. */
export async function settle({ db }: Writing, kept: Kept, now: number): Promise<Kept> {
	const { row, standing } = kept;
	const changed = {
		ended_at: Math.min(now, row.deadline_at ?? Infinity),
		outcome: JSON.stringify(outcomeOf(standing)),
		outcome_key: cacheKey(row, standing.seq)
	};
	await db.updateTable('attempt').set(changed).where('id', '=', row.id).execute();
	return { ...kept, row: { ...row, ...changed } };
}
