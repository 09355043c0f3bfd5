import { ADPOSITION, type Field } from './field.ts';
import { CHILDREN, LEFT1, LEFT2, LEFTS, RIGHT1, RIGHT2, RIGHTS, type States } from './moves.ts';

/**
 * What a state of a parse is described by. `s0` is the top of the stack, `s1` and `s2` lie under it, `b0`
 * is the next word, `b1` and `b2` follow; `l` and `r` are outermost children on the left and right, `l2`
 * and `r2` those within; `case` is the preposition or conjunction that a word has; `object` is what the
 * next word most likely governs.
 */
export const MOVE_ATOMS = [
	'always',
	...['s0', 's1', 'b0'].flatMap((word) =>
		['word', 'tag', 'upos', 'suffix', 'gap', 'valency'].map((atom) => `${word}.${atom}`)
	),
	...['s2.word', 's2.tag', 's2.upos'],
	...['b1.word', 'b1.tag', 'b1.upos', 'b1.gap', 'b2.word', 'b2.tag'],
	...['s0.l', 's0.r', 's1.l', 's1.r', 'b0.l'].flatMap((child) => [`${child}.word`, `${child}.tag`]),
	...['s0.l2.tag', 's0.r2.tag', 's1.r2.tag', 'b0.l2.tag'],
	...['s0.case', 's1.case', 'object.word', 'object.tag', 'b0.verbAhead'],
	...['near.distance', 'near.marks', 'near.verbs', 'far.distance', 'far.marks', 'far.verbs']
] as const;

/** A count that is kept small. */
function few(count: number, most: number): number {
	return count > most ? most : count < -most ? -most : count;
}

/** Marks between two words, as one number. */
function marksBetween({ length, commas, marks, depth }: Field, from: number, to: number): number {
	if (from >= length || to > length) return 100;
	const kinds = few(commas[to]! - commas[from]!, 2) * 4 + few(marks[to]! - marks[from]!, 2);
	return kinds * 8 + few(depth[to]! - depth[from]!, 2) + 3;
}

function verbsBetween({ length, verbs }: Field, from: number, to: number): number {
	return from >= length || to > length ? 3 : few(verbs[to]! - verbs[from]!, 2);
}

function distance({ length }: Field, from: number, to: number): number {
	return from > length || to > length ? 0 : few(to - from, 8);
}

/** Writes the atoms of a state, in the order of MOVE_ATOMS. */
export function moveAtoms(atoms: Int32Array, field: Field, states: States, slot: number): void {
	const { length, word, tag } = field;
	const { width, stack, height, next, children } = states;
	const none = length + 1;
	const base = slot * width * CHILDREN;
	const high = height[slot]!;
	const top = slot * width + high - 1;
	const s0 = high > 0 ? stack[top]! : none;
	const s1 = high > 1 ? stack[top - 1]! : none;
	const s2 = high > 2 ? stack[top - 2]! : none;
	const b0 = next[slot]!;
	const b1 = b0 < length ? b0 + 1 : none;
	const b2 = b1 < length ? b1 + 1 : none;
	const object = field.ahead[b0]!;
	atoms[0] = 7;
	let n = wordAtoms(atoms, 1, field, children, base, s0);
	n = wordAtoms(atoms, n, field, children, base, s1);
	n = wordAtoms(atoms, n, field, children, base, b0);
	atoms[n++] = word[s2]!;
	atoms[n++] = tag[s2]!;
	atoms[n++] = field.upos[s2]!;
	atoms[n++] = word[b1]!;
	atoms[n++] = tag[b1]!;
	atoms[n++] = field.upos[b1]!;
	atoms[n++] = field.gap[b1]!;
	atoms[n++] = word[b2]!;
	atoms[n++] = tag[b2]!;
	n = childAtoms(atoms, n, field, children, base, [s0, s1, b0]);
	atoms[n++] = caseOf(field, children, base, s0);
	atoms[n++] = caseOf(field, children, base, s1);
	atoms[n++] = word[object]!;
	atoms[n++] = tag[object]!;
	atoms[n++] = field.verbAhead[b0]!;
	atoms[n++] = distance(field, s0, b0);
	atoms[n++] = marksBetween(field, s0, b0);
	atoms[n++] = verbsBetween(field, s0, b0);
	atoms[n++] = distance(field, s1, s0);
	atoms[n++] = marksBetween(field, s1, s0);
	atoms[n] = verbsBetween(field, s1, s0);
}

function wordAtoms(
	atoms: Int32Array,
	at: number,
	{ length, word, tag, upos, suffix, gap }: Field,
	children: Int16Array,
	base: number,
	of: number
): number {
	atoms[at] = word[of]!;
	atoms[at + 1] = tag[of]!;
	atoms[at + 2] = upos[of]!;
	atoms[at + 3] = suffix[of]!;
	atoms[at + 4] = gap[of]!;
	const from = base + of * CHILDREN;
	atoms[at + 5] =
		of >= length ? 0 : few(children[from + LEFTS]!, 3) * 4 + few(children[from + RIGHTS]!, 3) + 1;
	return at + 6;
}

function child(
	length: number,
	children: Int16Array,
	base: number,
	of: number,
	which: number
): number {
	if (of >= length) return length + 1;
	const found = children[base + of * CHILDREN + which]!;
	return found < 0 ? length + 1 : found;
}

function childAtoms(
	atoms: Int32Array,
	at: number,
	{ length, word, tag }: Field,
	children: Int16Array,
	base: number,
	[s0, s1, b0]: readonly [number, number, number]
): number {
	let n = at;
	const write = (of: number, which: number) => {
		const found = child(length, children, base, of, which);
		atoms[n++] = word[found]!;
		atoms[n++] = tag[found]!;
	};
	write(s0, LEFT1);
	write(s0, RIGHT1);
	write(s1, LEFT1);
	write(s1, RIGHT1);
	write(b0, LEFT1);
	atoms[n++] = tag[child(length, children, base, s0, LEFT2)]!;
	atoms[n++] = tag[child(length, children, base, s0, RIGHT2)]!;
	atoms[n++] = tag[child(length, children, base, s1, RIGHT2)]!;
	atoms[n++] = tag[child(length, children, base, b0, LEFT2)]!;
	return n;
}

/** The preposition or conjunction of a word: its outermost child on the side that was the left. */
function caseOf(
	{ length, isReversed, kind, word }: Field,
	children: Int16Array,
	base: number,
	of: number
): number {
	const found = child(length, children, base, of, isReversed ? RIGHT1 : LEFT1);
	return word[kind[found] === ADPOSITION ? found : length + 1]!;
}
