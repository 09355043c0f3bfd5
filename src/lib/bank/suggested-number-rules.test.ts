import { expect, test } from 'vitest';
import { HIGH, suggest, WORK, GOOD } from '../../../tests/suggest.ts';
import { numbersIn } from './suggested-number-rules.ts';

test.each([
	['two hundred and five people, and 40 million of them', [205, 40_000_000]],
	['In 2011, two of 3,000', [2011, 2, 3000]],
	['twenty-five 40-metre walls – 7–9', [25, 40, 7, 9]],
	['a three-day walk', [3]],
	['$10 million and -5', [10_000_000, -5]],
	['none', []]
])('%s: its numbers are %j', (text, numbers) => {
	expect(numbersIn(text)).toEqual(numbers);
});

const HILL = {
	stem: 'How many litres of water does the lake hold?',
	key: '40 million',
	distractors: ['30 million', '50 million'],
	evidence: 'The lake holds 40 million litres of water.'
};
const SEATS = {
	stem: 'How many seats does the hall have?',
	key: 'Twenty-five',
	distractors: ['Thirty-two', 'Forty'],
	evidence: 'The hall has twenty-five seats and more than 300 lamps.'
};
const SHARE = {
	stem: 'How many of the pupils like the hall?',
	key: '60',
	distractors: ['50', '70'],
	evidence: 'Of the pupils, 60 percent like the hall.'
};

test.each([
	['a number', HIGH],
	['a number in words', { ...HIGH, key: 'Forty', distractors: ['Thirty', 'Fifty'] }],
	['a number with its scale', HILL],
	['a compound number', SEATS],
	['a share', { ...SHARE, stem: 'What percentage of the pupils like the hall?' }],
	[
		'a bound, as one',
		{
			...SEATS,
			stem: 'How many lamps does the hall have?',
			key: 'More than 300',
			distractors: ['More than 200', 'More than 400']
		}
	]
])('asks %s', (_, suggestion) => {
	expect(suggest(suggestion)).toMatchObject({ rules: [], added: [{ stem: suggestion.stem }] });
});

test.each([
	['GROUND', 'a key that is another number', { ...HIGH, key: '45' }],
	['GROUND', 'a part of a number', { ...HILL, key: '40', distractors: ['30', '50'] }],
	[
		'GROUND',
		'a part of a number in words',
		{ ...SEATS, key: 'Five', distractors: ['Six', 'Nine'] }
	],
	['GROUND', 'a number with another sign', { ...HIGH, key: '40%', distractors: ['30%', '50%'] }],
	[
		'GROUND',
		'a number with another unit',
		{ ...HIGH, key: '40 feet', distractors: ['30 feet', '50 feet'] }
	],
	[
		'GROUND',
		'the number of something else',
		{
			...WORK,
			stem: 'How many mills give work to people of the town?',
			key: '250',
			distractors: ['100', '150']
		}
	],
	['GROUND', 'a share as a number', SHARE],
	[
		'GROUND',
		'a bound as a number',
		{
			...SEATS,
			stem: 'How many lamps does the hall have?',
			key: '300',
			distractors: ['200', '400']
		}
	],
	['SAME', 'the same number again', { ...HIGH, distractors: ['20 thousand', '20,000'] }],
	[
		'MULTIKEY',
		'a number that the evidence gives too',
		{
			...WORK,
			stem: 'How many people of the town have work by the mills?',
			key: '250',
			distractors: ['3', '100']
		}
	],
	['FIT', 'words for a number', { ...GOOD, stem: 'How many of the gates were damaged?' }]
])('%s keeps out %s', (rule, _, suggestion) => {
	const { added, rules } = suggest(suggestion);
	expect({ added, rules }).toEqual({ added: [], rules: [rule] });
});
