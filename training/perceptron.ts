import type { Table } from '../src/lib/language/en/grammar/table.ts';

/**
 * A linear model of several classes, trained by the averaged perceptron (Freund and Schapire 1999;
 * Collins 2002): `classes` weights in each of `1 << bits` rows.
 */
export interface Perceptron extends Table {
	update(rows: Int32Array, count: number, right: number, wrong: number): void;
	/** One example more: the average is over examples, whether they changed a weight or not. */
	step(): void;
	average(): Dense;
}

/** All weights of a model, row by row. */
export interface Dense {
	readonly bits: number;
	readonly classes: number;
	readonly values: Float32Array;
}

/** All weights as a table to score with. */
export function dense({
	bits,
	classes,
	values
}: Dense | { bits: number; classes: number; values: Int32Array }): Table {
	return {
		bits,
		classes,
		addTo(out, rows, count) {
			for (let i = 0; i < count; i++) {
				const row = rows[i]! * classes;
				for (let c = 0; c < classes; c++) out[c] = out[c]! + values[row + c]!;
			}
		}
	};
}

export function perceptron(classes: number, bits: number): Perceptron {
	const weights = new Int32Array(classes << bits);
	// Daumé's form: the sum of each change times when it came gives the average without a visit to all rows.
	const delayed = new Float64Array(classes << bits);
	let time = 1;
	const change = (at: number, by: number) => {
		weights[at] = weights[at]! + by;
		delayed[at] = delayed[at]! + by * time;
	};
	return {
		...dense({ bits, classes, values: weights }),
		update(rows, count, right, wrong) {
			for (let i = 0; i < count; i++) {
				change(rows[i]! * classes + right, 1);
				change(rows[i]! * classes + wrong, -1);
			}
		},
		step: () => void time++,
		average: () => ({
			bits,
			classes,
			values: Float32Array.from(weights, (weight, at) => weight - delayed[at]! / time)
		})
	};
}
