import { expect, test } from 'vitest';
import { readFully } from '../../../../tests/read-fully.ts';
import { statementsOf } from './statement.ts';

const toldIn = (text: string) => statementsOf(readFully(text)).map(({ text: told }) => told);

test.each([
	[
		'as it stands',
		'Whales sleep with one half of the brain.',
		'Whales sleep with one half of the brain.'
	],
	[
		'without brackets',
		'Frame theory was changed many times by its authors (Smith, 1994).',
		'Frame theory was changed many times by its authors.'
	],
	[
		'without what goes on from the sentence before',
		'Additionally, schools in Finland give every child a warm lunch.',
		'Schools in Finland give every child a warm lunch.'
	],
	[
		'without “though”',
		'At times, though, people in mountain villages may wait for days for a doctor.',
		'At times, people in mountain villages may wait for days for a doctor.'
	],
	[
		'with “we” for people in general',
		'If we are tired, we can make bad decisions about money.',
		'If we are tired, we can make bad decisions about money.'
	],
	[
		'with “it” for what follows',
		'It was believed that diseases came from bad air.',
		'It was believed that diseases came from bad air.'
	],
	[
		'with a pronoun for what it names',
		'Bees find flowers by their colour and visit them for hours.',
		'Bees find flowers by their colour and visit them for hours.'
	]
])('a sentence is told %s', (_, text, expected) => {
	expect(toldIn(text)).toEqual([expected]);
});

test.each([
	['whom it means', 'They sleep with one half of the brain.'],
	['which one', 'This practice was ended by the king in 1750.'],
	['when', 'Last year, schools in Finland gave every child a warm lunch.'],
	['whose words', '“Whales sleep with one half of the brain at a time,” said Anna Lund.'],
	['what is so', 'Imagine a whale that sleeps with one half of the brain.'],
	['an answer', 'Why do whales sleep with one half of the brain?'],
	['what came before', 'Then whales sleep with one half of the brain.'],
	['what speaks against it', 'Whales do sleep with one half of the brain.']
])('a sentence that does not say %s is not told', (_, text) => {
	expect(toldIn(text)).toEqual([]);
});
