import { expect, test } from 'vitest';
import { readFully } from '../../../../../tests/read-fully.ts';
import { freeClausesOf } from '../../clauses/free-clause.ts';
import { course } from './course.ts';
import { thereafter } from './thereafter.ts';

const stated = (text: string) =>
	thereafter
		.find(freeClausesOf(readFully(text)))
		.map(({ contradicted, statement }) =>
			contradicted ? `False: ${contradicted}` : `True: ${statement!.key.text}.`
		);
const told = (text: string) =>
	course
		.find(freeClausesOf(readFully(text)))
		.map(({ events }) => events!.map((event) => event.text));

test.each([
	[
		'“one year later” ties a sentence to the one before',
		'Anna Lund taught mathematics in Oslo. One year later, she founded a school for girls in Bergen.',
		/Anna Lund .*(?:teaching|taught) mathematics in Oslo/
	],
	[
		'“then” ties a verb to the one before',
		'Tom Brown repaired the engine of the Halden Ferry and then sold the ferry to the town of Voss.',
		/^(?:True|False): Tom Brown /
	],
	[
		'the second deed may be somebody else’s',
		'Tom Brown crossed the river Oria. Later, the army burned the bridge of Halden.',
		/the army burned the bridge of Halden/
	]
])('%s', (_, text, expected) => {
	expect(stated(text)).toEqual([expect.stringMatching(expected)]);
});

test.each([
	['no word says so', 'Tom Brown crossed the river Oria. The army burned the bridge of Halden.'],
	[
		'a sentence goes back',
		'Marie Curie discovered radium in Paris. She later won the Nobel Prize, as she had hoped.'
	],
	[
		'another paragraph may tell of another time',
		'Tom Brown crossed the river Oria.\n\nLater, the army burned the bridge of Halden.'
	]
])('nothing is stated where %s', (_, text) => {
	expect(stated(text)).toEqual([]);
});

test('three steps that are tied one by one are put in order', () => {
	expect(
		told(
			'Anna Lund opened a bakery in Oslo. Two years later, she moved to Bergen with Tom Brown. She then founded a school for bakers in Voss.'
		)
	).toEqual([
		[
			'Anna Lund opened a bakery in Oslo',
			'Anna Lund moved to Bergen with Tom Brown',
			'Anna Lund founded a school for bakers in Voss'
		]
	]);
});

test.each([
	[
		'two are too few',
		'Anna Lund opened a bakery in Oslo. She then moved to Bergen with Tom Brown.'
	],
	[
		'one tie is missing',
		'Anna Lund opened a bakery in Oslo. She moved to Bergen with Tom Brown. She then founded a school for bakers in Voss.'
	]
])('nothing is put in order where %s', (_, text) => {
	expect(told(text)).toEqual([]);
});
