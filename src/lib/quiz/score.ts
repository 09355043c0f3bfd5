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

/** The score as it stands. Before the end it is nobody's business: with deferred feedback it tells keys. */
export function scoreOf({ attempt, snapshot }: Standing): Score {
	const { context } = snapshot;
	const marks = context.work.map(({ mark }) => mark);
	const credit = context.work.reduce((sum, work) => sum + creditOf(context, work), 0);
	return {
		score: credit / marks.length,
		right: marks.filter((mark) => mark === 1).length,
		partly: marks.filter((mark) => mark !== undefined && mark > 0 && mark < 1).length,
		wrong: marks.filter((mark) => mark === 0).length,
		unanswered: marks.filter((mark) => mark === undefined).length,
		missed: attempt.questions.filter((_, i) => marks[i] !== 1)
	};
}
