import { expect, test } from 'vitest';
import { readFully } from '../../../../tests/read-fully.ts';
import { freeClausesOf } from '../clauses/free-clause.ts';
import { money } from './money.ts';

const askedBy = (text: string) =>
	money
		.find(freeClausesOf(readFully(text)))
		.flatMap(({ asks }) => asks.map(({ stem, key }) => `${stem}  ${key.text}`));

test.each([
	[
		'Anna Lind raised $2 million for a new library in Leeds.',
		'How much money did Anna Lind raise for a new library in Leeds?  $2 million'
	],
	[
		'The British Museum bought the vase for £3 million.',
		'The British Museum bought the vase for how much money?  £3 million'
	]
])('asks how much money it was: %s', (text, ...asked) => {
	expect(askedBy(text)).toEqual(asked);
});

test.each([
	['Anna Lind lives in a $5 million house in Leeds.'],
	['Anna Lind raised $2 million for Leeds and £3 million for London.'],
	['Anna Lind did not raise $2 million for a new library in Leeds.'],
	['He raised $2 million.']
])('finds nothing in: %s', (text) => {
	expect(askedBy(text)).toEqual([]);
});
