// Types alone of what is stored: a page that asks this needs no schemas, which every page would carry.
import type { Option } from '#lib/questions/choice/choice.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import type { DraftQuestion } from './draft.ts';

/** What a form says of a field; null where it has none of that name. */
export type Get = (name: string) => unknown;

/** The most options that a form offers fields for. */
export const OPTION_FIELDS = 6;

/** What a form may change of a question, as it is typed: it may be no question. */
export interface Typed {
	readonly question: object;
	readonly points: number;
	readonly explanation: string;
}

/** What stands in the fields of a question's form. */
export function typedIn(question: KeyedQuestion, get: Get): Typed {
	return {
		question: { ...question, stem: textIn(get, 'stem'), ...ofKind(question, get) },
		points: numberIn(get, 'points'),
		explanation: String(get('explanation') ?? '').trim()
	};
}

/** What a form may change of a question, as one text: the same while nobody has changed it. */
export function writtenIn({ question, points, explanation = '' }: DraftQuestion): string {
	return JSON.stringify({ question, points, explanation });
}

/** Whether the fields of a question's form say what the question says. */
export function isAsWritten(one: DraftQuestion, get: Get): boolean {
	return JSON.stringify(typedIn(one.question, get)) === writtenIn(one);
}

/** A question as its form showed it: to be shown again, for it may be no question. */
export function refilled(one: DraftQuestion, get: Get): DraftQuestion {
	const { question, points, explanation } = typedIn(one.question, get);
	return {
		...one,
		question: question as KeyedQuestion,
		points: Number.isFinite(points) ? points : one.points,
		explanation
	};
}

/** Whether the option that is marked as right was left empty: no other one becomes the key by that. */
export function isKeyEmpty(get: Get): boolean {
	return textIn(get, `option-${Number(get('right') ?? 0)}`) === '';
}

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

/** The options that have words, the right one first. One whose words were there before keeps what is known of it. */
function optionsIn(options: readonly Option[], get: Get): Option[] {
	const right = Number(get('right') ?? 0);
	const written = Array.from({ length: OPTION_FIELDS }, (_, i) => textIn(get, `option-${i}`))
		.map((text, i) => ({ text, isKey: i === right }))
		.filter(({ text }) => text);
	// On a scale all options have a place, or none has.
	const isScaled =
		written.length === options.length &&
		written.every(({ text }) => options.some((option) => option.text === text));
	return written
		.toSorted((a, b) => Number(b.isKey) - Number(a.isKey))
		.map(({ text, isKey }): Option => {
			const { span, whyNot, value } = options.find((option) => option.text === text) ?? { text };
			return {
				text,
				...(span && { span }),
				...(whyNot && !isKey && { whyNot }),
				...(isScaled && value !== undefined && { value })
			};
		});
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
