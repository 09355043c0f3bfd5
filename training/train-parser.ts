import { shuffle } from '../src/lib/random.ts';
import {
	makeDesk,
	movesTo,
	search,
	type Desk,
	type MoveWeights
} from '../src/lib/language/en/grammar/beam.ts';
import {
	begin,
	make,
	NEXT,
	SHIFT,
	UNDER,
	type Move
} from '../src/lib/language/en/grammar/moves.ts';
import { moveFeatures } from '../src/lib/language/en/grammar/move-features.ts';
import type { Field } from '../src/lib/language/en/grammar/field.ts';
import type { Dense } from './perceptron.ts';
import { movesOf } from '../src/lib/language/en/grammar/moves-of.ts';

export interface ParserSettings {
	readonly epochs: number;
	readonly bits: number;
	readonly beam: number;
	readonly seed: string;
}

/** A sentence to learn from, in the order in which it is parsed. */
export interface ParseExample {
	readonly field: Field;
	/** For each word the number of its head; the number of words for the root. */
	readonly heads: ArrayLike<number>;
}

interface Learner {
	readonly weights: MoveWeights & { values: Int32Array };
	readonly delayed: Float64Array;
	time: number;
}

/**
 * Trains moves by the structured perceptron with beam search: where the best wrong moves lead the right
 * ones by most, both are held against each other (max-violation: Huang, Fayong and Guo 2012). The
 * weights are averaged.
 */
export function trainParser(
	examples: readonly ParseExample[],
	{ epochs, bits, beam, seed }: ParserSettings
): Dense {
	const learner: Learner = {
		weights: learning(bits),
		delayed: new Float64Array(2 << bits),
		time: 1
	};
	const desk = makeDesk(beam);
	const prepared = examples.map(({ field, heads }) => ({ field, moves: movesOf(heads) }));
	for (let epoch = 0; epoch < epochs; epoch++)
		for (const { field, moves } of shuffle(prepared, `${seed} ${epoch}`)) {
			learn(learner, desk, field, moves);
			learner.time++;
		}
	return average(learner);
}

/** Weights that change: each row has what UNDER and what NEXT is worth. */
function learning(bits: number): MoveWeights & { values: Int32Array } {
	const values = new Int32Array(2 << bits);
	return {
		bits,
		values,
		score(out, rows, count) {
			let under = 0;
			let next = 0;
			for (let i = 0; i < count; i++) {
				under += values[2 * rows[i]!]!;
				next += values[2 * rows[i]! + 1]!;
			}
			out[UNDER] = under;
			out[NEXT] = next;
		}
	};
}

function average({ weights, delayed, time }: Learner): Dense {
	return {
		bits: weights.bits,
		classes: 2,
		values: Float32Array.from(weights.values, (value, at) => value - delayed[at]! / time)
	};
}

/** One example. */
function learn(learner: Learner, desk: Desk, field: Field, right: readonly Move[]): void {
	const found = search(desk, field, learner.weights, Infinity);
	const last = movesTo(found, found.steps - 1, 0);
	if (last.every((move, i) => move === right[i])) return;
	const scores = scoresOf(learner.weights, field, right, desk);
	let worst = -1;
	let most = -Infinity;
	for (let step = 0; step < found.steps; step++) {
		const lead = found.scores[step * found.size]! - scores[step]!;
		if (lead >= most && !leadsAlong(found, step, right)) [worst, most] = [step, lead];
	}
	if (worst < 0) return;
	const wrong = movesTo(found, worst, 0);
	const same = right.findIndex((move, i) => move !== wrong[i]);
	change(learner, desk, field, right, same, worst, 1);
	change(learner, desk, field, wrong, same, worst, -1);
}

function leadsAlong(
	found: ReturnType<typeof search>,
	step: number,
	right: readonly Move[]
): boolean {
	return movesTo(found, step, 0).every((move, i) => move === right[i]);
}

/** What the right moves have scored after each step. */
function scoresOf(
	weights: MoveWeights,
	field: Field,
	moves: readonly Move[],
	desk: Desk
): Float64Array {
	const out = new Float64Array(3);
	let sum = 0;
	const scores = new Float64Array(moves.length);
	walk(field, moves, desk, weights.bits, (move, count, step) => {
		weights.score(out, desk.rows, count);
		sum += out[move]!;
		scores[step] = sum;
	});
	return scores;
}

/** Makes moves one after the other, and shows the features of the state before each. */
function walk(
	field: Field,
	moves: readonly Move[],
	desk: Desk,
	bits: number,
	see: (move: Move, count: number, step: number) => void
): void {
	begin(desk.states, 0, field.length);
	moves.forEach((move, step) => {
		see(move, moveFeatures(desk.rows, bits, field, desk.states, 0), step);
		make(desk.states, 0, move);
	});
}

/** Adds `by` to the weights of moves from one step to another. */
function change(
	{ weights, delayed, time }: Learner,
	desk: Desk,
	field: Field,
	moves: readonly Move[],
	from: number,
	to: number,
	by: number
): void {
	walk(field, moves.slice(0, to + 1), desk, weights.bits, (move, count, step) => {
		if (step < from || move === SHIFT) return;
		for (let i = 0; i < count; i++) {
			const at = desk.rows[i]! * 2 + move - 1;
			weights.values[at] = weights.values[at]! + by;
			delayed[at] = delayed[at]! + by * time;
		}
	});
}
