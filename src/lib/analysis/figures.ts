/**
 * The figures of classical test theory, from sums about the means. How the sums are come by is nobody's
 * business here: `ctt.ts` takes them from a whole matrix, `tally.ts` keeps them as attempts end.
 * The formulas are those of Moodle's quiz statistics ("Quiz statistics calculations", Moodle
 * documentation), which follow Allen and Yen, Introduction to Measurement Theory (1979). What has no
 * value, such as a correlation with something that never varies, is undefined and never NaN.
 */

/** Sums of one question's marks x, in points, and of the rest r = total − x of the same attempts. */
export interface QuestionSums {
	mean: number;
	/** Σ(x − x̄)². */
	squares: number;
	/** Σ(r − r̄)². */
	restSquares: number;
	/** Σ(x − x̄)(r − r̄). */
	products: number;
	/** The same if the best marks went with the best rests; undefined where it is not known. */
	productsMax: number | undefined;
}

/** Sums of the totals t, in points. */
export interface TotalSums {
	mean: number;
	/** Σ(t − t̄)², Σ(t − t̄)³ and Σ(t − t̄)⁴. */
	squares: number;
	cubes: number;
	fourths: number;
	median: number | undefined;
}

export interface Sums {
	/** How many attempts. */
	attempts: number;
	/** What each question weighs. */
	points: readonly number[];
	total: TotalSums;
	questions: readonly QuestionSums[];
}

/** What the marks of one question say. Variances and covariances are in points, squared. */
export interface QuestionFigures {
	/** The mean mark as a share of the points, 0 to 1. */
	facility: number | undefined;
	/** Standard deviation of the marks, in points. */
	deviation: number | undefined;
	variance: number | undefined;
	/** Variance of the totals without this question. */
	restVariance: number | undefined;
	/** Of the marks with the totals without this question. */
	covariance: number | undefined;
	/** The greatest that the covariance could be with the same marks and the same rests. */
	covarianceMax: number | undefined;
	/** Item-rest correlation, −1 to 1: Moodle's discrimination index. */
	discrimination: number | undefined;
	/** Covariance as a share of the greatest: Moodle's discriminative efficiency. */
	efficiency: number | undefined;
	/** How much of the spread of the totals comes from this question, 0 to 1; undefined where it works against it. */
	effectiveWeight: number | undefined;
}

/** What the totals say. */
export interface TestFigures {
	/** In points. */
	mean: number | undefined;
	median: number | undefined;
	deviation: number | undefined;
	/** k₃ / k₂^(3/2) and k₄ / k₂² of Fisher's k-statistics. */
	skewness: number | undefined;
	kurtosis: number | undefined;
	/** Cronbach (1951): Moodle's coefficient of internal consistency. At most 1; it can be below 0. */
	alpha: number | undefined;
	/** √(1 − alpha): the share of the deviation that is error. */
	errorRatio: number | undefined;
	/** Of one learner's total, in points. */
	standardError: number | undefined;
}

export interface Figures {
	attempts: number;
	/** How many questions weigh anything. */
	weighing: number;
	/** What there was to earn. */
	possible: number;
	total: TestFigures;
	questions: QuestionFigures[];
}

/** A variance below this share of the squared maximum is what rounding leaves of none. */
const NOTHING = 1e-12;

export function figuresFrom(sums: Sums): Figures {
	const { attempts, points } = sums;
	const possible = points.reduce((sum, weight) => sum + weight, 0);
	const questions = sums.questions.map((question, i) =>
		questionFigures(question, { attempts, points: points[i]!, rest: possible - points[i]! })
	);
	const pulls = questions.map((question, i) => pullOf(question, points[i]! * possible));
	const pulled = pulls.reduce<number>((sum, pull) => sum + (pull ?? 0), 0);
	return {
		attempts,
		weighing: weighing(points),
		possible,
		total: totalFigures(sums, possible, questions),
		questions: questions.map((figures, i) => ({
			...figures,
			effectiveWeight: ratio(pulls[i], pulled)
		}))
	};
}

function questionFigures(
	sums: QuestionSums,
	{ attempts, points, rest }: { attempts: number; points: number; rest: number }
): Omit<QuestionFigures, 'effectiveWeight'> {
	const known = attempts > 0;
	const variance = varianceOf(sums.squares, attempts, points);
	const restVariance = varianceOf(sums.restSquares, attempts, rest);
	const varies = Boolean(variance && restVariance);
	const covariance = perFreedom(varies ? sums.products : 0, attempts);
	const covarianceMax =
		sums.productsMax === undefined
			? undefined
			: perFreedom(varies ? sums.productsMax : 0, attempts);
	return {
		facility: known ? ratio(sums.mean, points) : undefined,
		deviation: root(variance),
		variance,
		restVariance,
		covariance,
		covarianceMax,
		discrimination: varies
			? within(covariance! / Math.sqrt(variance! * restVariance!), -1, 1)
			: undefined,
		efficiency: varies ? ratio(covariance, covarianceMax) : undefined
	};
}

/** √cov(x, t), of which Moodle's effective weights are shares. */
function pullOf(
	{ covariance, variance }: Pick<QuestionFigures, 'covariance' | 'variance'>,
	greatest: number
): number | undefined {
	if (covariance === undefined || variance === undefined) return undefined;
	const withTotal = covariance + variance;
	if (Math.abs(withTotal) <= NOTHING * greatest) return 0;
	return withTotal < 0 ? undefined : Math.sqrt(withTotal);
}

function totalFigures(
	{ attempts: n, points, total }: Sums,
	possible: number,
	questions: readonly Pick<QuestionFigures, 'variance'>[]
): TestFigures {
	const variance = varianceOf(total.squares, n, possible);
	const deviation = root(variance);
	const within = questions.reduce((sum, each) => sum + (each.variance ?? 0), 0);
	const k = weighing(points);
	const alpha = variance && k > 1 ? (k / (k - 1)) * (1 - within / variance) : undefined;
	const errorRatio = alpha === undefined ? undefined : errorOf(alpha);
	return {
		mean: n > 0 ? total.mean : undefined,
		median: total.median,
		deviation,
		skewness: variance && n > 2 ? thirdOf(total, n) / variance ** 1.5 : undefined,
		kurtosis: variance && n > 3 ? fourthOf(total, n) / variance ** 2 : undefined,
		alpha,
		errorRatio,
		standardError: errorRatio === undefined ? undefined : errorRatio * deviation!
	};
}

/** How many questions weigh anything: one that was taken out is no part of the test. */
function weighing(points: readonly number[]): number {
	return points.filter((weight) => weight > 0).length;
}

/** The root would make much of the last digits of nothing. */
function errorOf(alpha: number): number {
	const error = 1 - alpha;
	return error <= NOTHING ? 0 : Math.sqrt(error);
}

/** Fisher's k₃. */
function thirdOf({ cubes }: TotalSums, n: number): number {
	return (n * cubes) / ((n - 1) * (n - 2));
}

/** Fisher's k₄. */
function fourthOf({ squares, fourths }: TotalSums, n: number): number {
	const above = n * (n + 1) * fourths - 3 * (n - 1) * squares ** 2;
	return above / ((n - 1) * (n - 2) * (n - 3));
}

function varianceOf(squares: number, attempts: number, maximum: number): number | undefined {
	const variance = perFreedom(squares, attempts);
	return variance !== undefined && variance <= NOTHING * maximum ** 2 ? 0 : variance;
}

function perFreedom(sum: number, attempts: number): number | undefined {
	return attempts > 1 ? sum / (attempts - 1) : undefined;
}

function root(variance: number | undefined): number | undefined {
	return variance === undefined ? undefined : Math.sqrt(variance);
}

function ratio(part: number | undefined, whole: number | undefined): number | undefined {
	return part === undefined || !whole ? undefined : part / whole;
}

function within(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
