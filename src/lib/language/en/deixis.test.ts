import { expect, test } from 'vitest';
import { hasAnaphor, hasRelativeTime, isBareDefinite, OWN } from './deixis.ts';
import { readExcerpt } from './excerpt.ts';

const all = (text: string) => {
	const [sentence] = readExcerpt(`${text}.`).sentences;
	return [sentence!, { from: 0, to: sentence!.words.length - 1 }] as const;
};

test.each([
	'He left',
	'It is this test',
	'They saw such a thing',
	'It was our town',
	'The former left'
])('%s points elsewhere', (text) => {
	expect(hasAnaphor(...all(text))).toBe(true);
});

test.each(['The test that failed', 'NASA left', 'A man of the town'])(
	'%s stands by itself',
	(text) => {
		expect(hasAnaphor(...all(text))).toBe(false);
	}
);

test('possessives may be allowed: they may point at the subject of their own clause', () => {
	expect(hasAnaphor(...all('NASA saw its ship'))).toBe(true);
	expect(hasAnaphor(...all('NASA saw its ship'), OWN)).toBe(false);
	expect(hasAnaphor(...all('Anna saw her ship'), OWN)).toBe(false);
	expect(hasAnaphor(...all('Ada was named after her'), OWN)).toBe(true);
});

test.each([
	'last month',
	'on Tuesday',
	'three years ago',
	'now',
	'next spring',
	'so far',
	'at the time'
])('“%s” is a time by the day of writing', (text) => {
	expect(hasRelativeTime(text)).toBe(true);
});

test.each([
	'in 1912',
	'the last emperor',
	'a month',
	'nowhere',
	'in the past tense'.replace('the past', 'a past')
])('“%s” is none', (text) => {
	expect(hasRelativeTime(text)).toBe(false);
});

test.each(['The test', 'The big old house', 'The siege', 'The three men', 'The 12 men'])(
	'%s: which one, the text before says',
	(text) => {
		expect(isBareDefinite(...all(text))).toBe(true);
	}
);

test.each([
	'The Russian test',
	'The end of the war',
	'The sun',
	'A test',
	'The people living here'
])('%s says itself which one', (text) => {
	expect(isBareDefinite(...all(text))).toBe(false);
});
