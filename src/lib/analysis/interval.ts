import { quantileOfF, reachOfT } from './distribution.ts';

/** Where a figure may lie: in 95 of a hundred such classes the true one is within. */
export interface Interval {
	low: number;
	high: number;
}

const SURE = 0.95;
/** What 95 in a hundred of a normal distribution lie within, in standard deviations. */
const REACH = 1.959963984540054;

/**
 * Of a share, after Wilson (1927); Brown, Cai and DasGupta (2001) recommend it for few. For a mean of credits
 * between 0 and 1 it is wider than it need be: nothing with such a mean varies more than right and wrong.
 */
export function intervalOfShare(share: number, n: number): Interval | undefined {
	if (n <= 0) return undefined;
	const square = REACH ** 2 / n;
	const middle = share + square / 2;
	const reach = REACH * Math.sqrt(Math.max(0, share * (1 - share)) / n + square / (4 * n));
	return {
		low: Math.max(0, (middle - reach) / (1 + square)),
		high: Math.min(1, (middle + reach) / (1 + square))
	};
}

/** Of a correlation, after Fisher (1921); undefined for three pairs or fewer. */
export function intervalOfCorrelation(correlation: number, n: number): Interval | undefined {
	if (n <= 3) return undefined;
	const middle = Math.atanh(correlation);
	const reach = REACH / Math.sqrt(n - 3);
	return { low: Math.tanh(middle - reach), high: Math.tanh(middle + reach) };
}

/** Of a mean, by Student's t; undefined for fewer than two values. */
export function intervalOfMean(mean: number, deviation: number, n: number): Interval | undefined {
	if (n < 2) return undefined;
	const reach = (reachOfT(SURE, n - 1) * deviation) / Math.sqrt(n);
	return { low: mean - reach, high: mean + reach };
}

/**
 * Of Cronbach's alpha over so many questions, after Feldt (1965): (1 − alpha) / (1 − found) is
 * distributed as F with n − 1 and (n − 1)(k − 1) degrees of freedom.
 */
export function intervalOfAlpha(
	alpha: number,
	{ attempts: n, questions: k }: { attempts: number; questions: number }
): Interval | undefined {
	if (n < 2 || k < 2) return undefined;
	const edge = (share: number) => 1 - (1 - alpha) * quantileOfF(share, n - 1, (n - 1) * (k - 1));
	return { low: edge((1 + SURE) / 2), high: edge((1 - SURE) / 2) };
}
