import { expect, test } from 'vitest';
import { contentWords, countShared, holdsPhrase, plainWords } from './content.ts';

test.each([
	['The “ISS”, a station', 'iss station'],
	['An  Émigré’s   café!', 'émigré s café'],
	['A', ''],
	['ﬁne print', 'fine print']
])('the plain words of “%s” are “%s”', (text, plain) => {
	expect(plainWords(text)).toBe(plain);
});

test('words of content are each there once, without those that only build the sentence', () => {
	expect([...contentWords('The test led to the test of a ship, which was old.')]).toEqual([
		'test',
		'led',
		'ship',
		'old'
	]);
});

test.each([
	['the russian space agency', 'space agency', true],
	['the spacecraft', 'space', false],
	['the space', '', false]
])('“%s” holds “%s”: %s', (words, phrase, holds) => {
	expect(holdsPhrase(words, phrase)).toBe(holds);
});

test('shared words are counted once', () => {
	expect(countShared(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd']))).toBe(2);
});
