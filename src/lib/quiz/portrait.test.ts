import { expect, test } from 'vitest';
import { portraitOf } from './portrait.ts';
import type { Text } from './pieces.ts';
import type { Result } from './view.ts';

const text = `${'a'.repeat(100)}\n\n${'b'.repeat(10)}`;
const article: Text = {
	text,
	paragraphs: [
		{ start: 0, end: 100, kind: 'text' },
		{ start: 102, end: 112, kind: 'text' }
	],
	sentences: []
};

function result(start: number, end: number, mark: number, given?: string): Result {
	return {
		question: { kind: 'gap', id: `q${start}`, stem: 'A _____' },
		told: {
			mark,
			credit: mark,
			given,
			key: 'a',
			keyValue: 'a',
			evidence: [{ start, end, quote: text.slice(start, end) }]
		}
	};
}

test('an article is drawn as its lines, with space between its paragraphs', () => {
	const { lines } = portraitOf(article, []);
	expect(lines.map(({ x1, x2 }) => [x1, x2])).toEqual([
		[0, 68],
		[0, 32],
		[0, 10]
	]);
	expect(lines[2]!.y - lines[1]!.y).toBeGreaterThan(lines[1]!.y - lines[0]!.y);
});

test('words that were asked for are drawn where they stand, also over the end of a line', () => {
	const [spot] = portraitOf(article, [result(60, 72, 1, 'a')]).spots;
	expect(spot!.lines.map(({ x1, x2 }) => [x1, x2])).toEqual([
		[60, 68],
		[0, 4]
	]);
});

test('signs of the same line stand beside each other', () => {
	const results = [result(0, 3, 1, 'a'), result(10, 13, 0, 'b'), result(102, 105, 0)];
	expect(portraitOf(article, results).spots.map(({ sign, place }) => [sign, place])).toEqual([
		['right', 0],
		['wrong', 1],
		['skipped', 0]
	]);
});

test('those who do not see the picture are told what it shows', () => {
	const { words } = portraitOf(article, [result(0, 3, 1, 'a'), result(10, 13, 0, 'b')]);
	expect(words).toBe('Where it was asked: paragraph 1, 1 of 2 right.');
});
