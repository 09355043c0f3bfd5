import { expect, test } from 'vitest';
import { askedBy } from '../../asked.ts';
import { landmark } from './landmark.ts';

test.each([
	[
		'The Hay-Pauncefote Treaty of 1901 licensed the United States to build its own canal.',
		'From which year does the Hay-Pauncefote Treaty date?  1901'
	],
	[
		'The 1863 Emancipation Proclamation ended any doubts the British had.',
		'From which year does the Emancipation Proclamation date?  1863'
	]
])('asks for the year of what goes by a name and a year: %s', (text, ...asked) => {
	expect(askedBy(landmark, text)).toEqual(asked);
});

test.each([
	['The treaty of 1901 licensed the United States to build its own canal.'],
	['The Reform Act of 1832 was followed by the Reform Act of 1867.'],
	['Athens hosted the 2004 Summer Olympic Games.']
])('finds nothing in: %s', (text) => {
	expect(askedBy(landmark, text)).toEqual([]);
});
