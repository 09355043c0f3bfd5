import { expect, test } from 'vitest';
import { changesOf, tellChanges } from './rescore.ts';

const scores = (...all: number[]) => all.map((score, i) => ({ attempt: `a${i}`, score }));

test('a mended key changes those whose score is another, and nobody for a last digit', () => {
	const before = scores(0.5, 0.1 + 0.2, 1);
	expect(changesOf(before, scores(0.75, 0.3, 0.9).reverse())).toEqual([
		{ attempt: 'a0', before: 0.5, after: 0.75 },
		{ attempt: 'a2', before: 1, after: 0.9 }
	]);
	expect(changesOf(before, before)).toEqual([]);
	expect(changesOf(before, [])).toEqual([]);
});

test.each([
	['Of 28 attempts none changes.', [], [], 28],
	['Of 28 attempts 3 change: 2 get more, 1 gets less.', [0, 0, 1], [1, 1, 0], 28],
	['Of 1 attempt 1 changes: 1 gets more.', [0], [1], 1],
	['Of 5 attempts 2 change: 2 get less.', [1, 1], [0, 0], 5]
])('%s', (sentence, before, after, attempts) => {
	expect(tellChanges(changesOf(scores(...before), scores(...after)), attempts)).toBe(sentence);
});
