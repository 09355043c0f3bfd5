import type { Attempt } from './attempt.ts';
import type { Standing } from './replay.ts';
import { scoreOf } from './score.ts';

/** A new attempt at only the questions that were missed; undefined where none was. */
export function redo(
	standing: Standing,
	{ id, seed }: { id: string; seed: string }
): Attempt | undefined {
	const { missed } = scoreOf(standing);
	return missed.length === 0 ? undefined : { ...standing.attempt, id, seed, questions: missed };
}
