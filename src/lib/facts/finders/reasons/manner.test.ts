import { expect, test } from 'vitest';
import { readFully } from '../../../../../tests/read-fully.ts';
import { freeClausesOf } from '../../clauses/free-clause.ts';
import { manner } from './manner.ts';

const askedBy = (text: string) =>
	manner
		.find(freeClausesOf(readFully(text)))
		.flatMap(({ asks }) => asks.map(({ stem, key }) => `${stem}  ${key.text}`));

test.each([
	[
		'The Roman army took the city of Alesia by digging long trenches.',
		'How did the Roman army take the city of Alesia?  by digging long trenches'
	],
	[
		'Anna Lund paid the rent of an old theatre by selling paintings in Vienna.',
		'How did Anna Lund pay the rent of an old theatre?  by selling paintings in Vienna'
	],
	[
		'By selling salt to Sweden, Norway paid the debts of the war.',
		'How did Norway pay the debts of the war?  by selling salt to Sweden'
	]
])('asks how: %s', (text, ...asked) => {
	expect(askedBy(text)).toEqual(asked);
});

test.each([
	['Norway responded by sending ships to the coast of Denmark.'],
	['The dance was loved by working-class women in Bergen.'],
	['Peter Holm was appointed by leading members of the council.']
])('asks nothing where the question would not stand alone, or nobody does anything: %s', (text) => {
	expect(askedBy(text)).toEqual([]);
});
