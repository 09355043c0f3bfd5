import { expect, test } from 'vitest';
import { spanOf } from '#lib/article/span.ts';
import { passagesOf, type Places } from './passage.ts';
import { article } from './take.ts';

const { text, paragraphs, sentences } = article;

function evidence(...numbers: number[]) {
	return numbers.map((i) => spanOf(text, sentences[i]!.start + 2, sentences[i]!.end - 2));
}

/** From the start of one sentence to the end of another. */
function stretch(from: number, to: number) {
	return { start: sentences[from]!.start, end: sentences[to]!.end };
}

test.each([
	['nowhere without help', 0, evidence(4), []],
	['in the paragraph and as far as the neighbours', 1, evidence(4), [stretch(3, 5)]],
	['in the sentence and its neighbours', 2, evidence(4), [stretch(3, 5)]],
	['no narrower than that', 5, evidence(4), [stretch(3, 5)]],
	['across the edge of a paragraph', 2, evidence(3), [stretch(2, 4)]],
	['in the whole paragraph of a first sentence', 1, evidence(3), [stretch(2, 5)]],
	['at the beginning of the text', 2, evidence(0), [stretch(0, 1)]],
	['at the end of the text', 2, evidence(11), [stretch(10, 11)]],
	['in each place of the evidence', 2, evidence(10, 1), [stretch(0, 2), stretch(9, 11)]],
	['once where places meet', 2, evidence(4, 5), [stretch(3, 6)]]
])('a learner is told to look %s', (_, helps, spans, passages) => {
	expect(passagesOf(article, spans, helps)).toEqual(passages);
});

test('a sentence that is a paragraph by itself is never pointed at alone', () => {
	const alone: Places = {
		paragraphs: sentences.map(({ start, end }) => ({ start, end, kind: 'text' })),
		sentences: sentences.map((sentence, paragraph) => ({ ...sentence, paragraph }))
	};
	for (const helps of [1, 2]) {
		expect(passagesOf(alone, evidence(4), helps)).toEqual([stretch(3, 5)]);
	}
});

test('evidence that stands in no sentence is looked for in its paragraph', () => {
	const captions: Places = { paragraphs, sentences: [] };
	const { start, end } = paragraphs[1]!;
	expect(passagesOf(captions, evidence(4), 2)).toEqual([{ start, end }]);
});
