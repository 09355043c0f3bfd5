import { expect, test } from 'vitest';
import { readFully } from '../../../../../tests/read-fully.ts';
import { freeClausesOf } from '../../clauses/free-clause.ts';
import { origin } from './origin.ts';

const askedBy = (text: string) =>
	origin
		.find(freeClausesOf(readFully(text)))
		.flatMap(({ asks }) => asks.map(({ stem, key }) => `${stem}  ${key.text}`));

test.each([
	[
		'Completed in 1914, the Panama Canal symbolized the power of the United States.',
		'In which year was the Panama Canal completed?  1914'
	],
	[
		'Founded in 1871, Phoenix has become a center of the region.',
		'In which year was Phoenix founded?  1871'
	]
])('asks for the date of a participle in front: %s', (text, ...asked) => {
	expect(askedBy(text)).toEqual(asked);
});

test.each([
	['Completed in 1914, it symbolized the power of the United States.'],
	['Impressed in 1914, the Panama Company changed its plans.'],
	['Anna Lind, elected in 1999, was the mayor of Leeds.']
])('finds nothing in: %s', (text) => {
	expect(askedBy(text)).toEqual([]);
});
