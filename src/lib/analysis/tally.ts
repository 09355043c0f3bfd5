import * as v from 'valibot';
import { limits } from '#lib/limits.ts';
import { bandOf, Bands, intoBand, outOfBand } from './bands.ts';
import { figuresFrom, type Figures, type QuestionSums } from './figures.ts';
import {
	narrowBy,
	noShape,
	noSpread,
	Shape,
	shapeBy,
	Spread,
	spreadBy,
	unshapeBy
} from './moments.ts';
import { greatestProducts, medianOf, Values, withoutValue, withValue } from './values.ts';

/** What one finished attempt says, a place for each question of the edition, in its order. */
export interface Sat {
	/** The credit of each, 0 to 1; 0 where nothing was answered. */
	marks: readonly number[];
	/** What was answered, in short; undefined where nothing was. */
	chosen: readonly (string | undefined)[];
	/** How long it took, where that is known. */
	seconds: readonly (number | undefined)[];
}

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What has been answered to one question: a label, and in which bands of the score those lie who chose it. */
const Answer = v.object({ label: v.string(), bands: Bands });

const QuestionTally = v.object({
	mark: Spread,
	/** Of the totals without this question. */
	rest: Spread,
	/** Σ(x − x̄)(r − r̄) of the two. */
	products: v.number(),
	marks: Values,
	rests: Values,
	/** Of the logarithm of the seconds: times are skewed, their logarithms hardly (van der Linden 2006). */
	time: v.object({ n: Count, ...Spread.entries }),
	/** The first different answers, at most `limits.distinctAnswers`; one that nobody has any more stays. */
	answers: v.array(Answer),
	/** Those who answered anything else. */
	other: Bands,
	/** Those who answered nothing. */
	empty: Bands
});
export type QuestionTally = v.InferOutput<typeof QuestionTally>;

/**
 * What the attempts of one assignment come to, kept as they end: figures over any number of answers are
 * read from it at once, without the answers.
 */
export const Tally = v.object({
	version: v.literal(1),
	/** What each question weighs. */
	points: v.array(v.number()),
	/** How many attempts have been taken in. */
	attempts: Count,
	total: Shape,
	totals: Values,
	bands: Bands,
	questions: v.array(QuestionTally)
});
export type Tally = v.InferOutput<typeof Tally>;

export function emptyTally(points: readonly number[]): Tally {
	return {
		version: 1,
		points: [...points],
		attempts: 0,
		total: noShape(),
		totals: [],
		bands: {},
		questions: points.map(() => ({
			mark: noSpread(),
			rest: noSpread(),
			products: 0,
			marks: [],
			rests: [],
			time: { n: 0, ...noSpread() },
			answers: [],
			other: {},
			empty: {}
		}))
	};
}

/** Takes an attempt into the tally, which is changed. */
export function addAttempt(tally: Tally, sat: Sat): void {
	const { earned, total, band } = weighed(tally, sat);
	const n = ++tally.attempts;
	shapeBy(tally.total, total, n);
	tally.totals = withValue(tally.totals, total);
	intoBand(tally.bands, band);
	for (const [i, question] of tally.questions.entries()) {
		const [mark, rest] = [earned[i]!, total - earned[i]!];
		const distance = mark - question.mark.mean;
		spreadBy(question.mark, mark, n);
		spreadBy(question.rest, rest, n);
		question.products += distance * (rest - question.rest.mean);
		question.marks = withValue(question.marks, mark);
		question.rests = withValue(question.rests, rest);
		const { time } = question;
		const seconds = sat.seconds[i];
		if (seconds !== undefined) spreadBy(time, paceOf(seconds), ++time.n);
		intoBand(bandsFor(question, sat.chosen[i], 'new'), band);
	}
}

/**
 * Takes an attempt out again that was taken in with the same marks, answers and seconds. The tally is changed,
 * and stands as if the attempt had never been, but for the last digits of its sums; and it no longer
 * knows each single value once there were too many.
 */
export function removeAttempt(tally: Tally, sat: Sat): void {
	if (tally.attempts === 0) throw new RangeError('No attempt has been taken in.');
	const { earned, total, band } = weighed(tally, sat);
	const n = tally.attempts--;
	unshapeBy(tally.total, total, n);
	tally.totals = withoutValue(tally.totals, total);
	outOfBand(tally.bands, band);
	for (const [i, question] of tally.questions.entries()) {
		const [mark, rest] = [earned[i]!, total - earned[i]!];
		const after = rest - question.rest.mean;
		narrowBy(question.mark, mark, n);
		narrowBy(question.rest, rest, n);
		question.products = n === 1 ? 0 : question.products - (mark - question.mark.mean) * after;
		question.marks = withoutValue(question.marks, mark);
		question.rests = withoutValue(question.rests, rest);
		const { time } = question;
		const seconds = sat.seconds[i];
		if (seconds !== undefined) narrowBy(time, paceOf(seconds), time.n--);
		outOfBand(bandsFor(question, sat.chosen[i], 'kept'), band);
	}
}

/** The figures of all attempts that are in the tally, as `classicalFigures` has them of the whole matrix. */
export function figuresOf(tally: Tally): Figures {
	const { attempts, points, total, totals } = tally;
	return figuresFrom({
		attempts,
		points,
		total: { ...total, median: medianOf(totals, attempts) },
		questions: tally.questions.map(sumsOf)
	});
}

function sumsOf({ mark, rest, products, marks, rests }: QuestionTally): QuestionSums {
	return {
		mean: mark.mean,
		squares: mark.squares,
		restSquares: rest.squares,
		products,
		productsMax: greatestProducts(marks, rests, { a: mark.mean, b: rest.mean })
	};
}

/** An attempt in points. */
function weighed({ points }: Tally, { marks }: Sat) {
	if (marks.length !== points.length)
		throw new RangeError(`${marks.length} marks do not fit ${points.length} questions.`);
	const earned = marks.map((credit, i) => credit * points[i]!);
	const total = earned.reduce((sum, mark) => sum + mark, 0);
	const possible = points.reduce((sum, weight) => sum + weight, 0);
	return { earned, total, band: bandOf(total, possible) };
}

/** Whoever is faster than a second has not been slower than that. */
function paceOf(seconds: number): number {
	return Math.log(Math.max(1, seconds));
}

function bandsFor(
	{ answers, other, empty }: QuestionTally,
	chosen: string | undefined,
	as: 'new' | 'kept'
): Bands {
	if (chosen === undefined) return empty;
	const label = labelOf(chosen);
	const kept = answers.find((answer) => answer.label === label);
	if (kept) return kept.bands;
	if (as === 'kept' || answers.length === limits.distinctAnswers) return other;
	answers.push({ label, bands: {} });
	return answers.at(-1)!.bands;
}

/** An answer as it stands in a tally: a long one cut short. */
export function labelOf(label: string): string {
	const { answerLabel } = limits;
	if (label.length <= answerLabel) return label;
	return `${label.slice(0, answerLabel - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
