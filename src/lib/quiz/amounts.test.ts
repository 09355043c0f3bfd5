import { expect, test } from 'vitest';
import { timeLeft } from './amounts.ts';

test.each([
	[-5, '0 seconds'],
	[1_999, '1 second'],
	[89_999, '89 seconds'],
	[90_000, '1 minute'],
	[5_399_000, '89 minutes'],
	[5_400_000, '1 hour'],
	[172_799_000, '47 hours'],
	[172_800_000, '2 days']
])('of %d ms no more is said to be left than there is: %s', (left, words) => {
	expect(timeLeft(left)).toBe(words);
});
