import type { Mark } from '#lib/questions/question.ts';
import { worth, type Policy } from './policy.ts';

/** What the machine knows of a question: never its words, never its key. */
export interface QuizItem {
	id: string;
	/** The answers it takes: the policy's tries, or fewer where the question has fewer to give. */
	tries: number;
}

/** What a learner has done with one question so far. */
export interface Work {
	/** The last answer as it was sent. */
	value?: unknown;
	/** How right the last answer is; none before the first. */
	mark?: Mark;
	/** The most that an answer has earned, penalties taken off. */
	best: number;
	/** Answers that were told to be wrong, or not wholly right. */
	wrong: number;
	hinted: boolean;
	flagged: boolean;
	/** Left without an answer. */
	skipped: boolean;
	/** The key has been shown, so that no answer counts any more. */
	told: boolean;
}

export interface QuizInput {
	questions: readonly QuizItem[];
	policy: Policy;
}

export interface QuizContext extends QuizInput {
	index: number;
	work: readonly Work[];
	/** The highest number of an operation that was given to the disk to keep. */
	due: number;
}

/** Before anything is done. */
export const untouched: Work = {
	best: 0,
	wrong: 0,
	hinted: false,
	flagged: false,
	skipped: false,
	told: false
};

/** The work on the question that the learner is at. */
export function currentWork({ work, index }: QuizContext): Work {
	return work[index]!;
}

/** Whether a question still waits for an answer. */
export function isOpen({ policy }: QuizContext, work: Work): boolean {
	return policy.feedback === 'immediate' ? !work.told : work.mark === undefined;
}

/** What a right answer to the current question earns now. */
export function stakeOf({ policy }: QuizContext, { wrong, hinted }: Work): number {
	return worth(policy, wrong + Number(hinted));
}

/** The next question that waits for an answer; -1 where none does. */
export function nextOpen(context: QuizContext): number {
	return context.work.findIndex((work, i) => i > context.index && isOpen(context, work));
}
