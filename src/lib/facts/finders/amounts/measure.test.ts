import { expect, test } from 'vitest';
import { readFully } from '../../../../../tests/read-fully.ts';
import { freeClausesOf } from '../../clauses/free-clause.ts';
import { measure } from './measure.ts';

const askedBy = (text: string) =>
	measure
		.find(freeClausesOf(readFully(text)))
		.flatMap(({ asks }) => asks.map(({ stem, key }) => `${stem}  ${key.text}`));

test.each([
	[
		'Anna Lind taught music in Leeds for 45 years.',
		'For how many years did Anna Lind teach music in Leeds?  45'
	],
	[
		'Julius Caesar was appointed dictator for a term of ten years.',
		'Julius Caesar was appointed dictator for a term of how many years?  ten'
	],
	[
		'Tulsa receives an average of 40 inches of rain each year.',
		'Tulsa receives an average of how many inches of rain each year?  40'
	],
	[
		'Mérida has a population of about 750,000.',
		'Mérida has a population of about how many people?  750,000'
	],
	['Yasmin Khan played in 26 games in 2013.', 'In how many games did Yasmin Khan play in 2013?  26']
])('asks for a number where it stands, or in front: %s', (text, ...asked) => {
	expect(askedBy(text)).toEqual(asked);
});

test.each([
	['The town of 7,000 people will go on display in the city of Leeds.'],
	['The Halden Bridge has 12 arches of stone and 3 towers.'],
	['Anna Lind bases her moves on ideas from five tapes of the company.'],
	['The city of Leeds was one of the 10 largest cities of England.'],
	['Trains in Leeds stop at the station every 10 minutes.'],
	['The Halden Bridge did not have 12 arches of stone.']
])('finds nothing in: %s', (text) => {
	expect(askedBy(text)).toEqual([]);
});
