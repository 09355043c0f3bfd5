import { expect, test } from 'vitest';
import { aDay, amountOf, howMuchIsHere } from './words.ts';

test.each([
	[12.4, 'about 12 a day'],
	[0.96, 'about 1 a day'],
	[0.9, 'about 6 a week'],
	[0.2, 'about 1 a week'],
	[0.02, 'less than 1 a week']
])('%d questions a day are %s', (load, said) => {
	expect(aDay(load)).toBe(said);
});

const stock = { kept: 3, wanted: 9, goesOn: false };

test.each<[Parameters<typeof howMuchIsHere>[0], RegExp]>([
	[{ ...stock, kept: 9 }, /^Works without a network: everything is on this device\.$/],
	[{ ...stock, kept: 9, trouble: 'full' }, /^Works without a network/],
	[{ ...stock, goesOn: true }, /^Being put on this device.*3 of 9/],
	[stock, /^Not all of it is on this device yet: 3 of 9 /],
	[{ ...stock, trouble: 'network' }, /^Not all of it is on this device yet: 3 of 9 /],
	[{ ...stock, trouble: 'full' }, /^There is no room .* 3 of 9 /],
	[undefined, /need a network/]
])('%o is told as it is', (here, told) => {
	expect(howMuchIsHere(here)).toMatch(told);
});

test.each([
	[0, 'less than 1 MB'],
	[5_700_000, '6 MB'],
	[949_000_000, '949 MB'],
	[1_230_000_000, '1.2 GB']
])('%d bytes are %s', (bytes, said) => {
	expect(amountOf(bytes)).toBe(said);
});
