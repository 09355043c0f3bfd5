import { figuresFrom, type Figures, type QuestionSums } from './figures.ts';

/**
 * Classical test theory over whole attempts: a row an attempt, a column a question, in points.
 *
 * @example classicalFigures([[1, 0], [1, 1]], [1, 1]).questions[1].facility // 0.5
 */
export function classicalFigures(
	marks: readonly (readonly number[])[],
	points: readonly number[]
): Figures {
	const totals = marks.map(sumOf);
	return figuresFrom({
		attempts: marks.length,
		points,
		total: {
			mean: meanOf(totals),
			squares: powersOf(totals, 2),
			cubes: powersOf(totals, 3),
			fourths: powersOf(totals, 4),
			median: medianOf(totals)
		},
		questions: points.map((_, question) =>
			questionSums(
				marks.map((row) => row[question]!),
				marks.map((row, attempt) => totals[attempt]! - row[question]!)
			)
		)
	});
}

function questionSums(marks: readonly number[], rests: readonly number[]): QuestionSums {
	return {
		mean: meanOf(marks),
		squares: powersOf(marks, 2),
		restSquares: powersOf(rests, 2),
		products: productsOf(marks, rests),
		productsMax: productsOf(inOrder(marks), inOrder(rests))
	};
}

function productsOf(a: readonly number[], b: readonly number[]): number {
	const [meanA, meanB] = [meanOf(a), meanOf(b)];
	return a.reduce((sum, value, i) => sum + (value - meanA) * (b[i]! - meanB), 0);
}

/** Sum of the powers of the distances from the mean. */
function powersOf(values: readonly number[], power: number): number {
	const mean = meanOf(values);
	return values.reduce((sum, value) => sum + (value - mean) ** power, 0);
}

function meanOf(values: readonly number[]): number {
	return values.length ? sumOf(values) / values.length : 0;
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}

function medianOf(values: readonly number[]): number | undefined {
	if (!values.length) return undefined;
	const sorted = inOrder(values);
	return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

function inOrder(values: readonly number[]): number[] {
	return values.toSorted((a, b) => a - b);
}
