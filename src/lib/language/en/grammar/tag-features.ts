import type { Atoms } from './atoms.ts';
import { compile, rowsOf } from './templates.ts';

const PAD = 2;
/** What stands there. */
const NOTHING = 11;

/** A word as the tagger sees it. */
export interface TagWord {
	readonly atoms: Atoms;
	/** The word itself, or one hash for all words that training did not see twice. */
	readonly word: number;
	/** Which tags the word was seen with in training; for words not seen, what it ends in. */
	readonly usual: number;
	/** How the document writes it: see capitals.ts. */
	readonly capitals: number;
	readonly isFirst: boolean;
}

/** The words of a sentence in flat arrays, with two words of nothing on either side. */
export interface TagField {
	readonly length: number;
	readonly word: Int32Array;
	readonly shape: Int32Array;
	readonly suffix1: Int32Array;
	readonly suffix2: Int32Array;
	readonly suffix3: Int32Array;
	readonly suffix4: Int32Array;
	readonly prefix1: Int32Array;
	readonly prefix3: Int32Array;
	readonly usual: Int32Array;
	readonly capitals: Int32Array;
	readonly place: Int32Array;
}

export function tagField(words: readonly TagWord[]): TagField {
	const plane = (value: (word: TagWord) => number) => {
		const values = new Int32Array(words.length + 2 * PAD);
		values.fill(NOTHING);
		words.forEach((word, i) => (values[i + PAD] = value(word)));
		return values;
	};
	return {
		length: words.length,
		word: plane(({ word }) => word),
		shape: plane(({ atoms }) => atoms.shape),
		suffix1: plane(({ atoms }) => atoms.suffix1),
		suffix2: plane(({ atoms }) => atoms.suffix2),
		suffix3: plane(({ atoms }) => atoms.suffix3),
		suffix4: plane(({ atoms }) => atoms.suffix4),
		prefix1: plane(({ atoms }) => atoms.prefix1),
		prefix3: plane(({ atoms }) => atoms.prefix3),
		usual: plane(({ usual }) => usual),
		capitals: plane(({ capitals }) => capitals),
		place: plane(({ isFirst }) => (isFirst ? 1 : 2))
	};
}

/** What a word to be tagged is described by; `-1` is the word before it, `+1` the word behind. */
const ATOMS = [
	'always',
	...[
		'word',
		'shape',
		'usual',
		'capitals',
		'suffix1',
		'suffix2',
		'suffix3',
		'suffix4',
		'prefix1',
		'prefix3'
	],
	...['place', 'before', 'before2'],
	...['-2.word', '-1.word', '+1.word', '+2.word', '-1.shape', '+1.shape', '+1.usual', '+2.usual'],
	...['-1.suffix3', '+1.suffix3', '+1.suffix2', '-1.capitals', '+1.capitals']
];

const TEMPLATES = compile(
	ATOMS,
	`
	always, word, suffix1, suffix2, suffix3, suffix4, prefix1, prefix3, usual
	shape, shape place, shape +1.shape, -1.shape shape +1.shape
	-2.word, -1.word, +1.word, +2.word, -1.suffix3, +1.suffix3
	word +1.word, word -1.word, suffix3 +1.usual, word +1.usual, usual +1.usual, usual +1.usual +2.usual
	before, before before2, word before, usual before, usual before before2, usual before +1.usual
	suffix3 before, suffix2 +1.suffix2 before, before +1.word, before +1.usual
	before +1.usual +2.usual, word before before2
	capitals place, capitals usual, capitals suffix3, -1.capitals capitals +1.capitals
	capitals before, capitals +1.capitals before
	`
);

/** How many rows a word's features name. */
export const TAG_FEATURES = TEMPLATES.count;

const atoms = new Int32Array(ATOMS.length);

/**
 * Writes the rows of a word's features and says how many there are. `step` is 1 when the sentence is tagged
 * from the left and -1 from the right; "before" then means behind. `before` and `before2` are the tags
 * (hashes) of the two words before it.
 */
export function tagFeatures(
	rows: Int32Array,
	bits: number,
	field: TagField,
	at: number,
	step: 1 | -1,
	before: number,
	before2: number
): number {
	const { word, shape, usual, capitals, suffix2, suffix3 } = field;
	const i = at + PAD;
	atoms[0] = 1;
	atoms[1] = word[i]!;
	atoms[2] = shape[i]!;
	atoms[3] = usual[i]!;
	atoms[4] = capitals[i]!;
	atoms[5] = field.suffix1[i]!;
	atoms[6] = suffix2[i]!;
	atoms[7] = suffix3[i]!;
	atoms[8] = field.suffix4[i]!;
	atoms[9] = field.prefix1[i]!;
	atoms[10] = field.prefix3[i]!;
	atoms[11] = field.place[i]!;
	atoms[12] = before;
	atoms[13] = before2;
	atoms[14] = word[i - 2 * step]!;
	atoms[15] = word[i - step]!;
	atoms[16] = word[i + step]!;
	atoms[17] = word[i + 2 * step]!;
	atoms[18] = shape[i - step]!;
	atoms[19] = shape[i + step]!;
	atoms[20] = usual[i + step]!;
	atoms[21] = usual[i + 2 * step]!;
	atoms[22] = suffix3[i - step]!;
	atoms[23] = suffix3[i + step]!;
	atoms[24] = suffix2[i + step]!;
	atoms[25] = capitals[i - step]!;
	atoms[26] = capitals[i + step]!;
	return rowsOf(rows, TEMPLATES, atoms, bits);
}
