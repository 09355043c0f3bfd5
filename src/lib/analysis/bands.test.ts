import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf, cutInThirds, heldBy, thirdsOf } from './bands.ts';

test.each([
	[0, 20, 0],
	[20, 20, 100],
	[1, 3, 33],
	[21, 20, 100],
	[0, 0, 0]
])('%d of %d points is band %d', (total, possible, band) => {
	expect(bandOf(total, possible)).toBe(band);
});

test('thirds are cut where they end, and one band in its shares', () => {
	const all = { '9': 2, '10': 2, '100': 2 };
	expect(thirdsOf(all, cutInThirds(all))).toEqual([2, 2, 2]);
	const same = { '50': 30 };
	expect(thirdsOf({ '50': 6 }, cutInThirds(same)).map(Math.round)).toEqual([2, 2, 2]);
	expect(cutInThirds({ '0': 4, '50': 1, '100': 1 })).toEqual({
		'0': [0.5, 0.5, 0],
		'50': [0, 0, 1],
		'100': [0, 0, 1]
	});
});

const bands = fc.dictionary(fc.nat(100).map(String), fc.integer({ min: 1, max: 50 }));

test('the three are of one size, and together all', () => {
	fc.assert(
		fc.property(bands, (all) => {
			for (const third of thirdsOf(all, cutInThirds(all)))
				expect(third).toBeCloseTo(heldBy(all) / 3, 9);
		})
	);
});
