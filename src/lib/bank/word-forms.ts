import { beginningOf } from '#lib/language/en/content.ts';

/** Whether a word, or another form of it, is among some plain words: "ride" for "rides", "work" for "working". */
export function hasForm(words: readonly string[], word: string): boolean {
	return words.some((other) => isFormOf(word, other) || isFormOf(other, word));
}

const ENDING = /^(?:e?s|e?d|ing|n)$/;

function isFormOf(form: string, word: string): boolean {
	if (form === word || (word.length > 4 && beginningOf(form) === beginningOf(word))) return true;
	return word.length > 2 && form.startsWith(word) && ENDING.test(form.slice(word.length));
}
