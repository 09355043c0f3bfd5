import type { QuizContext, Work } from './context.ts';
import { worth } from './policy.ts';
import type { Standing } from './replay.ts';

/** What a sitting has come to. It is computed whenever it is asked for, and stored nowhere. */
export interface Score {
	/** The credit of all questions together, as a share of what there was to earn: 0 to 1. */
	score: number;
	right: number;
	partly: number;
	wrong: number;
	unanswered: number;
	/** The ids of the questions that were not wholly right in the end, in their order. */
	missed: string[];
}

/**
 * What one question has earned: with immediate feedback the best of its answers, each less the
 * penalties up to then; with deferred feedback the last answer, less the hint.
 */
export function creditOf({ policy }: QuizContext, { mark = 0, best, hinted }: Work): number {
	return policy.feedback === 'immediate' ? best : mark * worth(policy, Number(hinted));
}

/** What questions weigh, by their ids; one that is not named weighs 1. */
export type Points = Readonly<Record<string, number>>;

/** Points that a sitting has earned, and those that there were to earn. */
export interface Earned {
	earned: number;
	possible: number;
}

/** The points as they stand; like the score they are nobody's business before the end. */
export function pointsOf({ attempt, snapshot }: Standing, points: Points = {}): Earned {
	const { context } = snapshot;
	const weights = attempt.questions.map((id) => points[id] ?? 1);
	return {
		earned: context.work.reduce((sum, work, i) => sum + weights[i]! * creditOf(context, work), 0),
		possible: weights.reduce((sum, weight) => sum + weight, 0)
	};
}

/** The score as it stands. Before the end it is nobody's business: with deferred feedback it tells keys. */
export function scoreOf(standing: Standing, points?: Points): Score {
	const { attempt, snapshot } = standing;
	const marks = snapshot.context.work.map(({ mark }) => mark);
	const { earned, possible } = pointsOf(standing, points);
	return {
		score: possible > 0 ? earned / possible : 0,
		right: marks.filter((mark) => mark === 1).length,
		partly: marks.filter((mark) => mark !== undefined && mark > 0 && mark < 1).length,
		wrong: marks.filter((mark) => mark === 0).length,
		unanswered: marks.filter((mark) => mark === undefined).length,
		missed: attempt.questions.filter((_, i) => marks[i] !== 1)
	};
}
