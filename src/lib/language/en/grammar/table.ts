/** Weights of a linear model: `classes` of them in each of `1 << bits` rows. */
export interface Table {
	readonly bits: number;
	readonly classes: number;
	/** Adds the weights of rows to the scores of the classes. */
	addTo(out: Float64Array, rows: Int32Array, count: number): void;
}

/** Rows stand in blocks of this many: where a row begins is told within its block, in 16 bits. */
const BLOCK_BITS = 8;

/** Where a row of nothing begins. */
const EMPTY = 0xffff;
const LAST = 1 << 15;

/** An entry's parts, and the way back: the weight has eight bits, the class seven. */
export const entryOf = (classNumber: number, weight: number, isLast: boolean) =>
	(classNumber << 8) | (weight & 255) | (isLast ? LAST : 0);
const classOf = (entry: number) => (entry >> 8) & 127;
const weightOf = (entry: number) => (entry << 24) >> 24;

/**
 * A table of which most is nothing, from what a file holds of it: the numbers of the rows that are not nothing,
 * how many entries each has, and the entries one after the other. It is read all over the place, so it is
 * kept small: what a processor holds near is what makes it fast.
 */
export function sparse(
	bits: number,
	classes: number,
	rows: Int32Array,
	counts: Uint8Array,
	entries: Int16Array
): Table {
	/** Where each row begins in its block, and each block in the entries. */
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
		addTo(out, wanted, count) {
			for (let i = 0; i < count; i++) {
				const row = wanted[i]!;
				const start = starts[row]!;
				if (start === EMPTY) continue;
				let k = blocks[row >> BLOCK_BITS]! + start;
				let entry: number;
				do {
					entry = entries[k++]!;
					const place = classOf(entry);
					out[place] = out[place]! + weightOf(entry);
				} while (entry >= 0);
			}
		}
	};
}

/** Writes the scores of all classes and says which is best; of equals, the first. */
export function bestOf(out: Float64Array, table: Table, rows: Int32Array, count: number): number {
	out.fill(0);
	table.addTo(out, rows, count);
	let best = 0;
	for (let c = 1; c < table.classes; c++) if (out[c]! > out[best]!) best = c;
	return best;
}
