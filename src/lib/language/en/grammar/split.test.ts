import fc from 'fast-check';
import { expect, test } from 'vitest';
import { split } from './split.ts';

const words = (text: string) => split(text, 0, text.length).map(({ text: word }) => word);

test.each([
	["NASA's well-known co-founder", ['NASA', "'s", 'well', '-', 'known', 'co-founder']],
	["They don't know, can't say", ['They', 'do', "n't", 'know', ',', 'ca', "n't", 'say']],
	['We cannot go', ['We', 'can', 'not', 'go']],
	['I’m sure she’ll come', ['I', '’m', 'sure', 'she', '’ll', 'come']],
	['the U.S. and Mr. Virts', ['the', 'U.S.', 'and', 'Mr.', 'Virts']],
	['$10.5 million (67%)', ['$', '10.5', 'million', '(', '67', '%', ')']],
	['1939–1945', ['1939', '–', '1945']],
	['at 7:30pm on 11/28/2000', ['at', '7:30', 'pm', 'on', '11/28/2000']],
	['the 1990s, the 20th', ['the', '1990s', ',', 'the', '20th']],
	['and/or', ['and', '/', 'or']],
	['see www.nasa.gov/iss.', ['see', 'www.nasa.gov/iss', '.']],
	['the students’ books', ['the', 'students', '’', 'books']],
	['O’Brien and AT&T', ['O’Brien', 'and', 'AT&T']],
	['He left...', ['He', 'left', '...']],
	['', []]
])('“%s” is %j', (text, expected) => {
	expect(words(text)).toEqual(expected);
});

test('words are the text but for its spaces, and each stands where it says', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
			const pieces = split(text, 0, text.length);
			expect(pieces.every((piece) => text.slice(piece.start, piece.end) === piece.text)).toBe(true);
			expect(pieces.map((piece) => piece.text).join('')).toBe(text.replace(/\s/gu, ''));
		})
	);
});
