import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaShare, quantileOfF, reachOfT } from './distribution.ts';

test.each([
	[0.3, 2, 5, 0.579825],
	[0.9, 0.5, 12, 0.9999999999998308],
	[0.5, 100, 110, 0.7553958894253661]
])('below %d of a beta with %d and %d lies %d', (x, a, b, share) => {
	expect(betaShare(x, a, b)).toBeCloseTo(share, 11);
});

test.each([
	[9, 2.262157162798205],
	[1, 12.706204736174694],
	[2, 4.302652729749462],
	[29, 2.045229642132703],
	[999, 1.9623414611334493]
])('95 in a hundred of a t with %d degrees of freedom lie within %d', (freedom, reach) => {
	expect(reachOfT(0.95, freedom)).toBeCloseTo(reach, 8);
});

test.each([
	[0.975, 24, 144, 1.739655931142108],
	[0.025, 24, 144, 0.5005347890883781],
	[0.975, 9, 9, 4.025994158282978],
	[0.025, 9, 81, 0.29242687272713735],
	[0.975, 299, 5681, 1.1718037718412047],
	// Nearly the whole of its beta distribution: once right to 7e-7 alone.
	[0.999, 3415, 1, 636526.2364240126]
])('%d of an F with %d and %d degrees of freedom lie below %d', (share, above, below, value) => {
	expect(quantileOfF(share, above, below) / value).toBeCloseTo(1, 10);
});

const freedom = fc.integer({ min: 1, max: 5000 });
const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true });

test('an F the other way round is its reciprocal, and with two degrees on a side it has a formula', () => {
	fc.assert(
		fc.property(probability, freedom, freedom, (p, above, below) => {
			const there = quantileOfF(p, above, below);
			expect(there * quantileOfF(1 - p, below, above)).toBeCloseTo(1, 8);
			const other = (above / 2) * Math.expm1((-2 / above) * Math.log(p));
			expect(quantileOfF(p, above, 2) * other).toBeCloseTo(1, 8);
			const formula = (below / 2) * Math.expm1((-2 / below) * Math.log1p(-p));
			expect(quantileOfF(p, 2, below) / formula).toBeCloseTo(1, 8);
		}),
		{ numRuns: 50 }
	);
});
