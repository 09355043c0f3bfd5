import { expect, test } from 'vitest';
import { readFully } from '../../../../../tests/read-fully.ts';
import { freeClausesOf } from '../../clauses/free-clause.ts';
import { reason } from './reason.ts';

const askedBy = (text: string) => {
	return reason
		.find(freeClausesOf(readFully(text)))
		.flatMap(({ asks }) => asks.map(({ stem, key }) => `${stem}  ${key.text}`));
};

test.each([
	[
		'Anna Lund refused the prize of the Academy, because she wanted to study mathematics.',
		'Why did Anna Lund refuse the prize of the Academy?  because she wanted to study mathematics'
	],
	[
		'Because most winters were mild, Norway exported no ice in 1898.',
		'Why did Norway export no ice in 1898?  because most winters were mild'
	],
	[
		'Norway exported little ice in 1901 because of heavy snow on most roads.',
		'Why did Norway export little ice in 1901?  because of heavy snow on most roads'
	],
	[
		'The treaty of Kiel failed in Denmark, since Sweden had broken its promise.',
		'Why did the treaty of Kiel fail in Denmark?  because Sweden had broken its promise'
	],
	[
		'Owing to a long drought in Spain, Norway exported fish to Madrid in 1901.',
		'Why did Norway export fish to Madrid in 1901?  owing to a long drought in Spain'
	]
])('asks why: %s', (text, ...asked) => {
	expect(askedBy(text)).toEqual(asked);
});

test.each([
	['Peter Holm left the navy partly because he missed his family.'],
	['Clara Berg did not leave only because she was tired.']
])('asks nothing where the reason is not the whole of it: %s', (text) => {
	expect(askedBy(text)).toEqual([]);
});

test.each([
	['Norway has exported fish to Spain since the two kings signed a treaty.'],
	['Daniel Holm refused because he wanted to study mathematics.'],
	['Anna Lund missed the second match due to injury.']
])('asks nothing of a time, of what says nothing alone, or of a bare word: %s', (text) => {
	expect(askedBy(text)).toEqual([]);
});
