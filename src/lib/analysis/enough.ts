import type { Figures } from './figures.ts';
import {
	intervalOfAlpha,
	intervalOfCorrelation,
	intervalOfMean,
	intervalOfShare,
	type Interval
} from './interval.ts';
import type { QuestionTally } from './tally.ts';

/** A figure with where it may lie, or why it is not told. */
export type Told = ({ value: number } & Interval) | { value?: undefined; why: string };

/**
 * How many attempts a figure needs before it is told. They are low, for a class has thirty, and the interval
 * says the rest: at 5 a share lies within 0.33 of what was found (Wilson), at 10 a correlation within 0.63
 * (Fisher), so that below that even a strong one could be none. For figures that a test is built on,
 * handbooks ask for hundreds (Nunnally and Bernstein, Psychometric Theory, 1994).
 */
export const ENOUGH = { share: 5, mean: 5, discrimination: 10, alpha: 10, thirds: 15 } as const;

/** Why there is no figure of so few; undefined where there are enough. */
export function tooFew(attempts: number, needed: number): string | undefined {
	if (attempts >= needed) return undefined;
	if (attempts === 0) return `It needs ${needed} attempts, and there is none.`;
	const there = attempts === 1 ? 'there is 1' : `there are ${attempts}`;
	return `It needs ${needed} attempts, and ${there}.`;
}

const WEIGHTLESS = 'The question weighs nothing.';

/** The share of attempts, or the mean credit, of so many. */
export function toldShare(share: number | undefined, attempts: number): Told {
	const why = tooFew(attempts, ENOUGH.share);
	if (why) return { why };
	return told(share, intervalOfShare(share ?? 0, attempts), WEIGHTLESS);
}

export function toldFacility({ attempts, questions }: Figures, question: number): Told {
	return toldShare(questions[question]!.facility, attempts);
}

/** The item-rest correlation. */
export function toldDiscrimination({ attempts, questions }: Figures, question: number): Told {
	const why = tooFew(attempts, ENOUGH.discrimination);
	if (why) return { why };
	const { discrimination, variance, facility } = questions[question]!;
	if (facility === undefined) return { why: WEIGHTLESS };
	return told(
		discrimination,
		intervalOfCorrelation(discrimination ?? 0, attempts),
		variance === 0
			? 'Everyone got the same mark for it.'
			: 'Everyone got the same mark for all the others together.'
	);
}

/** The mean of the totals, in points. */
export function toldMean({ attempts, total }: Figures): Told {
	const why = tooFew(attempts, ENOUGH.mean);
	if (why) return { why };
	const interval = intervalOfMean(total.mean!, total.deviation!, attempts);
	return { value: total.mean!, ...interval! };
}

/** How far the totals can be relied on: Cronbach's alpha. */
export function toldAlpha({ attempts, total, weighing }: Figures): Told {
	if (weighing < 2) return { why: 'It needs two questions.' };
	const why = tooFew(attempts, ENOUGH.alpha);
	if (why) return { why };
	const sizes = { attempts, questions: weighing };
	return told(
		total.alpha,
		intervalOfAlpha(total.alpha ?? 0, sizes),
		'Everyone has the same score.'
	);
}

/** Seconds that are usual for a question: the geometric mean, which one long pause hardly moves. */
export function toldSeconds({ time: { n, mean, squares } }: QuestionTally): Told {
	const why = tooFew(n, ENOUGH.mean);
	if (why) return { why };
	const { low, high } = intervalOfMean(mean, Math.sqrt(squares / (n - 1)), n)!;
	return { value: Math.exp(mean), low: Math.exp(low), high: Math.exp(high) };
}

function told(value: number | undefined, interval: Interval | undefined, why: string): Told {
	return value === undefined || !interval ? { why } : { value, ...interval };
}
