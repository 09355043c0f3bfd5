import * as v from 'valibot';
import { KeyedQuestion } from '#lib/questions/index.ts';
import type { Option } from '#lib/questions/choice/choice.ts';

/** What a form says of a field; null where it has none of that name. */
export type Get = (name: string) => unknown;

/** The most options that a form offers fields for. */
export const OPTION_FIELDS = 6;

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
	const result = v.safeParse(KeyedQuestion, {
		...question,
		stem: textIn(get, 'stem'),
		...ofKind(question, get)
	});
	return result.success
		? { question: result.output }
		: { problem: problems[question.kind] ?? 'The question has no words.' };
}

const problems: Partial<Record<KeyedQuestion['kind'], string>> = {
	choice: 'A choice needs its words and three to six options.',
	gap: 'A gap needs its words and a wording that counts.',
	number: 'The key is not a number.'
};

function ofKind(question: KeyedQuestion, get: Get): object {
	switch (question.kind) {
		case 'choice':
			return { options: optionsIn(question.options, get) };
		case 'true-false':
			return { key: get('key') };
		case 'gap':
			return { accepted: linesIn(get, 'accepted') };
		case 'number': {
			const unit = textIn(get, 'unit');
			return { value: numberIn(get, 'value'), unit: unit || undefined };
		}
		case 'order':
			return { events: textsIn(question.events, 'text', get) };
		case 'match':
			return { pairs: textsIn(textsIn(question.pairs, 'left', get), 'right', get) };
		case 'mark-words':
			return {};
	}
}

/** Whether the option that is marked as right was left empty: no other one becomes the key by that. */
function isKeyEmpty(get: Get): boolean {
	return textIn(get, `option-${Number(get('right') ?? 0)}`) === '';
}

/** The options that have words, the right one first. */
function optionsIn(options: readonly Option[], get: Get): Option[] {
	const right = Number(get('right') ?? 0);
	const texts = Array.from({ length: OPTION_FIELDS }, (_, i) => textIn(get, `option-${i}`));
	const isSame = texts.every((text, i) => text === (options[i]?.text ?? ''));
	const written = texts.map((text, i): Option => {
		const old = options[i]?.text === text ? options[i] : undefined;
		// On a scale all options have a place, or none has.
		const { value, ...rest } = old ?? { text };
		return isSame && value !== undefined ? { ...rest, value } : rest;
	});
	const isKey = (i: number) => i === right;
	return [
		...written
			.filter((_, i) => isKey(i))
			.map(({ text, span, value }) => plain({ text, span, value })),
		...written.filter((_, i) => !isKey(i))
	].filter(({ text }) => text);
}

/** Without what is not there. */
function plain({ text, span, value }: Option): Option {
	return { text, ...(span && { span }), ...(value !== undefined && { value }) };
}

function textsIn<T extends object>(list: readonly T[], field: keyof T & string, get: Get): T[] {
	return list.map((one, i) => ({ ...one, [field]: textIn(get, `${field}-${i}`) }));
}

function textIn(get: Get, name: string): string {
	const value = get(name);
	return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

function linesIn(get: Get, name: string): string[] {
	const value = get(name);
	return String(value ?? '')
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
}

function numberIn(get: Get, name: string): number {
	const text = textIn(get, name).replace(/,/g, '');
	return text === '' ? NaN : Number(text);
}
