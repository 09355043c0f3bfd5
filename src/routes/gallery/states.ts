import type { KeyedQuestion } from '#lib/questions/index.ts';
import type { Samples } from '#lib/questions/question.ts';
import { samples } from '#lib/questions/samples.ts';

/** A state in which a question can be seen: with which answer, and what is told of it. */
export interface State {
	name: string;
	answer: 'none' | keyof Samples<unknown>;
	locked: boolean;
	told: boolean;
}

export const fresh: State = { name: 'fresh', answer: 'none', locked: false, told: false };

const states: State[] = [
	fresh,
	{ name: 'answered', answer: 'right', locked: false, told: false },
	{ name: 'retrying', answer: 'wrong', locked: false, told: false },
	{ name: 'locked', answer: 'wrong', locked: true, told: false },
	{ name: 'right', answer: 'right', locked: true, told: true },
	{ name: 'partly right', answer: 'partly', locked: true, told: true },
	{ name: 'wrong', answer: 'wrong', locked: true, told: true },
	{ name: 'unanswered', answer: 'none', locked: true, told: true }
];

/** The states of a question: partly right only where its type knows of that. */
export function statesOf(question: KeyedQuestion): State[] {
	const tried = samples(question);
	return states.filter(({ answer }) => answer === 'none' || tried[answer] !== undefined);
}
