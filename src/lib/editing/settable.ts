// Types alone of what is stored: a page that asks this needs no schemas, which every page would carry.
import type { Draft, DraftQuestion } from './draft.ts';
import { unwrittenIn } from './unwritten.ts';

/** Whether a question can be set: it stands on the article and is written out. */
export function canBeSet({ question, stale }: DraftQuestion): boolean {
	return stale === undefined && unwrittenIn(question) === undefined;
}

/** The questions that are set. */
export function settable({ questions }: Pick<Draft, 'questions'>): DraftQuestion[] {
	return questions.filter(canBeSet);
}

/** A question that is not set: its number in the module, from 1, and what it lacks, in words that follow it. */
export interface Unset {
	readonly id: string;
	readonly number: number;
	readonly why: string;
}

/** The questions that are not set, each with the reason. */
export function unsetIn({ questions }: Pick<Draft, 'questions'>): Unset[] {
	return questions.flatMap((one, i) => {
		if (canBeSet(one)) return [];
		const why = one.stale === undefined ? 'is not written yet' : 'no longer stands on the article';
		return [{ id: one.question.id, number: i + 1, why }];
	});
}
