import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameWording } from './wording.ts';

test.each([
	['Roscosmos', 'roscosmos', 'case'],
	['Dvořák', 'Dvorak', 'accents'],
	['SpaceX', 'space x', 'spaces'],
	['U.S. senator', 'US senator', 'stops'],
	['International Space Station', 'the international space station', 'an article'],
	['Leila Haddad', 'Dr Leila Haddad', 'a form of address'],
	['other-initiated repair', 'other initiated repair', 'a hyphen'],
	['Roscosmos', 'Rosocsmos', 'two letters swapped'],
	['Roscosmos', 'Roscosmo', 'a letter left out'],
	['Roscosmos', 'Roscossmos', 'a letter too many'],
	['Roscosmos', 'Roskosmos', 'another letter'],
	['alcalde', ' alcalde. ', 'spaces and stops around'],
	['2011', '2011', 'nothing at all'],
	['219 BC', '219BC', 'a space']
])('“%s” is “%s”: %s makes no difference', (accepted, answer) => {
	expect(isSameWording(accepted, answer)).toBe(true);
});

test.each([
	['2011', '2012', 'digits must be right'],
	['2011', '20111', 'digits must be right'],
	['219 BC', '218 BC', 'digits must be right'],
	['Virts', 'Virt', 'short words must be right'],
	['hanami', 'hanmia x', 'two slips'],
	['Roscosmos', 'Rosccosmso', 'two slips'],
	['positron', 'proton', 'another word'],
	['International Space Station', 'Space Station', 'a part'],
	['alcalde', '', 'nothing'],
	['', '', 'nothing accepts nothing'],
	['???', '!!!', 'marks alone say nothing'],
	['the', 'a', 'an article alone says nothing']
])('“%s” is not “%s”: %s', (accepted, answer) => {
	expect(isSameWording(accepted, answer)).toBe(false);
});

test('every wording with a letter in it is its own, whatever its case', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1 }), (text) => {
			fc.pre(/[b-z0-9]/i.test(text));
			expect(isSameWording(text, text)).toBe(true);
		})
	);
});

test('a slip weighs the same both ways', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'abcdef'), minLength: 6 }), fc.nat(), (word, at) => {
			const slipped = word.slice(0, at % word.length) + word.slice((at % word.length) + 1);
			fc.pre(slipped.length >= 6);
			expect(isSameWording(word, slipped)).toBe(true);
			expect(isSameWording(slipped, word)).toBe(true);
		})
	);
});
