import type { Field } from './field.ts';
import { MOVE_ATOMS, moveAtoms } from './move-atoms.ts';
import type { States } from './moves.ts';
import { compile, rowsOf } from './templates.ts';

/**
 * What a move is decided by: after Zhang and Nivre (2011), for arc-hybrid states, with prepositions and
 * what stands between words in place of punctuation.
 */
const TEMPLATES = compile(
	MOVE_ATOMS,
	`
	always
	s0.word, s0.tag, s1.word, s1.tag, b0.word, b0.tag, b1.word, b1.tag, b2.word, b2.tag
	s0.word b0.tag, s0.tag b0.word, s0.word b0.word, s0.tag b0.tag, b0.tag b1.tag, b0.tag b1.tag b2.tag
	s0.tag b0.tag b1.tag, s1.tag s0.tag b0.tag, s2.tag s1.tag s0.tag, s1.tag s0.tag b0.tag b1.tag
	s2.tag s1.tag s0.tag b0.tag, s1.word s0.word, s1.tag s0.tag, s1.word s0.tag, s1.tag s0.word
	s1.word s0.tag b0.tag, s1.tag s0.word b0.tag, s1.tag s0.tag b0.word
	s0.word b0.word b1.word, s0.tag b0.word b1.tag

	s0.tag s0.l.tag b0.tag, s0.tag s0.r.tag b0.tag, s0.tag b0.tag b0.l.tag
	s0.tag s0.l.tag s0.l2.tag b0.tag, s0.tag s0.r.tag s0.r2.tag b0.tag, s0.tag b0.tag b0.l.tag b0.l2.tag
	s1.tag s0.tag s0.l.tag, s1.tag s0.tag s0.r.tag, s1.tag s0.tag s1.r.tag, s1.tag s0.tag s1.l.tag
	s1.tag s0.tag s1.r.tag b0.tag, s1.tag s0.tag s1.l.tag b0.tag, s1.tag s1.r.tag s1.r2.tag
	s0.l.word, s0.r.word, b0.l.word, s0.tag s0.r.word, s0.tag s0.l.word, s0.word s0.r.tag
	s0.word s0.l.tag, b0.word b0.l.tag, b0.tag b0.l.word, s0.tag s0.l.word b0.tag
	s1.tag s0.tag s0.l.word, s1.tag s0.l.word s1.l.word, s0.tag s0.l.word b0.l.word
	s0.word s0.valency, s0.tag s0.valency, b0.word b0.valency, b0.tag b0.valency
	s1.tag s1.valency s0.tag, s1.word s1.valency s0.tag, s1.tag s0.tag s0.valency b0.tag

	s1.word s0.case, s1.word s0.case s0.word, s1.tag s0.case s0.tag b0.tag, s1.tag s0.case s0.word
	s0.case b0.word s1.tag, s0.case s1.tag s2.upos s1.case, s0.case s2.word s1.tag
	s0.case s1.word s2.tag, b0.word s0.word object.word, b0.word s1.word object.word
	b0.word s0.upos s1.upos object.word, b0.word s0.word s1.upos, b0.word s1.word s0.upos
	b0.word s0.upos s1.upos object.tag, b0.word s0.tag s1.tag s0.case
	b0.upos s0.upos b0.verbAhead
	b0.word s0.upos b0.verbAhead s1.upos, b0.upos b1.upos object.tag s0.tag
	b0.word object.tag s0.tag s1.tag

	s0.word near.distance, s0.tag near.distance, b0.word near.distance, b0.tag near.distance
	s0.tag b0.tag near.distance
	s1.tag s0.tag far.distance, s1.word s0.tag far.distance
	s0.tag b0.tag near.marks, s0.word b0.tag near.marks, s0.tag b0.word near.marks
	s1.tag s0.tag far.marks, s1.word s0.tag far.marks, s1.tag s0.tag b0.tag near.marks
	s1.tag s0.tag b0.tag near.marks far.marks, s0.upos b0.upos near.marks near.verbs near.distance
	s1.upos s0.upos far.marks far.verbs far.distance
	s0.tag b0.tag b0.gap, s0.word b0.gap b0.upos, b0.word b0.gap s0.upos, b0.tag b1.tag b0.gap
	s0.tag b0.tag b1.tag b0.gap, s1.tag s0.tag b0.tag b0.gap, s1.tag s0.tag s0.gap b0.gap
	s0.upos b0.upos b0.gap b1.gap, s1.upos s0.upos b0.upos s0.gap b0.gap
	s1.upos s0.upos b0.upos near.verbs far.verbs

	s0.tag s0.suffix b0.tag, b0.tag b0.suffix s0.tag, s1.tag s1.suffix s0.tag b0.tag
	s1.tag s0.suffix s0.tag, s1.suffix s0.suffix, s0.suffix b0.suffix
	`
);

/** How many rows a state's features name. */
export const MOVE_FEATURES = TEMPLATES.count;

const atoms = new Int32Array(MOVE_ATOMS.length);

/** Writes the rows of a state's features and says how many there are. */
export function moveFeatures(
	rows: Int32Array,
	bits: number,
	field: Field,
	states: States,
	slot: number
): number {
	moveAtoms(atoms, field, states, slot);
	return rowsOf(rows, TEMPLATES, atoms, bits);
}
