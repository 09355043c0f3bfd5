import { expect, test } from 'vitest';
import { tokenize } from '../tokens.ts';
import { findNames } from './find.ts';

/** The names of a sentence, each with the role in front of it in brackets. */
function namesIn(text: string, known: string[] = []): string[] {
	const tokens = tokenize(text, 0, text.length);
	const words = (from: number, to: number) => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
	return findNames(tokens, new Set(known)).map(
		({ from, to, role }) => (role ? `(${words(role.from, role.to)}) ` : '') + words(from, to)
	);
}

test.each([
	[
		'According to retired NASA astronaut Terry Virts, it is.',
		'NASA',
		'(retired NASA astronaut) Terry Virts'
	],
	['Russian President Vladimir Putin left.', '(Russian President) Vladimir Putin'],
	['Secretary of State John Hay signed it.', '(Secretary of State) John Hay'],
	['It was Colombian Foreign Minister Tomás Herrán.', '(Colombian Foreign Minister) Tomás Herrán'],
	['Dr. Anna Lund and Mr. Brown spoke.', '(Dr.) Anna Lund', '(Mr.) Brown'],
	[
		'The University of Leeds and the Bank of England opened.',
		'University of Leeds',
		'Bank of England'
	],
	[
		'They met Vincent van Gogh and Ferdinand de Lesseps.',
		'Vincent van Gogh',
		'Ferdinand de Lesseps'
	],
	['Jane Marsh of the Institute for Transport left.', 'Jane Marsh', 'Institute', 'Transport'],
	['They met Wong Kwok-hing of FTU.', 'Wong Kwok-hing', 'FTU'],
	[
		'Catherine of Braganza married King Charles II of England.',
		'Catherine of Braganza',
		'(King) Charles II of England'
	],
	['It was Louis XV of France.', 'Louis XV of France'],
	['They met the Marquis de Lafayette.', 'Marquis de Lafayette'],
	[
		'American defense contractor Lockheed Martin built it.',
		'American',
		'(American defense contractor) Lockheed Martin'
	],
	['AT&T and Procter & Gamble left.', 'AT&T', 'Procter & Gamble'],
	['In May 1940, Alan Turing came on Monday.', 'Alan Turing'],
	['The Second World War and World War II ended.', 'Second World War', 'World War II'],
	['It was on iPhone.', 'iPhone']
])('%s names %s', (text, ...names) => {
	expect(namesIn(text)).toEqual(names);
});

test.each([
	'The dam held.',
	'But it did.',
	'I saw it on Monday in May.',
	'Building it took long.',
	'Founded in 1921, it is old.',
	'“Well, it is.”'
])('%s names nobody', (text) => {
	expect(namesIn(text)).toEqual([]);
});

test('a first word is a name where the text has it so elsewhere', () => {
	expect(namesIn('Virts left.')).toEqual([]);
	expect(namesIn('Virts left.', ['Virts'])).toEqual(['Virts']);
});

test('a headline is no name', () => {
	expect(
		namesIn(
			'It is Why The Town Of Leeds Has No Trams And The Town Of York Has No Buses Any More Today.'
		)
	).toEqual(namesIn('It is.'));
});

/** Names that begin a sentence with a role in small letters behind a capital. */
test.fails('some day, “Northfield captain Luis Prieto” is a captain of Northfield', () => {
	expect(namesIn('Northfield captain Luis Prieto scored.')).toEqual([
		'(Northfield captain) Luis Prieto'
	]);
});
