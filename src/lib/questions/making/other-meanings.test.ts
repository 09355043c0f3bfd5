import { expect, test } from 'vitest';
import { vocabulary } from '#lib/facts/finders/words/vocabulary.ts';
import { contentWords, countShared } from '#lib/language/en/content.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { readFully } from '../../../../tests/read-fully.ts';
import { gather } from './material.ts';
import { otherMeanings } from './other-meanings.ts';

const madeFor = (text: string) => {
	const reading = readFully(text);
	const facts = vocabulary.find(reading);
	const content = reading.sentences.map((sentence) => contentWords(sentence.text));
	const material = gather(reading, facts, content);
	const [fact] = facts;
	const { key } = fact!.asks[0]!;
	return { key, made: otherMeanings(fact!, key, material) };
};

const TEXTS = [
	'The contract with the mine was lucrative for both firms.',
	'A new treaty abrogated the older agreement in the year 1901.',
	'The widows of the sailors received small annuities from the government.'
];

test.each(TEXTS)('wrong meanings are of like length and say something else: %s', (text) => {
	const { key, made } = madeFor(text);
	expect(made.length).toBeGreaterThanOrEqual(3);
	for (const one of made) {
		expect(countShared(contentWords(one.text), contentWords(key.text))).toBe(0);
		expect(Math.abs(countWords(one.text) - countWords(key.text))).toBeLessThanOrEqual(5);
		expect(one.whyNot).toMatch(/^“.+” is what “.+” means\.$/);
	}
});

test('wrong meanings of a verb are of verbs', () => {
	const { made } = madeFor(TEXTS[1]!);
	for (const { text } of made) expect(text).toMatch(/^to /);
});

test('what a near word means is no wrong meaning', () => {
	const { made } = madeFor(TEXTS[1]!);
	expect(made.map(({ text }) => text)).not.toContain('to do away with');
});

test('the same text has the same wrong meanings', () => {
	expect(madeFor(TEXTS[0]!)).toEqual(madeFor(TEXTS[0]!));
});
