import { expect, test } from 'vitest';
import { readFully } from '../../../../../tests/read-fully.ts';
import { findFacts } from '../../index.ts';

const answersIn = (text: string) =>
	findFacts(readFully(text))
		.filter(({ kind }) => kind === 'aims')
		.map(({ pairs }) => pairs!.of.map(({ right }) => right));

const AIMS = [
	'In 1901 Norway built a canal to bring water to the fields of Oslo.',
	'In 1923 Anna Lund began a journey through Sweden to collect old songs.',
	'The Holm telescope was built to photograph distant stars.'
];

test('what was done for what stands together', () => {
	expect(answersIn(AIMS.join(' '))).toEqual([
		['To bring water to the fields of Oslo', 'To collect old songs', 'To photograph distant stars']
	]);
});

test('a way and a reason do not stand among aims: "by" and "because" tell their questions', () => {
	const others = [
		'The Roman army took the city of Alesia by digging long trenches.',
		'Peter Holm left the navy in 1901 because he wanted to study mathematics.'
	];
	expect(answersIn([...AIMS.slice(0, 2), ...others].join(' '))).toEqual([]);
	expect(answersIn([...AIMS, ...others].join(' '))[0]).toHaveLength(3);
});

test('what is done for the same does not stand twice', () => {
	const again = 'The Berg telescope was built to photograph distant stars.';
	expect(answersIn([...AIMS.slice(1), again].join(' '))).toEqual([]);
});
