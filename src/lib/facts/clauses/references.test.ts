import { expect, test } from 'vitest';
import { readFully } from '../../../../tests/read-fully.ts';
import { freeClausesOf } from './free-clause.ts';
import { toldOf } from './wording.ts';

/** The clauses of a text that stand alone, told in full. */
function told(text: string, title = ''): (string | undefined)[] {
	return freeClausesOf(readFully(text, title)).map((one) => toldOf(one));
}

test.each([
	[
		'a pronoun as subject',
		'Mérida is the capital of Yucatán in Mexico. It has a population of about 750,000.',
		'Mérida has a population of about 750,000'
	],
	[
		'“It’s” in full',
		'Mérida is the capital of Yucatán in Mexico. It’s a quiet city.',
		'Mérida is a quiet city'
	],
	[
		'a definite as subject',
		'Ingenuity was a small helicopter. The helicopter reached Mars in 2021.',
		'Ingenuity reached Mars in 2021'
	],
	[
		'“its” that is the subject’s own',
		'Mérida is the capital of Yucatán in Mexico. It doubled its budget in 1990.',
		'Mérida doubled its budget in 1990'
	]
])('%s reads well', (_, text, expected) => {
	expect(told(text)).toContain(expected);
});

test('“they” before “have” is not one thing', () => {
	const all = told('NASA built a rover. They have a large budget.');
	expect(all).not.toContain('NASA have a large budget');
});

test('“that” for something said before is no words to ask about', () => {
	expect(told('The plane has not flown yet. Officials expect that.')).not.toContain(
		'officials expect that'
	);
});

test('“the city” is told by its name, or not at all where the text speaks of several', () => {
	const one = 'Isfahan is an old city in Iran. The city enjoys a temperate climate.';
	expect(told(one, 'Isfahan')).toContain('Isfahan enjoys a temperate climate');
	const several = 'The Turks fought near Constantinople and near Edirne. The armies took the city.';
	expect(told(several).some((text) => text?.includes('the city'))).toBe(false);
});
