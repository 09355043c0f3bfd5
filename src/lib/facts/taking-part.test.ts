import { expect, test } from 'vitest';
import { readFully } from '../../../tests/read-fully.ts';
import { findFacts } from './index.ts';

/** Who is asked for as the one who is described. */
const described = (text: string) =>
	findFacts(readFully(text)).flatMap(({ kind, asks }) =>
		kind === 'role' ? [asks[0]!.key.text] : []
	);

test.each([
	['The French minister Michel Martin opened a school for girls in Lyon.', 'who acts'],
	['The treaty was signed by the French minister Michel Martin.', 'by whom something is done'],
	['“The harvest was a disaster,” said the French minister Michel Martin.', 'who speaks'],
	[
		'The hall has a portrait of the French minister Michel Martin. Martin was born in Lyon.',
		'who comes back'
	]
])('%s: %s is asked for', (text) => {
	expect(described(text)).toContain('Michel Martin');
});

test('a former teacher who only says something is one of many', () => {
	const text = '“The harvest was a disaster,” said Michel Martin, a former teacher.';
	expect(described(text)).toEqual([]);
});

test('who is only named in passing is not asked for', () => {
	const text = 'Anna Lund bought a portrait of the French minister Michel Martin in Leeds.';
	expect(described(text)).toEqual([]);
});
