import type { Article } from '#lib/article/article.ts';
import { spanOf, type Span } from '#lib/article/span.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import { idOf } from '#lib/random.ts';
import { UNWRITTEN } from './unwritten.ts';

/** The types that a teacher writes by selecting words in several places. */
export const SET_KINDS = ['order', 'match'] as const;
export type SetKind = (typeof SET_KINDS)[number];

/** How many places each of them takes. */
export const PLACES = {
	order: { least: 3, most: 7 },
	match: { least: 3, most: 6 }
} as const;

/** Words of the article and, where they are paired, what they go with, in the teacher's own words. */
export interface Part {
	readonly words: Span;
	readonly beside: string;
}

/**
 * A question on several places of the article: its events from the earliest to the latest, or its pairs. The words
 * of each are its evidence; `secret` is as for other questions of one's own. Or the sentence that says why not.
 */
export function ownSet(
	article: Article,
	kind: SetKind,
	parts: readonly Part[],
	secret: string
): { question: KeyedQuestion; problem?: undefined } | { question?: undefined; problem: string } {
	const problem = problemOf(article, kind, parts);
	if (problem) return { problem };
	const words = parts.map((part) => part.words);
	const evidence = words
		.toSorted((a, b) => a.start - b.start || a.end - b.end)
		.map(({ start, end }) => spanOf(article.text, start, end));
	const name = [secret, kind, ...evidence.map(({ start, end }) => `${start} ${end}`)].join(' ');
	const base = { id: `own-${idOf(name)}`, fact: `own-${idOf(name)}`, evidence };
	if (kind === 'order') {
		const events = words.map((span) => ({ text: span.quote, when: '', span }));
		return { question: { kind, ...base, stem: ORDER, level: 'understand', events } };
	}
	const pairs = parts.map(({ words: span, beside }) => ({
		left: beside.trim(),
		right: span.quote,
		span
	}));
	return { question: { kind, ...base, stem: UNWRITTEN.matchStem, level: 'remember', pairs } };
}

const ORDER = 'Put these in the order in which they happened, the earliest first.';

function problemOf(
	{ sentences }: Article,
	kind: SetKind,
	parts: readonly Part[]
): string | undefined {
	const { least, most } = PLACES[kind];
	if (parts.length < least || parts.length > most)
		return `It takes words of ${least} to ${most} places of the article.`;
	const outside = parts.find(
		({ words }) => !sentences.some(({ start, end }) => start <= words.start && words.end <= end)
	);
	if (outside) return `“${outside.words.quote}” does not stand within one sentence.`;
	if (kind === 'order')
		return (
			twiceIn(parts.map(({ words }) => words.quote)) && 'Two of the places have the same words.'
		);
	if (parts.some(({ beside }) => !beside.trim())) return 'Say of each what it goes with.';
	return twiceIn(parts.map(({ beside }) => beside)) && 'Two of them go with the same.';
}

function twiceIn(texts: readonly string[]): string | undefined {
	const plain = texts.map((text) => text.trim().toLowerCase());
	return plain.find((text, i) => plain.indexOf(text) !== i);
}
