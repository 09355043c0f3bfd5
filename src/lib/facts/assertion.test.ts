import { expect, test } from 'vitest';
import { readExcerpt } from '#lib/language/en/excerpt.ts';
import { phrase } from '#lib/language/en/phrases.ts';
import { findAssertions } from './assertion.ts';

/** What a text asserts, each with its subject, and who says so where somebody does. */
const assertedIn = (text: string) =>
	findAssertions(readExcerpt(text)).map(({ sentence, clause, subject, source }) =>
		[subject, phrase(sentence, clause.verb), ...(source ? [`(${source})`] : [])].join(' ')
	);

test.each([
	['NASA began a program in 2020.', ['NASA began']],
	['Anna Lund lost her house in the flood.', ['Anna Lund lost']],
	['The town of Thalara lost its harbour.', ['the town of Thalara lost']],
	['The farmers of Leeds lost their barns.', ['the farmers of Leeds lost']],
	[
		'Although the trains from Oslo stopped in May, Anna Lund reached Bergen.',
		['the trains from Oslo stopped', 'Anna Lund reached']
	],
	[
		'While the bridge at Leeds was open, Tom Brown said that the road to York was closed.',
		['the bridge at Leeds was', 'the road to York was closed (Tom Brown)']
	],
	[
		'The farmers of Leeds lost their barns, Anna Lund said.',
		['the farmers of Leeds lost (Anna Lund)']
	],
	['In May, Anna Lund held the bridge of Leeds on various charges.', ['Anna Lund held']]
])('what a text says is taken for said: %s', (text, asserted) => {
	expect(assertedIn(text)).toEqual(asserted);
});

test.each([
	['it is so in the novel only', 'In the novel, Anna Lund destroys the wall of Leeds.'],
	['it is so in a dream only', 'In a dream, Anna Lund destroyed the wall of Leeds.'],
	['the owner may be none', 'The alleged owner of the rights left Leeds in May.'],
	['which is in what is left out', 'The longest, the Lambert Glacier, is 400 kilometres long.'],
	['whose harbour', 'A Roman fleet burned its harbour in Leeds.'],
	['whose grandson', 'A bridge was built by his grandson in Leeds.'],
	['whose house', 'Anna Lund painted their house in Leeds.']
])('what a question would say wrongly is left alone: %s: %s', (_, text) => {
	expect(assertedIn(text)).toEqual([]);
});
