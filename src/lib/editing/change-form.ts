import * as v from 'valibot';
import { limits } from '#lib/limits.ts';
import { KeyedQuestion } from '#lib/questions/keyed.ts';
import type { DraftQuestion } from './draft.ts';
import type { Edit } from './edit.ts';
import { isKeyEmpty, typedIn, type Get } from './typed.ts';

/** What a form does to a question of a draft: its words, its points and what is said about its key, as far as they differ. */
export function changesOf(
	{ question, points, explanation = '' }: DraftQuestion,
	get: Get
): { edits: Edit[]; problem?: undefined } | { edits?: undefined; problem: string } {
	const now = changed(question, get);
	if (!now.question) return now;
	const typed = typedIn(question, get);
	const weight = typed.points;
	const said = { id: question.id, explanation: typed.explanation };
	if (!(weight >= 0 && weight <= limits.questionPoints))
		return { problem: `The points are a number from 0 to ${limits.questionPoints}.` };
	if (said.explanation.length > limits.explanationCharacters)
		return { problem: `What you say has at most ${limits.explanationCharacters} characters.` };
	const isSame = JSON.stringify(now.question) === JSON.stringify(question);
	return {
		edits: [
			...(isSame ? [] : [{ type: 'change' as const, question: now.question }]),
			...(weight === points ? [] : [{ type: 'weigh' as const, id: said.id, points: weight }]),
			...(said.explanation === explanation ? [] : [{ type: 'explain' as const, ...said }])
		]
	};
}

/**
 * A question as a form has changed it: its words, its options and which one is right, the forms that count. An
 * option or an event whose words are another's loses the place in the article that it had.
 * Undefined, with a sentence, where what is left is no question.
 */
export function changed(
	question: KeyedQuestion,
	get: Get
): { question: KeyedQuestion; problem?: undefined } | { question?: undefined; problem: string } {
	if (question.kind === 'choice' && isKeyEmpty(get)) return { problem: 'The key has no words.' };
	const result = v.safeParse(KeyedQuestion, typedIn(question, get).question);
	return result.success
		? { question: result.output }
		: { problem: problems[question.kind] ?? 'The question has no words.' };
}

const problems: Partial<Record<KeyedQuestion['kind'], string>> = {
	choice: 'A choice needs its words and three to six options.',
	gap: 'A gap needs its words and a wording that counts.',
	number: 'The key is not a number.',
	order: 'Each event needs words.',
	match: 'Each pair needs words on both sides, and no two begin with the same.'
};
