import { expect, test } from 'vitest';
import { tokenize } from './tokens.ts';

const tokens = (text: string) => tokenize(text, 0, text.length);

test.each([
	["NASA's 131-page report", "NASA · 's · 131-page · report"],
	['the agency’s support', 'the · agency · ’s · support'],
	['U.S. astronauts don’t go.', 'U.S. · astronauts · do · n’t · go · .'],
	["They can't, won't and didn't.", "They · ca · n't · , · wo · n't · and · did · n't · ."],
	['at 4 a.m. on Monday', 'at · 4 · a.m. · on · Monday'],
	['Gov. Smith, Jr., of St. Paul', 'Gov. · Smith · , · Jr. · , · of · St. · Paul'],
	['George W. Bush', 'George · W. · Bush'],
	['3,000 trees and 2.7 million', '3,000 · trees · and · 2.7 · million'],
	['in the 1990s and the 21st', 'in · the · 1990s · and · the · 21st'],
	['Almost 90% of them', 'Almost · 90 · % · of · them'],
	['It cost $1.4 million.', 'It · cost · $ · 1.4 · million · .'],
	['X-59 and COVID-19', 'X-59 · and · COVID-19'],
	["Pescheux d'Herbinville of L'Enfant", "Pescheux · d'Herbinville · of · L'Enfant"],
	['Antonín Dvořák – 8 September', 'Antonín · Dvořák · – · 8 · September'],
	['“He is,” she said -- at last...', '“ · He · is · , · ” · she · said · -- · at · last · ...'],
	['AT&T and R&D', 'AT&T · and · R&D'],
	['e.g. this, i.e. that', 'e.g. · this · , · i.e. · that'],
	['', '']
])('%s has the tokens %s', (text, expected) => {
	expect(
		tokens(text)
			.map((token) => token.text)
			.join(' · ')
	).toBe(expected);
});

test('every token stands where it says, and together they leave out nothing but spaces', () => {
	const text = 'On April 12, 1981, “Columbia” (STS-1) lifted off — at 7 a.m. EST. It didn’t stop!';
	const found = tokens(text);
	expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
		found.map((token) => token.text)
	);
	expect(found.map((token) => token.text).join('')).toBe(text.replace(/\s/g, ''));
});

test('offsets are those of the whole text', () => {
	expect(tokenize('One two. Three.', 9, 15)).toEqual([
		{ start: 9, end: 14, text: 'Three', lower: 'three', kind: 'word' },
		{ start: 14, end: 15, text: '.', lower: '.', kind: 'mark' }
	]);
});
