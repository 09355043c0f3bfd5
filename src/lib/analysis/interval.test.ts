import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '#lib/random.ts';
import { classicalFigures } from './ctt.ts';
import {
	intervalOfAlpha,
	intervalOfCorrelation,
	intervalOfMean,
	intervalOfShare,
	type Interval
} from './interval.ts';

test.each<[string, Interval | undefined, number, number]>([
	['no one of 5', intervalOfShare(0, 5), 0, 0.43448246478317476],
	['3 of 5', intervalOfShare(3 / 5, 5), 0.23072428127601285, 0.8823792257673521],
	['18 of 28', intervalOfShare(18 / 28, 28), 0.45830306514427804, 0.7929417049226233],
	['r = 0.4 of 28', intervalOfCorrelation(0.4, 28), 0.03164556320511159, 0.6726907665679371],
	['r = 0 of 10', intervalOfCorrelation(0, 10), -0.6296263003883295, 0.6296263003883295],
	['r = 1', intervalOfCorrelation(1, 10), 1, 1],
	[
		'a mean of 5 and a deviation of 2 of 10',
		intervalOfMean(5, 2, 10),
		5 - (2.262157162798205 * 2) / Math.sqrt(10),
		5 + (2.262157162798205 * 2) / Math.sqrt(10)
	],
	[
		'alpha = 0.8 of 28 over 20 questions',
		intervalOfAlpha(0.8, { attempts: 28, questions: 20 }),
		0.6743629786739748,
		0.8931241518653471
	]
])('%s', (_, interval, low, high) => {
	expect(interval!.low).toBeCloseTo(low, 9);
	expect(interval!.high).toBeCloseTo(high, 9);
});

test('too few have no interval', () => {
	expect(intervalOfShare(0, 0)).toBeUndefined();
	expect(intervalOfCorrelation(0.5, 3)).toBeUndefined();
	expect(intervalOfMean(1, 0, 1)).toBeUndefined();
	expect(intervalOfAlpha(0.5, { attempts: 9, questions: 1 })).toBeUndefined();
});

test('an interval is around its figure, and narrower with more attempts', () => {
	const n = fc.integer({ min: 4, max: 100_000 });
	fc.assert(
		fc.property(n, fc.double({ min: 0, max: 1, noNaN: true }), (n, value) => {
			for (const of of [intervalOfShare, intervalOfCorrelation]) {
				const [few, many] = [of(value, n)!, of(value, 2 * n)!];
				expect(few.low).toBeLessThanOrEqual(value + 1e-12);
				expect(few.high).toBeGreaterThanOrEqual(value - 1e-12);
				expect(many.high - many.low).toBeLessThanOrEqual(few.high - few.low);
			}
		})
	);
});

/**
 * Classes of 20 with known figures: a learner's ability and each mark's luck are sums of uniform chances,
 * so that alpha of four questions is 4ρ / (1 + 3ρ) with ρ = 1/2, and each correlation with the rest is known.
 */
test('of 95 in a hundred classes the interval holds what is true', () => {
	const random = randomFrom('intervals');
	const normal = () => Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, -6);
	const held = { alpha: 0, correlation: 0, mean: 0 };
	const classes = 4000;
	const within = (interval: Interval | undefined, truth: number) =>
		Number(interval!.low <= truth && truth <= interval!.high);
	for (let i = 0; i < classes; i++) {
		const marks = Array.from({ length: 20 }, () => {
			const ability = normal();
			return Array.from({ length: 4 }, () => ability + normal());
		});
		const { total, questions } = classicalFigures(marks, [1, 1, 1, 1]);
		held.alpha += within(intervalOfAlpha(total.alpha!, { attempts: 20, questions: 4 }), 4 / 5);
		held.correlation += within(
			intervalOfCorrelation(questions[0]!.discrimination!, 20),
			3 / Math.sqrt(2 * 12)
		);
		held.mean += within(intervalOfMean(total.mean!, total.deviation!, 20), 0);
	}
	for (const [name, times] of Object.entries(held)) {
		expect(times / classes, name).toBeGreaterThan(0.94);
		expect(times / classes, name).toBeLessThan(0.96);
	}
});
