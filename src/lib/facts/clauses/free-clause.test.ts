import { expect, test } from 'vitest';
import { readFully } from '../../../../tests/read-fully.ts';
import { freeClausesOf } from './free-clause.ts';
import { invertedOf, toldOf } from './wording.ts';

const told = (text: string) =>
	freeClausesOf(readFully(text)).map((clause) =>
		[clause.source, toldOf(clause)].filter(Boolean).join(': ')
	);
const asked = (text: string) => freeClausesOf(readFully(text)).map((one) => invertedOf(one));

test.each([
	[
		'a second verb has its subject from the first',
		'Anna Lund came to Oslo in 1990 and opened a bakery.',
		['Anna Lund came to Oslo in 1990', 'Anna Lund opened a bakery']
	],
	[
		'a relative clause behind a comma is told of whom it is about',
		'Tom Brown, who had lost his job, moved to Leeds.',
		['Tom Brown had lost his job', 'Tom Brown moved to Leeds']
	],
	[
		'an aside is left out',
		'The Halden Bridge, built in 1931, crosses the river Oria.',
		['the Halden Bridge crosses the river Oria']
	],
	[
		'“she” goes by the name of whom she is',
		'Marie Curie won the Nobel Prize in Physics. She also founded two institutes in Paris.',
		['Marie Curie won the Nobel Prize in Physics', 'Marie Curie founded two institutes in Paris']
	],
	['what many do is told of many', 'Many bakers use rye flour.', ['many bakers use rye flour']]
])('%s', (_, text, clauses) => {
	expect(told(text)).toEqual(clauses);
});

test.each([
	['what may be', 'Anna Lund may open a second bakery in Bergen.'],
	['what depends on something', 'If the plan fails, Anna Lund will close the bakery.'],
	['a question', 'Did Tom Brown move to Leeds?'],
	['what is doubted', 'Perhaps Tom Brown moved to Leeds.'],
	['what “it” is that nobody named', 'It was opened in 1931.']
])('%s does not stand alone', (_, text) => {
	expect(told(text)).toEqual([]);
});

test('what is denied is known to be', () => {
	const [clause] = freeClausesOf(readFully('Anna Lund never opened a second bakery.'));
	expect(clause?.proposition.negated).toBe(true);
});

test('who says so stays with what is said', () => {
	expect(told('Paul Dewar said the combined security lapses raise serious questions.')).toContain(
		'Paul Dewar: the combined security lapses raise serious questions'
	);
});

test.each([
	['a past with “did”', 'Anna Lund opened a bakery.', 'did Anna Lund open a bakery'],
	[
		'a passive by its auxiliary',
		'The town hall of Leeds was destroyed by a fire in 1904.',
		'was the town hall of Leeds destroyed by a fire in 1904'
	],
	[
		'a present with “does”',
		'The Halden Bridge, built in 1931, crosses the river Oria.',
		'does the Halden Bridge cross the river Oria'
	],
	['many with “do”', 'Many bakers use rye flour.', 'do many bakers use rye flour']
])('a question is put from %s', (_, text, question) => {
	expect(asked(text)[0]).toBe(question);
});

test.fails.each([
	['a report without a verb that is known', 'NASA said the rocket will fly in May.', 'NASA'],
	['a short source in front', 'According to Anna Lund, the bridge is unsafe.', 'Anna Lund'],
	['a concession', 'Although the winter was cold, the river did not freeze.', 'the winter was cold']
])('known failure: %s is lost', (_, text, part) => {
	expect(told(text).join(' · ')).toContain(part);
});

test('what a figure of the article shows cannot be told without it', () => {
	expect(told('Many bakers use the rye flour in figure 1.').filter(Boolean)).toEqual([]);
	expect(told('Many bakers use rye flour in Poland.').filter(Boolean)).toHaveLength(1);
});
