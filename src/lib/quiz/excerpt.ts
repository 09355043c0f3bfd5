import type { KeyedQuestion } from '#lib/questions/index.ts';
import type { Places } from './passage.ts';
import type { Text } from './pieces.ts';

/** A sentence of an article, by itself. */
interface Excerpted {
	/** Its number in the article, from 0: the answer that marks it. */
	number: number;
	/** Where in the article it begins. */
	start: number;
	words: string;
}

/** Sentences of an article that is not there to read, in its order. */
export type Excerpt = Excerpted[];

/**
 * What a question needs of an article that is hidden: where a sentence is to be marked, the key and its
 * lookalikes, as on paper. In the article's order they say nothing of which is the key.
 */
export function excerptOf(question: KeyedQuestion, { sentences }: Places): Excerpt | undefined {
	if (question.kind !== 'mark-words') return undefined;
	return question.candidates
		.toSorted((a, b) => a.start - b.start)
		.map(({ start, quote }) => ({
			number: sentences.findIndex((one) => one.start <= start && start < one.end),
			start,
			words: quote
		}));
}

const NOWHERE = { start: 0, end: 0, paragraph: 0 };

/** An article of nothing but these sentences, each where it stands there, by its number, and in a paragraph of its own. */
export function articleOf(excerpt: Excerpt): Text {
	const count = Math.max(0, ...excerpt.map(({ number }) => number + 1));
	const sentences = Array.from({ length: count }, () => NOWHERE);
	let text = '';
	for (const [paragraph, { number, start, words }] of excerpt.entries()) {
		text = text.padEnd(start) + words;
		sentences[number] = { start, end: start + words.length, paragraph };
	}
	const places = sentences.filter(({ end }) => end > 0);
	return {
		text,
		paragraphs: places.map(({ start, end }) => ({ start, end, kind: 'text' })),
		sentences
	};
}
