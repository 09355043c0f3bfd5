import * as v from 'valibot';
import { weighedScoreOf, type Points } from '#lib/quiz/points.ts';
import { creditOf } from '#lib/quiz/score.ts';
import type { Standing } from '#lib/quiz/replay.ts';
import type { AttemptRow } from '../database/schema.ts';
import type { Writing } from '../database/writer.ts';
import { tallyIn } from '../results/tallies.ts';
import { cacheKey, logOf, type Kept } from './kept.ts';
import { satOf } from './sat.ts';

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
export function outcomeOf(standing: Standing, points: Points): Outcome {
	const { context } = standing.snapshot;
	return {
		version: 1,
		score: weighedScoreOf(standing, points).score,
		credits: Object.fromEntries(
			standing.questions.map(({ id }, i) => [id, creditOf(context, context.work[i]!)])
		)
	};
}

/** What a row says of an outcome, and what it was replayed from. */
export function outcomeColumns(row: Pick<AttemptRow, 'revision'>, seq: number, outcome: Outcome) {
	return {
		score: outcome.score,
		outcome_key: cacheKey(row, seq),
		outcome: JSON.stringify(outcome)
	};
}

/** How many questions have an answer. */
export function answeredIn({ snapshot }: Standing): number {
	return snapshot.context.work.filter(({ mark }) => mark !== undefined).length;
}

/**
 * Writes down that an attempt has ended, and what it has come to, and takes it into the figures of its
 * questions where it does not stand there yet; nothing where it has gone on meanwhile.
 */
export async function settle(writing: Writing, kept: Kept, now: number): Promise<Kept> {
	const { row, standing, edition, points, lastAt } = kept;
	const changed = {
		answered: answeredIn(standing),
		// A clock that was put back does not end it before what was done in it.
		ended_at: Math.min(Math.max(now, row.started_at + lastAt), row.deadline_at ?? Infinity),
		...outcomeColumns(row, standing.seq, outcomeOf(standing, points))
	};
	const there = await writing.db
		.updateTable('attempt')
		.set(changed)
		.where('id', '=', row.id)
		.where('seq', '=', row.seq)
		.where('revision', '=', row.revision)
		.returning('tallied')
		.executeTakeFirst();
	if (!there) return kept;
	const ended: Kept = { ...kept, row: { ...row, ...changed, tallied: there.tallied } };
	if (there.tallied !== null) return ended;
	const order = edition.questions.map(({ id }) => id);
	const sat = async () => satOf({ standing, log: await logOf(writing, row.id) }, order);
	const tallied = await tallyIn(writing, row, sat, { edition, points });
	if (tallied !== null)
		await writing.db.updateTable('attempt').set({ tallied }).where('id', '=', row.id).execute();
	return { ...ended, row: { ...ended.row, tallied } };
}

/** Forgets what an attempt had come to that goes on again. */
export async function unsettle({ db }: Writing, { id }: Pick<AttemptRow, 'id'>): Promise<void> {
	await db
		.updateTable('attempt')
		.set({ score: null, outcome: null, outcome_key: null })
		.where('id', '=', id)
		.where('ended_at', 'is', null)
		.execute();
}
