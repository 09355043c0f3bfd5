import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLocator } from './locate.ts';
import { isVerbatim } from './span.ts';

const TEXT =
	'“There’s a plan,” Virts said – twice. The ﬁnal cost was 5 million. Zaha’s café was first.';

test.each([
	['straight marks for curly ones', `"There's a plan," Virts said`, '“There’s a plan,” Virts said'],
	['a hyphen for a dash', 'Virts said - twice', 'Virts said – twice'],
	['no-break spaces', 'The\u00A0ﬁnal\u202Fcost', 'The ﬁnal cost'],
	['soft hyphens and marks without width', 'Vir\u00ADts\u200B said', 'Virts said'],
	['letters for a ligature', 'The final cost', 'The ﬁnal cost'],
	['an accent by itself', 'cafe\u0301 was', 'café was'],
	['a line end within', 'Virts\n\tsaid', 'Virts said'],
	['space around', '  Virts said ', 'Virts said']
])('finds words with %s', (_, quote, verbatim) => {
	expect(makeLocator(TEXT)(quote).map((span) => span.quote)).toEqual([verbatim]);
});

test.each([
	['in another case', 'virts said'],
	['with a word left out', 'Virts twice'],
	['with a word changed', 'Virts wrote'],
	['with dots for what is left out', 'There’s a plan … twice'],
	['that begin within a word', 'irts said'],
	['that end within a word', 'Virts sai'],
	['of which there are none', ''],
	['of which nothing is seen', '\u200B\u00AD ']
])('does not find words %s', (_, quote) => {
	expect(makeLocator(TEXT)(quote)).toEqual([]);
});

test('half of a sign is not found', () => {
	expect(makeLocator('about ½ of it…')('about 1')).toEqual([]);
	expect(makeLocator('about ½ of it…')('of it.')).toEqual([]);
	expect(makeLocator('about ½ of it…')('of it...')[0]!.quote).toBe('of it…');
});

test('finds words in each place, in the order of the text', () => {
	expect(makeLocator('in May, and in May')('in May').map(({ start }) => start)).toEqual([0, 12]);
});

const words = fc.array(
	fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom('“a”', 'é–', '½', 'ﬁ')),
	{ minLength: 3, maxLength: 12 }
);

test('whatever is found stands in the text to the letter', () => {
	fc.assert(
		fc.property(words, fc.nat(12), fc.nat(12), (parts, from, length) => {
			const text = parts.join(' ').normalize('NFC');
			const quote = parts.slice(from, from + length + 1).join(' ');
			for (const span of makeLocator(text)(quote)) expect(isVerbatim(text, span)).toBe(true);
		})
	);
});

test('words of a text are found in it, however they are composed', () => {
	const plain = fc.array(fc.stringMatching(/^[A-Za-zéüñ“”’–½]{1,8}$/), { minLength: 2 });
	fc.assert(
		fc.property(plain, fc.nat(20), fc.constantFrom('NFC', 'NFD'), (parts, skipped, form) => {
			const from = skipped % parts.length;
			const found = makeLocator(parts.join(' '))(parts.slice(from).join('\n').normalize(form));
			expect(found.map(({ end }) => end)).toContain(parts.join(' ').length);
		})
	);
});
