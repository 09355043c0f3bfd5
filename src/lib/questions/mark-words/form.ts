import { ANSWER, type Form } from '../form.ts';
import type { MarkWordsAsked } from './mark-words.ts';

/** One radio a sentence of the article; of a hidden one only some have words. */
export const markWordsForm: Form<MarkWordsAsked, number> = {
	fieldsOf(_, given, sentences) {
		const options = sentences
			.map((words, i) => ({ value: String(i), name: words }))
			.filter(({ name }) => name !== '');
		return [{ type: 'radios', name: ANSWER, options, chosen: given?.toString() }];
	},

	readForm(_, get) {
		const value = get(ANSWER) ?? '';
		return /^\d{1,6}$/.test(value) ? Number(value) : undefined;
	}
};
