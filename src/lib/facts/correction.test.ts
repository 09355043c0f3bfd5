import { expect, test } from 'vitest';
import { readExcerpt } from '#lib/language/en/excerpt.ts';
import { isTakenBack } from './correction.ts';
import { findFacts } from './index.ts';

const isFirstTakenBack = (text: string) => {
	const reading = readExcerpt(text);
	return isTakenBack(reading, reading.sentences[0]!);
};

test.each([
	'Volunteers counted 14,200 storks in 2022. The figure for 2022 was later corrected to 13,800.',
	'Volunteers counted 14,200 storks in 2022. In 2021 it was cold. The figure for 2022 was later corrected.',
	'A fisherman founded the town in 600 BC. Historians reject the story.',
	'William Orme saw the lighthouse. That was impossible: it had collapsed.',
	'Alice Kemp was not paid. That, at least, is what her daughter told a reporter.',
	'The bridge was opened on 3 May 1868. The date on the stone, 1867, is right, as letters show.',
	'The town has kept away from the Arctic.\n\nNow, however, it has gone there.',
	'The town had no harbour. But now it has one.',
	'A monk destroyed the wall in 1204. In reality the wall was taken down in 1389.'
])('what is taken back is not asked: %s', (text) => {
	expect(isFirstTakenBack(text)).toBe(true);
	expect(findFacts(readExcerpt(text)).filter(({ sentence }) => sentence === 0)).toEqual([]);
});

test.each([
	'Volunteers counted 14,200 storks in 2022. In 2021, they had counted 11,900.',
	'A fisherman founded the town in 600 BC. It was rebuilt in 146 BC.',
	'Anna Lund opened the museum. That was in 1990.'
])('what goes on is none of that: %s', (text) => {
	expect(isFirstTakenBack(text)).toBe(false);
});
