import { expect, test } from 'vitest';
import { markWords, type MarkWords } from './mark-words.ts';

const span = (quote: string) => ({ start: 0, end: quote.length, quote });
const question: MarkWords = {
	kind: 'mark-words',
	id: 'w',
	fact: 'f',
	stem: 'Mark the sentence that says why.',
	evidence: [span('It rained.')],
	level: 'understand',
	sentences: [12, 4],
	candidates: ['It rained.', 'We left.', 'We slept.', 'We ate.'].map(span)
};

test('the key is told by its words: nobody can see the number of a sentence', () => {
	expect(markWords.tell(question, markWords.key(question))).toBe('“It rained.”');
});

test.each([3, 4])(
	'sentence %d, whose words the question does not know, is told without a number',
	(answer) => {
		expect(markWords.tell(question, answer)).toBe('another sentence of the article');
	}
);
