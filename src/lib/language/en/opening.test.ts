import { expect, test } from 'vitest';
import { readExcerpt } from './excerpt.ts';

const isDoubtful = (text: string) => readExcerpt(text).sentences[0]!.isDoubtful;

test.each([
	'Ghent closed its centre.',
	'Makemake was found.',
	'Revenue fell.',
	'Tavares received a medal.',
	'Rovers was beaten.',
	'Melatonin is one.',
	'Ingenuity’s flight was long.'
])('a first word may be a name or not: %s', (text) => {
	expect(isDoubtful(text)).toBe(true);
});

test.each([
	['the text has it in small letters', 'Tea is one. They drink tea.'],
	['the text has it with a capital', 'Ghent closed it. They saw Ghent.'],
	['a known name', 'Paris closed it.'],
	['letters', 'NASA closed it.'],
	['an ordinary ending', 'Evolution is one.'],
	['a plural', 'Octopuses are some.'],
	['a plural of a word of the text', 'Magazines fell. He had a magazine.'],
	['a plural of a role', 'Scientists found it.'],
	['a noun follows', 'Iodine deficiency is one.'],
	['“of” follows', 'Bicarbonate of soda is one.'],
	['no noun', 'The town closed it.']
])('a first word is clear: %s: %s', (_, text) => {
	expect(isDoubtful(text)).toBe(false);
});
