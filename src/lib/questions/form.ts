/** One thing to choose, and what is sent for it. */
export interface Option {
	value: string;
	name: string;
}

/** A field of a plain form: what a page draws where no script runs, in no particular HTML. */
export type Field =
	| { type: 'radios'; name: string; options: readonly Option[]; chosen: string | undefined }
	| {
			type: 'text';
			name: string;
			label: string;
			value: string;
			/** Characters. */
			maxlength: number;
			inputmode: 'text' | 'decimal';
			/** What stands behind it. */
			unit?: string | undefined;
	  }
	| { type: 'select'; name: string; label: string; options: readonly Option[]; chosen: string };

/** What a form was sent with, by the names of its fields. */
export type Get = (name: string) => string | null;

/** How a question of one type is answered by a plain form. */
export interface Form<Asked, Answer> {
	/** The fields, filled with what was given before; `sentences` are the article's, in their order. */
	fieldsOf(asked: Asked, given: Answer | undefined, sentences: readonly string[]): Field[];
	/** The answer as a learner's own page would send it; nothing where none was given. */
	readForm(asked: Asked, get: Get): Answer | undefined;
	/** Why an answer that a form can give, and a page with scripts cannot, is none yet. */
	problemOf?(answer: Answer): string | undefined;
}

/** The name of the only field there is. */
export const ANSWER = 'answer';

/** The name of the field at a place, from 0. */
export function answerAt(place: number): string {
	return `${ANSWER}-${place}`;
}

/** What a text field was sent with; nothing where there are only spaces. */
export function typed(get: Get): string | undefined {
	const value = get(ANSWER) ?? '';
	return value.trim() === '' ? undefined : value;
}
