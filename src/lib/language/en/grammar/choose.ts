import { headsOf, movesTo, scoreMoves, search, type Desk, type MoveWeights } from './beam.ts';
import type { Field } from './field.ts';
import { begin, make, SHIFT } from './moves.ts';
import { moveFeatures } from './move-features.ts';
import { movesOf } from './moves-of.ts';

/** A parser at a sentence: what it sees, what it has learnt, where it works. */
export interface Side {
	readonly field: Field;
	readonly weights: MoveWeights;
	readonly desk: Desk;
}

/** How many trees each side puts up. */
const CANDIDATES = 4;

/** How fast a tree becomes unlikely as it falls behind the best: at this distance its weight is an eighth. */
const FALL = 400;

/** A tree that one side has found, with what each says of it. */
interface Candidate {
	readonly heads: Int16Array;
	readonly scores: [forward: number | undefined, backward: number | undefined];
}

/**
 * The tree that two parsers together like best, of those that either likes: one reads from the left, one
 * from the right, so what one has to guess the other has seen. Each word's confidence is the share of the
 * candidates, weighed by how likely they are, that give it this head.
 */
export function choose(forward: Side, backward: Side): { heads: Int16Array; confidence: Float64Array } {
	const length = forward.field.length;
	const found = new Map<string, Candidate>();
	if (length > 0) {
		propose(found, forward, 0);
		propose(found, backward, 1);
	}
	const trees = [...found.values()].map(({ heads, scores: [left, right] }) => ({
		heads,
		score: (left ?? scoreOf(forward, heads)) + (right ?? scoreOf(backward, flip(heads)))
	}));
	const best = trees.reduce((one, other) => (other.score > one.score ? other : one), {
		heads: new Int16Array(0),
		score: -Infinity
	});
	return { heads: best.heads, confidence: shares(best, trees) };
}

function propose(found: Map<string, Candidate>, { field, weights, desk }: Side, side: 0 | 1): void {
	const searched = search(desk, field, weights);
	const step = searched.steps - 1;
	for (let place = 0; place < Math.min(CANDIDATES, searched.counts[step]!); place++) {
		const read = headsOf(movesTo(searched, step, place), field.length);
		const heads = side === 0 ? read : flip(read);
		const key = heads.join();
		const candidate = found.get(key) ?? { heads, scores: [undefined, undefined] };
		candidate.scores[side] = searched.scores[step * searched.size + place]!;
		found.set(key, candidate);
	}
}

/** A tree as it is read from the other end. */
export function flip(heads: ArrayLike<number>): Int16Array {
	const length = heads.length;
	return Int16Array.from({ length }, (_, i) => {
		const head = heads[length - 1 - i]!;
		return head === length ? length : length - 1 - head;
	});
}

/** What a parser says of a tree that it has not found itself. */
function scoreOf({ field, weights, desk }: Side, heads: Int16Array): number {
	const out = new Float64Array(3);
	let score = 0;
	begin(desk.states, 0, field.length);
	for (const move of movesOf(heads)) {
		if (move !== SHIFT) {
			const count = moveFeatures(desk.rows, weights.bits, field, desk.states, 0);
			scoreMoves(out, weights, desk.rows, count);
			score += out[move]!;
		}
		make(desk.states, 0, move);
	}
	return score;
}

interface Scored {
	readonly heads: Int16Array;
	readonly score: number;
}

function shares(best: Scored, trees: readonly Scored[]): Float64Array {
	const shares = new Float64Array(best.heads.length);
	let all = 0;
	for (const { heads, score } of trees) {
		// By a quotient and not by an exponential: those differ from machine to machine in the last bit.
		const near = FALL / (FALL + best.score - score);
		const weight = near * near * near;
		all += weight;
		for (let i = 0; i < shares.length; i++) if (heads[i] === best.heads[i]) shares[i] = shares[i]! + weight;
	}
	return shares.map((share) => share / all);
}
