import { ADPOSITION, VERB, type Field } from './field.ts';
import { compile, rowsOf } from './templates.ts';

/** A tree without labels, as the labeller walks through it: the field's numbers, `length` for the root. */
export interface Bare {
	readonly heads: ArrayLike<number>;
	/** The dependents of each word from left to right; the root's last. */
	readonly children: readonly (readonly number[])[];
}

export function bareTree(heads: ArrayLike<number>): Bare {
	const children: number[][] = Array.from({ length: heads.length + 1 }, () => []);
	for (let i = 0; i < heads.length; i++) children[heads[i]!]!.push(i);
	return { heads, children };
}

/**
 * What an arc is described by. `d` is the dependent, `h` its head, `g` the head's head; `first` and `last`
 * are the dependent's outermost children, `second` the next on the left; `marker` is its preposition or
 * conjunction, `helper` its auxiliary or copula, `aux` that of the head; `elder` and `younger` are the
 * siblings beside it; `-1` and `+1` the words beside it.
 */
const ATOMS = [
	...['d', 'h'].flatMap((word) =>
		['word', 'tag', 'upos', 'suffix'].map((atom) => `${word}.${atom}`)
	),
	...['direction', 'distance', 'gap', '+1.gap', 'commas', 'place', 'children', 'subject'],
	...['marker', 'helper', 'aux', 'first', 'second', 'last', 'elder', 'younger', '-1', '+1'].flatMap(
		(word) => [`${word}.word`, `${word}.tag`]
	),
	...['g.upos', 'h.label', 'elder.label']
];

const TEMPLATES = compile(
	ATOMS,
	`
	d.word direction, d.tag direction, h.word direction, d.tag h.tag direction
	d.tag h.tag direction distance, d.word h.tag direction, d.tag h.word direction, d.word h.word direction
	marker.word d.tag h.tag, marker.word d.word, marker.word h.word, marker.word d.tag h.tag distance direction
	marker.word helper.tag d.tag h.tag, d.tag h.tag direction first.tag, d.tag first.word h.upos
	d.upos h.upos direction first.word, d.tag first.word second.word h.upos, d.tag h.tag direction last.tag
	d.upos last.word h.upos, -1.tag d.tag direction, +1.tag d.tag direction, -1.word d.tag h.upos
	+1.word d.tag h.upos, d.suffix h.tag direction, h.suffix d.tag direction
	d.tag h.tag direction gap, d.tag gap +1.gap, d.tag h.tag commas gap marker.word, d.word gap direction
	d.tag h.tag direction h.label, d.tag direction h.label, d.word direction h.label
	d.upos h.upos direction h.label marker.word, d.upos h.upos g.upos direction distance
	d.tag h.tag direction elder.label elder.tag, d.tag h.tag elder.label marker.word
	d.tag h.word elder.label direction, d.tag h.tag direction younger.tag
	d.upos h.upos direction elder.tag younger.tag, d.upos h.upos direction elder.tag younger.word
	d.tag h.tag direction place, d.tag h.word children, d.tag h.tag direction subject
	d.tag helper.tag helper.word h.upos, d.upos h.upos helper.tag marker.word gap
	d.upos h.upos direction aux.word aux.tag, d.tag h.tag aux.tag marker.word, d.word h.word aux.word direction
	d.tag h.tag aux.word direction
	`
);

/** How many rows an arc's features name. */
export const LABEL_FEATURES = TEMPLATES.count;

const atoms = new Int32Array(ATOMS.length);

/**
 * Writes the rows of the features of the arc to a word and says how many there are. `labels` holds the
 * numbers of the labels that are known: those of the words above it and of its elder siblings.
 */
export function labelFeatures(
	rows: Int32Array,
	bits: number,
	field: Field,
	tree: Bare,
	labels: Int16Array,
	d: number
): number {
	const { length, upos, gap } = field;
	const h = tree.heads[d]!;
	const siblings = tree.children[h]!;
	const place = siblings.indexOf(d);
	const none = length + 1;
	const elder = siblings[place - 1] ?? none;
	const knows = (of: number) => (of < length ? labels[of]! + 2 : 0);
	let n = writeWord(0, field, d);
	n = writeWord(n, field, h);
	atoms[n++] = h === length ? 2 : h > d ? 1 : 0;
	atoms[n++] = Math.min(Math.abs(h - d), 5);
	atoms[n++] = gap[d]!;
	atoms[n++] = gap[d + 1]!;
	atoms[n++] = Math.min(2, Math.abs(field.commas[d]! - field.commas[h]!));
	atoms[n++] = siblings.length * 16 + place;
	atoms[n++] = tree.children[d]!.length;
	atoms[n++] = siblings.some((one) => one < h && one < d) ? 1 : 2;
	n = writeRelatives(n, field, tree, d, h);
	n = writePair(n, field, elder);
	n = writePair(n, field, siblings[place + 1] ?? none);
	n = writePair(n, field, d > 0 ? d - 1 : none);
	n = writePair(n, field, d + 1 < length ? d + 1 : none);
	atoms[n++] = upos[h < length ? tree.heads[h]! : none]!;
	atoms[n++] = h < length ? knows(h) : 1;
	atoms[n] = knows(elder);
	return rowsOf(rows, TEMPLATES, atoms, bits);
}

function writeWord(at: number, { word, tag, upos, suffix }: Field, of: number): number {
	atoms[at] = word[of]!;
	atoms[at + 1] = tag[of]!;
	atoms[at + 2] = upos[of]!;
	atoms[at + 3] = suffix[of]!;
	return at + 4;
}

function writePair(at: number, { word, tag }: Field, of: number): number {
	atoms[at] = word[of]!;
	atoms[at + 1] = tag[of]!;
	return at + 2;
}

function writeRelatives(
	at: number,
	field: Field,
	{ children }: Bare,
	d: number,
	h: number
): number {
	const { length, kind } = field;
	const none = length + 1;
	const own = children[d]!;
	const marker = own.find((child) => child < d && kind[child] === ADPOSITION);
	const helper = own.find((child) => child < d && kind[child] === VERB);
	const aux = children[h]!.findLast((child) => child < h && kind[child] === VERB);
	const left = own.filter((child) => child < d);
	const last = own.at(-1);
	let n = writePair(at, field, marker ?? none);
	n = writePair(n, field, helper ?? none);
	n = writePair(n, field, aux ?? none);
	n = writePair(n, field, left[0] ?? none);
	n = writePair(n, field, left[1] ?? none);
	return writePair(n, field, last !== undefined && last > d ? last : none);
}
