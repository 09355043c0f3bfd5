import { expect, test } from 'vitest';
import { readFully } from '../../../../../tests/read-fully.ts';
import { freeClausesOf } from '../../clauses/free-clause.ts';
import { purpose } from './purpose.ts';

const askedBy = (text: string) =>
	purpose
		.find(freeClausesOf(readFully(text)))
		.flatMap(({ asks }) => asks.map(({ stem, key }) => `${stem}  ${key.text}`));

test.each([
	[
		'In 1901 Norway built a canal to bring water to the fields of Oslo.',
		'Why did Norway build a canal in 1901?  to bring water to the fields of Oslo'
	],
	[
		'To pay the debts of the war, Norway sold two islands in 1850.',
		'Why did Norway sell two islands in 1850?  to pay the debts of the war'
	],
	[
		'In 1923 Anna Lund began a journey through Sweden to collect old songs.',
		'Why did Anna Lund begin a journey through Sweden in 1923?  to collect old songs'
	],
	[
		'The Holm telescope was built to photograph distant stars.',
		'For what purpose was the Holm telescope built?  to photograph distant stars'
	]
])('asks what for: %s', (text, ...asked) => {
	expect(askedBy(text)).toEqual(asked);
});

test.each([
	['Caesar convinced the army of Gaul to march on Rome.'],
	['Peter Holm began to study mathematics in Bergen.'],
	['Anna Lund became the first woman to cross the Alps.'],
	['The city of Bergen merged with its neighbours to form a new county.'],
	['Clara Berg came to Oslo largely to find work.']
])('asks nothing of what is no purpose, or not the whole of it: %s', (text) => {
	expect(askedBy(text)).toEqual([]);
});
