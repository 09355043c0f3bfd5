import * as v from 'valibot';
import { limits } from '#lib/limits.ts';

/**
 * How often each value came, in the order of the values; null for good once there were more different
 * ones than `limits.distinctMarks`. Figures that need every single value are then not known.
 */
export const Values = v.nullable(v.array(v.tuple([v.number(), v.number()])));
export type Values = v.InferOutput<typeof Values>;

/** Values that lie nearer than this are one: sums of the same thirds in another order differ in their last digit. */
const NEAR = 1e-9;

/** The values with one more. */
export function withValue(values: Values, value: number): Values {
	if (!values) return values;
	const at = placeOf(values, value);
	const found = values[at];
	if (found && isNear(found[0], value)) found[1]++;
	else if (values.length === limits.distinctMarks) return null;
	else values.splice(at, 0, [value, 1]);
	return values;
}

/** The values with one less. */
export function withoutValue(values: Values, value: number): Values {
	if (!values) return values;
	const at = placeOf(values, value);
	const found = values[at];
	if (!found || !isNear(found[0], value))
		throw new RangeError(`No mark of ${value} has been taken in.`);
	if (--found[1] === 0) values.splice(at, 1);
	return values;
}

function isNear(a: number, b: number): boolean {
	return Math.abs(a - b) < NEAR;
}

/** The first place whose value is not below this one. */
function placeOf(values: NonNullable<Values>, value: number): number {
	let [low, high] = [0, values.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (values[middle]![0] <= value - NEAR) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The value in the middle, or the mean of the two there. */
export function medianOf(values: Values, n: number): number | undefined {
	if (!values?.length) return undefined;
	return (valueAt(values, (n - 1) >> 1) + valueAt(values, n >> 1)) / 2;
}

/** The value at a place from 0, if each stood there as often as it came. */
function valueAt(values: NonNullable<Values>, place: number): number {
	let passed = 0;
	for (const [value, times] of values) {
		passed += times;
		if (passed > place) return value;
	}
	throw new RangeError(`There are only ${passed} values.`);
}

/** Σ(a − ā)(b − b̄) of as many a as b, if the lowest a went with the lowest b and so on. */
export function greatestProducts(
	a: Values,
	b: Values,
	means: { a: number; b: number }
): number | undefined {
	if (!a || !b) return undefined;
	let sum = 0;
	let [j, left] = [-1, 0];
	for (const [value, times] of a) {
		for (let need = times; need > 0;) {
			if (left === 0) left = b[++j]![1];
			const together = Math.min(need, left);
			sum += together * (value - means.a) * (b[j]![0] - means.b);
			need -= together;
			left -= together;
		}
	}
	return sum;
}
