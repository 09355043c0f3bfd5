/** Weights of a linear model: `classes` of them in each of `1 << bits` rows. */
export interface Table {
	readonly bits: number;
	readonly classes: number;
	/** Adds the weights of rows to the scores of the classes, which stand in `out` from `at` on. */
	addTo(out: Float64Array, at: number, rows: Int32Array, count: number): void;
}

/** Rows stand in blocks of this many: where a row begins is told within its block, in 16 bits. */
const BLOCK_BITS = 8;

/**
 * A table of which most is nothing: each row's weights that are not, one after the other. It is read all over
 * the place, so it is kept small: what a processor holds near is what makes it fast.
 */
export interface Sparse extends Table {
	/** Where each block of rows begins in `entries`. */
	readonly blocks: Int32Array;
	/** Where each row begins in its block; EMPTY for a row of nothing. */
	readonly starts: Uint16Array;
	/** A weight, the class that it is of, and whether it is the last of its row. */
	readonly entries: Int16Array;
}

const EMPTY = 0xffff;
const LAST = 1 << 15;

/** An entry's parts, and the way back: the weight has eight bits, the class seven. */
export const entryOf = (classNumber: number, weight: number, isLast: boolean) =>
	(classNumber << 8) | (weight & 255) | (isLast ? LAST : 0);
const classOf = (entry: number) => (entry >> 8) & 127;
const weightOf = (entry: number) => (entry << 24) >> 24;

/**
 * A table from what a file holds of it: the numbers of the rows that are not nothing, how many entries each
 * has, and the entries.
 */
export function sparse(
	bits: number,
	classes: number,
	rows: Int32Array,
	counts: Uint8Array,
	entries: Int16Array
): Sparse {
	const starts = new Uint16Array(1 << bits).fill(EMPTY);
	const blocks = new Int32Array((1 << bits) >> BLOCK_BITS);
	let filled = 0;
	let block = -1;
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i]!;
		while (block < row >> BLOCK_BITS) blocks[++block] = filled;
		starts[row] = filled - blocks[block]!;
		filled += counts[i]!;
	}
	return {
		bits,
		classes,
		blocks,
		starts,
		entries,
		addTo(out, at, wanted, count) {
			for (let i = 0; i < count; i++) {
				const row = wanted[i]!;
				const start = starts[row]!;
				if (start === EMPTY) continue;
				let k = blocks[row >> BLOCK_BITS]! + start;
				let entry: number;
				do {
					entry = entries[k++]!;
					const place = at + classOf(entry);
					out[place] = out[place]! + weightOf(entry);
				} while (entry >= 0);
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
