import { expect, test } from 'vitest';
import { aDay } from './words.ts';

test.each([
	[12.4, 'about 12 a day'],
	[0.96, 'about 1 a day'],
	[0.9, 'about 6 a week'],
	[0.2, 'about 1 a week'],
	[0.02, 'less than 1 a week']
])('%d questions a day are %s', (load, said) => {
	expect(aDay(load)).toBe(said);
});
