import { expect, test } from 'vitest';
import { askedBy } from '../../asked.ts';
import { place } from './place.ts';

test.each([
	[
		'In 1892, Antonín Dvořák moved to the United States.',
		'In 1892, to which country did Antonín Dvořák move?  United States'
	],
	['Marie Curie was born in Warsaw.', 'In which city was Marie Curie born?  Warsaw'],
	[
		'Zaha Hadid was born in Baghdad, Iraq, to an upper-class Iraqi family.',
		'In which city was Zaha Hadid born to an upper-class Iraqi family?  Baghdad'
	],
	[
		'Joshua Norton spent most of his early life in South Africa.',
		'In which country did Joshua Norton spend most of his early life?  South Africa'
	],
	[
		'Bicarbonate of soda came to Ireland in the 1830s, when most families had no oven.',
		'To which country did bicarbonate of soda come in the 1830s?  Ireland'
	],
	[
		'The ship Vega sailed from Lisbon with 40 men.',
		'From which city did the ship Vega sail with 40 men?  Lisbon'
	],
	[
		'In the summer of 2010, Jenna Marbles was sharing a three-bedroom apartment in Cambridge, Massachusetts.',
		'In the summer of 2010, in which city was Jenna Marbles sharing a three-bedroom apartment?  Cambridge'
	],
	[
		'Daniel Bernoulli went to St. Petersburg in 1724 as professor of mathematics.',
		'To which city did Daniel Bernoulli go in 1724 as professor of mathematics?  St. Petersburg'
	],
	[
		'According to the BBC, Anna Lund was arrested in Brazil.',
		'In which country was Anna Lund arrested?  Brazil (the BBC)'
	]
])('asks where something happened, or where somebody went: %s', (text, ...asked) => {
	expect(askedBy(place, text)).toEqual(asked);
});

test.each([
	[
		'where the marriage is legal, not where he spoke',
		'Rick Santorum compared legalizing same-sex marriage in the United States to supporting bestiality.'
	],
	['where the bases are', 'Donald Rumsfeld rejected an attack on bases in Afghanistan.'],
	[
		'where the election is',
		"Jensen Ackles supported Beto O'Rourke for the 2018 Senate election in Texas."
	],
	['where the road is', 'Figure 3 shows the path of a driver in Kansas.'],
	['two places', 'Tom Brown flew from Paris to London.'],
	['a state or a country', 'Tom Brown lived in Georgia.'],
	['nobody knows who “he” is', 'He moved to Paris.'],
	['only possible', 'Tom Brown may move to Paris.'],
	['negated', 'Tom Brown never moved to Paris.'],
	['quoted', '“I moved to Paris,” said Tom Brown.'],
	['a place that few know', 'Tom Brown moved to a village near Leeds.'],
	['a participle behind “known and” is no past', 'General Kayani is well known and liked in Kabul.']
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(place, text)).toEqual([]);
});
