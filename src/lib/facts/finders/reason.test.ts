import { expect, test } from 'vitest';
import { readFully } from '../../../../tests/read-fully.ts';
import { freeClausesOf } from '../clauses/free-clause.ts';
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
