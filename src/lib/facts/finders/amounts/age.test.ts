import { expect, test } from 'vitest';
import { readFully } from '../../../../../tests/read-fully.ts';
import { freeClausesOf } from '../../clauses/free-clause.ts';
import { age } from './age.ts';

const askedBy = (text: string) =>
	age
		.find(freeClausesOf(readFully(text)))
		.flatMap(({ asks }) => asks.map(({ stem, key }) => `${stem}  ${key.text}`));

test.each([
	['Anna Lind left school at the age of 14.', 'At what age did Anna Lind leave school?  14'],
	[
		'Eugene Nida died in Madrid on August 25, 2011 aged 96.',
		'At what age did Eugene Nida die in Madrid?  96'
	],
	[
		'Jeanne Moreau lost interest in school at age sixteen.',
		'At what age did Jeanne Moreau lose interest in school?  sixteen'
	]
])('asks how old somebody was: %s', (text, ...asked) => {
	expect(askedBy(text)).toEqual(asked);
});

test.each([
	['Pierre Charles L’Enfant arrived at the age of 23.'],
	['Gloria fell ill at the age of four months.'],
	['He left school at the age of 14.'],
	['The bridge fell at the age of 90.']
])('finds nothing in: %s', (text) => {
	expect(askedBy(text)).toEqual([]);
});
