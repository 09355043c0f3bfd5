import type { Atoms } from '../grammar/atoms.ts';
import { compile, rowsOf } from '../grammar/templates.ts';

/** A word as the finder of names sees it. */
export interface NameWord {
	readonly atoms: Atoms;
	/** Its tag of the Penn Treebank, as a hash. */
	readonly tag: number;
	/** How the document writes it: see capitals.ts. */
	readonly capitals: number;
	/** Which word lists have it: see gazetteer.ts. */
	readonly lists: number;
	/** What a dictionary has of it as a common word, as a hash; 0 if nothing. */
	readonly common: number;
}

const NOWHERE: NameWord = {
	atoms: {
		word: 11,
		shape: 11,
		suffix1: 11,
		suffix2: 11,
		suffix3: 11,
		suffix4: 11,
		prefix1: 11,
		prefix3: 11
	},
	tag: 11,
	capitals: 0,
	lists: 0,
	common: 0
};

const AROUND = [-2, -1, 0, 1, 2] as const;

const ATOMS = [
	...AROUND.flatMap((at) =>
		['word', 'shape', 'tag', 'capitals', 'lists', 'common'].map((atom) => `${at}.${atom}`)
	),
	...['suffix2', 'suffix3', 'suffix4', 'prefix3', 'before', 'before2', 'always']
];

const TEMPLATES = compile(
	ATOMS,
	`
	always, before, before before2
	0.word, 0.word before, 0.shape, 0.shape 0.tag, 0.shape before, 0.tag before, 0.tag before before2
	0.lists, 0.lists before, 0.lists 0.tag before, 0.lists 1.lists, -1.lists 0.lists, -1.lists 0.lists 1.lists before
	suffix2 0.shape, suffix3 0.shape, suffix4 0.shape, prefix3 0.shape, suffix3 before
	0.capitals 0.tag, 0.capitals 0.shape before, 0.capitals -1.tag
	-1.word, -1.word 0.shape, -1.word 0.tag before, 1.word, 1.word 0.shape, 1.word 0.tag before
	-2.word 0.tag, -2.word -1.word 0.tag, 2.word 0.tag, 1.word 2.word 0.tag
	-1.tag 0.tag, 0.tag 1.tag, -1.tag 0.tag 1.tag, 0.tag 1.tag 2.tag, -1.tag 0.tag before
	-1.shape 0.shape 1.shape, 0.shape 1.shape 2.shape, 0.word 1.word, -1.word 0.word
	-1.lists 0.tag before, 1.lists 0.tag before, 2.lists 1.lists 0.tag, 0.lists -1.word, 0.lists 1.word
	0.common, 0.common 0.shape, 0.common 0.capitals, 0.common 0.tag before, 1.common 1.shape 0.shape
	-1.common -1.shape 0.shape, 0.common 0.shape 1.shape before, 0.common 0.capitals before
	-2.lists -1.word 0.tag, -1.capitals 0.capitals 1.capitals
	`
);

/** How many rows a word's features name. */
export const NAME_FEATURES = TEMPLATES.count;

const atoms = new Int32Array(ATOMS.length);

/**
 * Writes the rows of a word's features and says how many there are. `before` and `before2` are the labels
 * of the two words before it, counted from 1; 0 before the first.
 */
export function nameFeatures(
	rows: Int32Array,
	bits: number,
	words: readonly NameWord[],
	at: number,
	before: number,
	before2: number
): number {
	let n = 0;
	for (const offset of AROUND) {
		const word = words[at + offset] ?? NOWHERE;
		atoms[n++] = word.atoms.word;
		atoms[n++] = word.atoms.shape;
		atoms[n++] = word.tag;
		atoms[n++] = word.capitals;
		atoms[n++] = word.lists;
		atoms[n++] = word.common;
	}
	const own = words[at]!.atoms;
	atoms[n++] = own.suffix2;
	atoms[n++] = own.suffix3;
	atoms[n++] = own.suffix4;
	atoms[n++] = own.prefix3;
	atoms[n++] = before;
	atoms[n++] = before2;
	atoms[n] = 1;
	return rowsOf(rows, TEMPLATES, atoms, bits);
}
