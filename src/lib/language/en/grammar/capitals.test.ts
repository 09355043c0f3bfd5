import { expect, test } from 'vitest';
import { capitalsOf } from './capitals.ts';

const capitals = capitalsOf([
	['Roses', 'are', 'flowers', 'of', 'the', 'garden'],
	['We', 'gave', 'Rose', 'some', 'roses', 'yesterday']
]);

test('a word that is also written small is told from one that is not', () => {
	expect(capitals('Roses')).not.toBe(capitals('Rose'));
});

test('a word with a capital within a sentence is told from one that only opens sentences', () => {
	expect(capitals('Rose')).not.toBe(capitals('We'));
});

test('a word of which the document tells nothing is like any other such word', () => {
	expect(capitals('Nowhere')).toBe(capitals('We'));
});
