import { expect, test } from 'vitest';
import { readFully } from '../../../../../tests/read-fully.ts';
import { freeClausesOf } from '../../clauses/free-clause.ts';
import { lack } from './lack.ts';

const askedBy = (text: string) =>
	lack
		.find(freeClausesOf(readFully(text)))
		.flatMap(({ asks }) =>
			asks.map(({ stem, key }) => [stem, key.text, ...(key.turned ?? []).map((one) => one.text)])
		);

test('asks what one does and the other does not', () => {
	expect(
		askedBy('Animal cells each have a centrosome and lysosomes, whereas plant cells do not.')
	).toEqual([
		[
			'According to the article, how do animal cells and plant cells differ?',
			'Animal cells have a centrosome and lysosomes, while plant cells do not.',
			'Plant cells have a centrosome and lysosomes, while animal cells do not.',
			'Both animal cells and plant cells have a centrosome and lysosomes.',
			'Neither animal cells nor plant cells have a centrosome and lysosomes.'
		]
	]);
});

test.each([
	['others of the same', 'Some animals sleep in the winter, whereas others do not.'],
	['whose, it does not say', 'The dogs liked their new food, but they did not.'],
	['nothing is set apart', 'The cells of animals have lysosomes.']
])('leaves alone what does not say of whom: %s: %s', (_, text) => {
	expect(askedBy(text)).toEqual([]);
});
