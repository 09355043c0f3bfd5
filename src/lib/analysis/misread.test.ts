import { expect, test } from 'vitest';
import type { Article } from '#lib/article/article.ts';
import { spanOf } from '#lib/article/span.ts';
import { misreadingOf, type Asked } from './misread.ts';

const SENTENCES = [
	'The first probe left in 1977.',
	'It took pictures of Jupiter.',
	'A second one followed in the same year.',
	'Nobody knows where it is now.'
];
const text = SENTENCES.join(' ');
const article: Article = {
	version: 1,
	title: 'Probes',
	text,
	paragraphs: [{ start: 0, end: text.length, kind: 'text' }],
	sentences: SENTENCES.map((sentence) => {
		const start = text.indexOf(sentence);
		return { start, end: start + sentence.length, paragraph: 0 };
	})
};

const asked = (id: string, quotes: string[], attempts: number, credit?: number): Asked => ({
	question: {
		id,
		evidence: quotes.map((quote) => {
			const at = text.indexOf(quote);
			return spanOf(text, at, at + quote.length);
		})
	},
	attempts,
	credit
});

const mapOf = (...all: Asked[]) => misreadingOf(article, all);

test('a sentence is misread as often as what stands in it is missed', () => {
	const [first, second, third, last] = mapOf(
		asked('year', ['1977'], 20, 0.75),
		asked('planet', ['Jupiter'], 20, 0.1)
	);
	expect(first).toMatchObject({ questions: ['year'], answers: 20, missed: { value: 0.25 } });
	expect(second!.missed.value).toBeCloseTo(0.9, 12);
	expect([third, last]).toEqual([undefined, undefined]);
});

test('several questions on a sentence weigh by their answers, and by how much of them lies in it', () => {
	const [first, , third] = mapOf(
		asked('year', ['1977'], 30, 1),
		asked('probe', ['first probe'], 10, 0.2),
		asked('both', ['first probe', 'second one'], 20, 0.5)
	);
	expect(first).toMatchObject({ questions: ['year', 'probe', 'both'], answers: 60 });
	// 30 · 0, 10 · 0.8 and half of 20 · 0.5, of 30 + 10 + half of 20.
	expect(first!.missed.value).toBeCloseTo((8 + 5) / 50, 12);
	expect(third!.missed.value).toBeCloseTo(0.5, 12);
});

test('evidence over two sentences counts in both, and two spans in one sentence once', () => {
	const map = mapOf(
		asked('long', ['1977. It took'], 8, 0),
		asked('twice', ['second', 'the same year'], 8, 1)
	);
	expect(map.map((each) => each?.missed.value)).toEqual([1, 1, 0, undefined]);
});

test('four learners are too few, however many questions they answer', () => {
	const [first] = mapOf(asked('year', ['1977'], 4, 0), asked('probe', ['first probe'], 4, 0));
	expect(first).toMatchObject({
		answers: 8,
		missed: { why: 'It needs 5 attempts, and there are 4.' }
	});
	const [one] = mapOf(asked('year', ['1977'], 5, 0.4), asked('probe', ['first probe'], 5, 0.4));
	const [alone] = mapOf(asked('year', ['1977'], 5, 0.4));
	expect(one!.missed).toEqual(alone!.missed);
});

test('a question that weighs nothing tells nothing', () => {
	expect(mapOf(asked('year', ['1977'], 9, undefined))[0]).toBeUndefined();
});
