/** Weights of a linear model: `classes` of them in each of `1 << bits` rows. */
export interface Table {
	readonly bits: number;
	readonly classes: number;
	/** Adds the weights of rows to the scores of the classes, which stand in `out` from `at` on. */
	addTo(out: Float64Array, at: number, rows: Int32Array, count: number): void;
}

/** A table of which most is nothing: each row's weights that are not, one after the other. */
export interface Sparse extends Table {
	/** Where each row begins in `entries`; one more for the end. */
	readonly starts: Int32Array;
	/** The class of each weight times 256, and the weight: together, for they are needed together. */
	readonly entries: Int16Array;
}

/** The class and the weight of an entry of a sparse table, and the way back. */
export const entryOf = (classNumber: number, weight: number) => (classNumber << 8) | (weight & 255);
export const classOf = (entry: number) => entry >> 8;
export const weightOf = (entry: number) => (entry << 24) >> 24;

export function sparse(
	bits: number,
	classes: number,
	starts: Int32Array,
	entries: Int16Array
): Sparse {
	return {
		bits,
		classes,
		starts,
		entries,
		addTo(out, at, rows, count) {
			for (let i = 0; i < count; i++) {
				const row = rows[i]!;
				const end = starts[row + 1]!;
				for (let k = starts[row]!; k < end; k++) {
					const entry = entries[k]!;
					const place = at + classOf(entry);
					out[place] = out[place]! + weightOf(entry);
				}
			}
		}
	};
}

/** Writes the scores of all classes and says which is best; of equals, the first. */
export function bestOf(
	out: Float64Array,
	at: number,
	table: Table,
	rows: Int32Array,
	count: number
): number {
	out.fill(0, at, at + table.classes);
	table.addTo(out, at, rows, count);
	let best = 0;
	for (let c = 1; c < table.classes; c++) if (out[at + c]! > out[at + best]!) best = c;
	return best;
}
