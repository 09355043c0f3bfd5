import { expect, test } from 'vitest';
import { readFully } from '../../../../../tests/read-fully.ts';
import { freeClausesOf } from '../../clauses/free-clause.ts';
import { contrast } from './contrast.ts';

const askedBy = (text: string) =>
	contrast
		.find(freeClausesOf(readFully(text)))
		.flatMap(({ asks }) =>
			asks.map(({ stem, key }) => [stem, key.text, ...(key.turned ?? []).map((one) => one.text)])
		);

test.each([
	[
		'Botanists explore plants, while zoologists specialize in the study of animals.',
		[
			'According to the article, how do botanists and zoologists differ?',
			'Botanists explore plants, while zoologists specialize in the study of animals.',
			'Botanists specialize in the study of animals, while zoologists explore plants.',
			'Both botanists and zoologists explore plants.',
			'Both botanists and zoologists specialize in the study of animals.'
		]
	],
	[
		'For example, butane is suited for use as a fuel for torches, whereas isobutene is suited for use as a refrigerant.',
		[
			'According to the article, how do butane and isobutene differ?',
			'Butane is suited for use as a fuel for torches, while isobutene is suited for use as a refrigerant.',
			'Butane is suited for use as a refrigerant, while isobutene is suited for use as a fuel for torches.',
			'Both butane and isobutene are suited for use as a fuel for torches.',
			'Both butane and isobutene are suited for use as a refrigerant.'
		]
	],
	[
		'Movement toward a stimulus is considered a positive response, while movement away from a stimulus is considered a negative response.',
		[
			'According to the article, how do movement toward a stimulus and movement away from a stimulus differ?',
			'Movement toward a stimulus is considered a positive response, while movement away from a stimulus is considered a negative response.',
			'Movement toward a stimulus is considered a negative response, while movement away from a stimulus is considered a positive response.',
			'Movement toward a stimulus is considered a positive response, and so is movement away from a stimulus.',
			'Movement toward a stimulus is considered a negative response, and so is movement away from a stimulus.'
		]
	]
])('asks how two differ, and offers it turned round and said of both: %s', (text, ...asked) => {
	expect(askedBy(text)).toEqual(asked);
});

test.each([
	['a time', 'The workers sang old songs, while the engineers were building the bridge.'],
	['a time', 'While Anna Lund was at the conservatory, Tom Brown returned to England.'],
	[
		'one after the other',
		'The feedback reduces the activity of cells, and the secretion of hormones is reduced.'
	],
	['of both', 'While English is the main language in Phoenix, Spanish is also spoken in Phoenix.'],
	[
		'each of many',
		'The areas are divided into districts, while each district is split into clusters.'
	],
	['the same', 'Animals need water and food, while plants need water.'],
	[
		'in a picture',
		'The price is shown on the horizontal axis, while the cost is shown on the vertical axis.'
	],
	[
		'of different units',
		'The price is $1.40 per gallon of fuel, while the quantity is 600 million gallons of fuel.'
	],
	[
		'who, it does not say',
		'He painted portraits of kings, while she painted landscapes of the north.'
	],
	[
		'of one another',
		'Ann Lund teaches Tom Brown in Leeds, while Tom Brown teaches children in York.'
	]
])('leaves alone what sets nothing apart: %s: %s', (_, text) => {
	expect(askedBy(text)).toEqual([]);
});
