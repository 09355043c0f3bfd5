import { expect, test } from 'vitest';
import { readFully } from '../../../../../tests/read-fully.ts';
import { freeClausesOf } from '../../clauses/free-clause.ts';
import { aftermath } from './aftermath.ts';

const stated = (text: string) =>
	aftermath
		.find(freeClausesOf(readFully(text)))
		.map(({ contradicted, statement }) =>
			contradicted ? `False: ${contradicted}` : `True: ${statement!.key.text}.`
		);

test.each([
	[
		'what somebody did after doing something else',
		'After returning to France in 1831, Jean Debret joined the Academy of Fine Arts in Paris.',
		/^(?:True: Jean Debret (?:joined .* after returning|returned .* before joining)|False: Jean Debret (?:joined .* before returning|returned .* after joining)) /
	],
	[
		'what happened to somebody after a deed that is told with “he”',
		'Tom Brown was arrested by the police of Leeds after he left the Labour Party.',
		/^(?:True|False): Tom Brown (?:was arrested .* (?:after|before) leaving|left .* (?:after|before) being arrested) /
	],
	[
		'what somebody did after an event with a name',
		'After the fall of Troy, Anna Lund sailed to Italy with Tom Brown.',
		/^(?:True: .* after the fall of Troy|False: .* before the fall of Troy)\.$/
	],
	[
		'what was when something else happened was not before it',
		'Tom Brown left the Labour Party when Anna Lund became its leader.',
		/^False: Tom Brown left the Labour Party before Anna Lund became its leader\.$/
	]
])('%s', (_, text, expected) => {
	expect(stated(text)).toEqual([expect.stringMatching(expected)]);
});

test.each([
	[
		'what was during something',
		'During the Nazi occupation, the Halden Museum was moved to Sweden.'
	],
	['a length of time', 'After a while, Tom Brown sold the Halden Farm to Anna Lund.'],
	['which match, nobody knows', 'After the match, Tom Brown thanked the fans of Leeds United.'],
	['how old somebody was', 'Tom Brown joined the Royal Navy when he was 17.'],
	['what lasts', 'Tom Brown lived in Leeds after returning to England.'],
	['what somebody only says', 'Police said Tom Brown sold the farm after leaving the Royal Navy.'],
	[
		'what was not done',
		'Tom Brown did not sell the farm to Anna Lund after leaving the Royal Navy.'
	],
	['what is done again and again', 'Tom Brown sells eggs in Leeds after returning from the farm.']
])('of %s nothing is stated', (_, text) => {
	expect(stated(text)).toEqual([]);
});
