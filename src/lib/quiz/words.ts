import type { Kind } from '#lib/questions/index.ts';
import type { Mark } from '#lib/questions/question.ts';
import type { Policy } from './policy.ts';
import type { Step } from './view.ts';

/** The question types as people call them. */
export const kindNames: Record<Kind, string> = {
	choice: 'Choice',
	'true-false': 'True or false',
	gap: 'Gap',
	number: 'Number',
	order: 'Order',
	match: 'Match',
	'mark-words': 'Mark the words'
};

/** How a question stands, in words. */
export const signNames: Record<Step['sign'], string> = {
	unseen: 'not seen yet',
	skipped: 'skipped',
	answered: 'answered',
	right: 'right',
	partly: 'partly right',
	wrong: 'not right'
};

/** What a mark is called when it is told. */
export const verdictNames = { right: 'Right', partly: 'Partly right', wrong: 'Not right' };
export type Verdict = keyof typeof verdictNames;

export function verdictOf(mark: Mark): Verdict {
	if (mark === 1) return 'right';
	return mark > 0 ? 'partly' : 'wrong';
}

/** What the button says that gives an answer: it is checked only where something is told of it. */
export function answerWord({ feedback }: Pick<Policy, 'feedback'>): string {
	return feedback === 'immediate' ? 'Check' : 'Save';
}

/** A share as people say it: 2/3 is "67%". */
export function percent(share: number): string {
	return `${Math.round(share * 100)}%`;
}
