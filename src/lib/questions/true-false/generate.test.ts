import { expect, test } from 'vitest';
import { readFully } from '../../../../tests/read-fully.ts';
import { findFacts } from '#lib/facts/index.ts';
import { contentWords } from '#lib/language/en/content.ts';
import { gather } from '../making/material.ts';
import { generateTrueFalse } from './generate.ts';

/** The statements of a text that are false by it. */
function falseIn(text: string): string[] {
	const reading = readFully(text);
	const facts = findFacts(reading);
	const content = reading.sentences.map((sentence) => contentWords(sentence.text));
	const material = gather(reading, facts, content);
	return facts
		.flatMap((fact) => generateTrueFalse(fact, material))
		.filter(({ key }) => key === 'false')
		.map(({ stem }) => stem);
}

test.each([
	['no month has a day 35', 'The festival of Holi will take place in India on March 25.', /3[5-9]/],
	['nobody rises in love', 'Lord Byron fell in love with Mary Chaworth in the winter.', /rose/],
	['nobody is forbade', 'All residents are allowed to debate the laws of Boston.', /forbade/],
	[
		'a year in front of a comma stays a year',
		'In 2004, Jared Lund appeared in the comedy New York Minute. Anna Quist sang in 1999.',
		/\d,\d/
	],
	['since a year is no date', 'Anna Lund has been the mayor of Leeds since 2005.', /since 20/],
	[
		'a slip of the source is not said again',
		'The first settlements was built by farmers in the year 3000 near Athens.',
		/was built/
	]
])('%s', (_, text, wrong) => {
	expect(falseIn(text).filter((stem) => wrong.test(stem))).toEqual([]);
});

test('what is about ten is not asked as eleven', () => {
	for (const stem of falseIn('The whole journey to Leeds will take about 10 minutes by train.'))
		expect(stem).not.toMatch(/\b(?:9|11)\b/);
});
