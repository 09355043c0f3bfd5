import type { Standing } from './replay.ts';
import { creditOf, scoreOf, type Score } from './score.ts';

/** What questions weigh, by their ids; one that is not named weighs 1. */
export type Points = Readonly<Record<string, number>>;

/** Points that a sitting has earned, and those that there were to earn. */
export interface Earned {
	earned: number;
	possible: number;
}

/** The points as they stand; like the score they are nobody's business before the end. */
export function earnedOf({ attempt, snapshot }: Standing, points: Points = {}): Earned {
	const { context } = snapshot;
	const weights = attempt.questions.map((id) => points[id] ?? 1);
	return {
		earned: context.work.reduce((sum, work, i) => sum + weights[i]! * creditOf(context, work), 0),
		possible: weights.reduce((sum, weight) => sum + weight, 0)
	};
}

/** The score of a sitting whose questions weigh more or less than each other. */
export function weighedScoreOf(standing: Standing, points: Points = {}): Score {
	const { earned, possible } = earnedOf(standing, points);
	return { ...scoreOf(standing), score: possible > 0 ? earned / possible : 0 };
}
