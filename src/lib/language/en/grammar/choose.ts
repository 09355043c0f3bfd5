import { headsOf, movesTo, search, type Desk, type MoveWeights } from './beam.ts';
import type { Field } from './field.ts';
import { begin, make, SHIFT } from './moves.ts';
import { moveFeatures } from './move-features.ts';
import { movesOf } from './moves-of.ts';

/** One of the two parsers: what it has learnt, where it works, and from which end it reads. */
export interface Side {
	readonly weights: MoveWeights;
	readonly desk: Desk;
	readonly isReversed: boolean;
}

/** How many trees each side puts up. */
const CANDIDATES = 3;

/** How fast a tree becomes unlikely as it falls behind the best: at this distance its weight is an eighth. */
const FALL = 300;

/** A tree that a side has found, and what it says of it. */
export interface Proposal {
	readonly heads: Int16Array;
	readonly score: number;
}

/** The trees that a side likes best, as they are read from the left. */
export function propose({ weights, desk, isReversed }: Side, field: Field): Proposal[] {
	if (field.length === 0) return [];
	const searched = search(desk, field, weights);
	const step = searched.steps - 1;
	const count = Math.min(CANDIDATES, searched.counts[step]!);
	return Array.from({ length: count }, (_, place) => {
		const heads = headsOf(movesTo(searched, step, place), field.length);
		const score = searched.scores[step * searched.size + place]!;
		return { heads: isReversed ? flip(heads) : heads, score };
	});
}

/** What a side says of the other's proposals that it has not made itself. */
export function judge(
	side: Side,
	field: Field,
	own: readonly Proposal[],
	others: readonly Proposal[]
): Proposal[] {
	const known = new Map(own.map((proposal) => [proposal.heads.join(), proposal]));
	return others.map(
		({ heads }) => known.get(heads.join()) ?? { heads, score: scoreOf(side, field, heads) }
	);
}

/**
 * The tree that two parsers together like best, of those that either likes: one reads from the left, one
 * from the right, so what one has to guess the other has seen. Each word's confidence is the share of the
 * candidates, weighed by how likely they are, that give it this head.
 *
 * @param left what the first says of all candidates
 * @param right what the second says of the same, in the same order
 */
export function choose(
	left: readonly Proposal[],
	right: readonly Proposal[]
): { heads: Int16Array; confidence: Float64Array } {
	const trees = new Map(
		left.map(({ heads, score }, i) => [heads.join(), { heads, score: score + right[i]!.score }])
	);
	const nothing = { heads: new Int16Array(0), score: -Infinity };
	const best = [...trees.values()].reduce(
		(one, other) => (other.score > one.score ? other : one),
		nothing
	);
	return { heads: best.heads, confidence: shares(best, [...trees.values()]) };
}

/** A tree as it is read from the other end. */
export function flip(heads: ArrayLike<number>): Int16Array {
	const length = heads.length;
	return Int16Array.from({ length }, (_, i) => {
		const head = heads[length - 1 - i]!;
		return head === length ? length : length - 1 - head;
	});
}

function scoreOf({ weights, desk, isReversed }: Side, field: Field, heads: Int16Array): number {
	const out = new Float64Array(3);
	let score = 0;
	begin(desk.states, 0, field.length);
	for (const move of movesOf(isReversed ? flip(heads) : heads)) {
		if (move !== SHIFT) {
			const count = moveFeatures(desk.rows, weights.bits, field, desk.states, 0);
			weights.score(out, desk.rows, count);
			score += out[move]!;
		}
		make(desk.states, 0, move);
	}
	return score;
}

function shares(best: Proposal, trees: readonly Proposal[]): Float64Array {
	const shares = new Float64Array(best.heads.length);
	let all = 0;
	for (const { heads, score } of trees) {
		// By a quotient and not by an exponential: those differ from machine to machine in the last bit.
		const near = FALL / (FALL + best.score - score);
		const weight = near * near * near;
		all += weight;
		for (let i = 0; i < shares.length; i++)
			if (heads[i] === best.heads[i]) shares[i] = shares[i]! + weight;
	}
	return shares.map((share) => share / all);
}
