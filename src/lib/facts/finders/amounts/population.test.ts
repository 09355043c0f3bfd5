import { expect, test } from 'vitest';
import { askedBy } from '../../asked.ts';
import { population } from './population.ts';

test.each([
	['The population of London is 7,172,000.', 'What is the population of London?  7,172,000'],
	[
		'The route ends in Germany, with a population of about 80 million.',
		'About what is the population of Germany?  80 million'
	]
])('asks how many people live in a place: %s', (text, ...asked) => {
	expect(askedBy(population, text)).toEqual(asked);
});

test.each([
	['The population of London was growing.'],
	['As of the 2001 census, the population of London was 7,172,000.'],
	['The population of penguins was 40,000.'],
	['Anna Lind, with a population of 40, was there.']
])('finds nothing in: %s', (text) => {
	expect(askedBy(population, text)).toEqual([]);
});
