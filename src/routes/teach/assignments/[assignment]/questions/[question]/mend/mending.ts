import { changed } from '#lib/editing/change-form.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import type { Correction } from '#lib/server/attempts/kept.ts';

type Fields = Pick<FormData, 'get'>;

/** Kinds whose key can be mended by a form; any question can be taken out of the score. */
export function canMend({ kind }: KeyedQuestion): boolean {
	return kind === 'choice' || kind === 'true-false' || kind === 'gap' || kind === 'number';
}

/**
 * The correction that a form asks for: another key, or wordings that count, of the same question in the same
 * words; or the question weighs nothing. Answers were given to its words, and these stay.
 */
export function readMending(
	question: KeyedQuestion,
	fields: Fields,
	points: number
): { correction: Correction; problem?: undefined } | { correction?: undefined; problem: string } {
	if (fields.get('out') === 'on') return { correction: { question, points: 0 } };
	if (!canMend(question)) return { correction: { question, points } };
	const same = asItIs(question);
	const { question: mended, problem } = changed(question, (name) =>
		OPEN.has(name) ? fields.get(name) : same[name]
	);
	return mended ? { correction: { question: mended, points } } : { problem };
}

/** What a form may change of a question that was asked. */
const OPEN = new Set(['right', 'key', 'accepted', 'value']);

/** The fields that stay as they are. */
function asItIs(question: KeyedQuestion): Readonly<Record<string, string | undefined>> {
	const options = question.kind === 'choice' ? question.options : [];
	return {
		stem: question.stem,
		unit: question.kind === 'number' ? question.unit : undefined,
		...Object.fromEntries(options.map(({ text }, i) => [`option-${i}`, text]))
	};
}
