import { expect, test } from 'vitest';
import { countedOf, COUNTS } from './counting.ts';

const attempts = [
	{ id: 'one', score: 0.5 },
	{ id: 'two', score: 0.75 },
	{ id: 'three', score: 0.75 },
	{ id: 'four', score: 0.25 }
];

test.each([
	['best', 0.75, 'two'],
	['first', 0.5, 'one'],
	['last', 0.25, 'four'],
	['mean', 0.5625, undefined]
] as const)('of four attempts the %s counts: %d', (counts, score, id) => {
	const counted = countedOf(attempts, counts);
	expect([counted?.score, counted?.attempt?.id]).toEqual([score, id]);
});

test('of one attempt it counts, and of none nothing', () => {
	for (const counts of COUNTS) {
		expect(countedOf(attempts.slice(0, 1), counts)?.score).toBe(0.5);
		expect(countedOf([], counts)).toBeUndefined();
	}
});
