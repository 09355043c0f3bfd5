/**
 * Features of a linear model, as a table: each template names the atoms that it joins, and a feature is a
 * template with what its atoms are here. All arithmetic is on 32-bit integers, so that every machine finds
 * the same rows.
 */
export interface Templates {
	/** How many there are. */
	readonly count: number;
	/** For each template the numbers of its atoms, by how many it has: from one to five. */
	readonly byArity: readonly Uint8Array[];
}

/**
 * Reads a table of templates.
 *
 * @param names the atoms, in the order in which they are given to `rowsOf`
 * @param table lines of templates with commas between them: `s0.word s0.tag, b0.word`
 * @throws if a template names what is no atom
 */
export function compile(names: readonly string[], table: string): Templates {
	const numbers = new Map(names.map((name, i) => [name, i]));
	const templates = table
		.split(/[,\n]/)
		.map((template) => template.trim())
		.filter(Boolean)
		.map((template) =>
			template.split(/\s+/).map((name) => {
				const number = numbers.get(name);
				if (number === undefined) throw new Error(`No atom is named ${name}.`);
				return number;
			})
		);
	return {
		count: templates.length,
		byArity: [1, 2, 3, 4, 5].map((arity) =>
			Uint8Array.from(templates.filter(({ length }) => length === arity).flat())
		)
	};
}

const [A, B, C, D] = [0x2c1b3c6d, 0x297a2d39, 0x1b56c4e9, 0x5851f42d] as const;

function row(feature: number, template: number, bits: number): number {
	const h = Math.imul(feature, 0x85ebca6b) + Math.imul(template, 0x9e3779b1);
	return Math.imul(h ^ (h >>> 15), 0xc2b2ae35) >>> (32 - bits);
}

/** Writes the rows of the features that atoms make, in a table of `1 << bits` rows; says how many there are. */
export function rowsOf(
	rows: Int32Array,
	{ byArity }: Templates,
	atoms: Int32Array,
	bits: number
): number {
	const [ones, twos, threes, fours, fives] = byArity as [
		Uint8Array,
		Uint8Array,
		Uint8Array,
		Uint8Array,
		Uint8Array
	];
	let n = 0;
	for (let i = 0; i < ones.length; i++, n++) rows[n] = row(atoms[ones[i]!]!, n, bits);
	for (let i = 0; i < twos.length; i += 2, n++) {
		const feature = Math.imul(atoms[twos[i]!]!, A) + atoms[twos[i + 1]!]!;
		rows[n] = row(feature, n, bits);
	}
	for (let i = 0; i < threes.length; i += 3, n++) {
		const two = Math.imul(atoms[threes[i]!]!, A) + atoms[threes[i + 1]!]!;
		rows[n] = row(Math.imul(two, B) + atoms[threes[i + 2]!]!, n, bits);
	}
	for (let i = 0; i < fours.length; i += 4, n++) {
		const two = Math.imul(atoms[fours[i]!]!, A) + atoms[fours[i + 1]!]!;
		const three = Math.imul(two, B) + atoms[fours[i + 2]!]!;
		rows[n] = row(Math.imul(three, C) + atoms[fours[i + 3]!]!, n, bits);
	}
	for (let i = 0; i < fives.length; i += 5, n++) {
		const two = Math.imul(atoms[fives[i]!]!, A) + atoms[fives[i + 1]!]!;
		const three = Math.imul(two, B) + atoms[fives[i + 2]!]!;
		const four = Math.imul(three, C) + atoms[fives[i + 3]!]!;
		rows[n] = row(Math.imul(four, D) + atoms[fives[i + 4]!]!, n, bits);
	}
	return n;
}
