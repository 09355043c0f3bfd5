import * as v from 'valibot';

/**
 * Sums about the mean that take one value at a time and give it back, after Pébay, Formulas for Robust,
 * One-Pass Parallel Computation of Covariances and Arbitrary-Order Statistical Moments (Sandia
 * SAND2008-6212). Sums of plain powers would lose their digits where values lie close together.
 */
export const Spread = v.object({
	mean: v.number(),
	/** Σ(x − x̄)². */
	squares: v.number()
});
export type Spread = v.InferOutput<typeof Spread>;

/** With the sums of the third and fourth powers. */
export const Shape = v.object({ ...Spread.entries, cubes: v.number(), fourths: v.number() });
export type Shape = v.InferOutput<typeof Shape>;

export const noSpread = (): Spread => ({ mean: 0, squares: 0 });
export const noShape = (): Shape => ({ mean: 0, squares: 0, cubes: 0, fourths: 0 });

/** Takes a value in; it is the n-th. */
export function spreadBy(spread: Spread, value: number, n: number): void {
	const distance = value - spread.mean;
	spread.mean += distance / n;
	spread.squares += distance * (value - spread.mean);
}

/** Takes one of n values out. */
export function narrowBy(spread: Spread, value: number, n: number): void {
	if (n === 1) return void Object.assign(spread, noSpread());
	const distance = value - spread.mean;
	spread.mean -= distance / (n - 1);
	spread.squares = Math.max(0, spread.squares - distance * (value - spread.mean));
}

/** Takes a value in; it is the n-th. */
export function shapeBy(shape: Shape, value: number, n: number): void {
	const step = stepOf(value - shape.mean, n);
	const { mean, squares, cubes } = shape;
	shape.mean = mean + step.size;
	shape.fourths += step.fourths + 6 * step.size ** 2 * squares - 4 * step.size * cubes;
	shape.cubes += step.cubes - 3 * step.size * squares;
	shape.squares += step.squares;
}

/** Takes one of n values out. */
export function unshapeBy(shape: Shape, value: number, n: number): void {
	if (n === 1) return void Object.assign(shape, noShape());
	shape.mean -= (value - shape.mean) / (n - 1);
	const step = stepOf(value - shape.mean, n);
	shape.squares = Math.max(0, shape.squares - step.squares);
	shape.cubes -= step.cubes - 3 * step.size * shape.squares;
	shape.fourths -= step.fourths + 6 * step.size ** 2 * shape.squares - 4 * step.size * shape.cubes;
}

/** What the n-th value adds by itself, at a distance from the mean of those before it. */
function stepOf(distance: number, n: number) {
	const size = distance / n;
	const squares = distance * size * (n - 1);
	const cubes = squares * size * (n - 2);
	const fourths = squares * size ** 2 * (n ** 2 - 3 * n + 3);
	return { size, squares, cubes, fourths };
}
