import { expect, test } from 'vitest';
import { MEANINGS } from '../../src/lib/language/en/lexicon/meanings.ts';
import { entries } from './entries.ts';
import { counted, firstDefinition, tells } from './gloss.ts';

test('the meanings that ship are those that are cut from WordNet', () => {
	expect(MEANINGS.trim().split('\n')).toEqual(entries());
});

test.each([
	['producing a sizeable profit; "a lucrative business"', 'producing a sizeable profit'],
	['(law) a serious crime (such as murder)', 'a serious crime'],
	['to say, state, or perform again', 'say, state, or perform again'],
	['boldness', undefined],
	[
		'a vote by the electorate determining public opinion on a question of national importance',
		undefined
	]
])('the first definition stands by itself or not at all: %s', (text, gloss) => {
	expect(firstDefinition(text)).toBe(gloss);
});

test.each([
	['the act of abolishing a practice', 'abolition', true],
	['not legible', 'illegible', true],
	['revoke formally', 'abrogate', false]
])('a gloss tells a word that is of its own stem: %s, %s', (gloss, word, is) => {
	expect(tells(gloss, word)).toBe(is);
});

test.each([
	['short account of an incident', 'a short account of an incident'],
	['great merriment', 'great merriment'],
	['an indirect implication', 'an indirect implication']
])('what is counted has an article: %s', (gloss, told) => {
	expect(counted(gloss)).toBe(told);
});
