import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlaces, type Place } from './place.ts';
import { placesIn, placesTogether } from './together.ts';

const placeOf: fc.Arbitrary<Place> = fc.record(
	{
		of: fc.integer({ min: 0, max: 130 }).map((n) => `text-${n}`),
		paragraph: fc.nat(4),
		above: fc.constantFrom(0, 0.5),
		at: fc.nat(9)
	},
	{ requiredKeys: ['of', 'paragraph', 'above'] }
);
const placesOf = fc.uniqueArray(placeOf, { selector: ({ of }) => of, maxLength: 100 });
const both = (a: Place[], b: Place[]) => placesTogether(a, b).places;

describe('the places of two devices', () => {
	test('do not depend on the order in which they come, or on how often', () => {
		fc.assert(
			fc.property(placesOf, placesOf, placesOf, (a, b, c) => {
				const all = both(both(a, b), c);
				expect(both(c, both(b, a))).toEqual(all);
				expect(both(all, b)).toEqual(all);
				expect(readPlaces(JSON.stringify(placesTogether(a, b))).places).toEqual(both(a, b));
			})
		);
	});

	const at = (paragraph: number, when?: number): Place => ({
		of: 'canal',
		paragraph,
		above: 0.5,
		...(when !== undefined && { at: when })
	});
	test.each<[string, Place, Place]>([
		['of two the later', at(1, 9), at(4, 8)],
		['one with a time before one without', at(1, 9), at(4)],
		['one with a time before one without, though its clock stood at nought', at(4, 0), at(4)],
		['of two of one time the one further on', at(4, 9), at(1, 9)],
		['of two without a time the one further on', at(4), at(1)]
	])('are %s', (_, kept, other) => {
		expect(both([kept], [other])).toEqual([kept]);
		expect(both([other], [kept])).toEqual([kept]);
	});

	test('are all where they are in different texts', () => {
		const other = { ...at(2, 5), of: 'iss' };
		expect(both([at(1, 9)], [other])).toEqual([at(1, 9), other]);
	});
});

test('of places that are damaged in part the others are read', () => {
	const sound = { of: 'canal', paragraph: 3, above: 0.5, at: 7 };
	const places = [
		{ ...sound, paragraph: -1 },
		{ ...sound, of: 'x'.repeat(1e6) },
		'canal',
		{ ...sound, at: 'yesterday' },
		sound
	];
	expect(placesIn({ version: 1, places })).toEqual([sound]);
});

test.each([undefined, null, 7, [], { version: 2, places: [] }, { version: 1, places: 'all' }])(
	'there are none in %j',
	(brought) => expect(placesIn(brought)).toEqual([])
);
