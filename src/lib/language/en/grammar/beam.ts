import type { Field } from './field.ts';
import { MOVE_FEATURES, moveFeatures } from './move-features.ts';
import {
	allows,
	begin,
	copyState,
	make,
	makeStates,
	NEXT,
	SHIFT,
	UNDER,
	type Move,
	type States
} from './moves.ts';

/** What moves are worth: for each of `1 << bits` rows, by how much UNDER and NEXT are better than SHIFT. */
export interface MoveWeights {
	readonly bits: number;
	/** Writes what UNDER and NEXT are worth, by the rows that a state names. */
	score(out: Float64Array, rows: Int32Array, count: number): void;
}

/** Weights of moves with the two of a row in one number: NEXT times 256, and UNDER. */
export function packedMoves(bits: number, pairs: Int16Array): MoveWeights {
	return {
		bits,
		score(out, rows, count) {
			let under = 0;
			let next = 0;
			for (let i = 0; i < count; i++) {
				const both = pairs[rows[i]!]!;
				under += (both << 24) >> 24;
				next += both >> 8;
			}
			out[UNDER] = under;
			out[NEXT] = next;
		}
	};
}

/** How a search went: what was in the beam after each step, best first. */
export interface Search {
	readonly size: number;
	/** How many steps there were: two for each word. */
	readonly steps: number;
	readonly counts: Int32Array;
	readonly moves: Uint8Array;
	/** Which place of the step before an entry comes from. */
	readonly parents: Uint8Array;
	readonly scores: Float64Array;
}

/** Where a search works: kept from one sentence to the next. */
export interface Desk {
	readonly size: number;
	states: States;
	readonly rows: Int32Array;
	search: Search;
}

export function makeDesk(size: number): Desk {
	return {
		size,
		states: makeStates(2 * size, 64),
		rows: new Int32Array(MOVE_FEATURES),
		search: room(size, 64)
	};
}

function room(size: number, width: number): Search {
	const entries = 2 * width * size;
	return {
		size,
		steps: 0,
		counts: new Int32Array(2 * width),
		moves: new Uint8Array(entries),
		parents: new Uint8Array(entries),
		scores: new Float64Array(entries)
	};
}

/** Makes room for a sentence. */
function fit(desk: Desk, length: number): void {
	if (desk.states.width > length + 1) return;
	const width = 2 * (length + 2);
	desk.states = makeStates(2 * desk.size, width);
	desk.search = room(desk.size, width);
}

/**
 * How far behind the best a state may fall before it is given up, in steps of the weights as they ship.
 * Measured on GUM's dev documents: nearer costs heads, farther costs time.
 */
const MARGIN = 260;

/** Finds the best parses of a sentence, as far as a beam of `desk.size` sees them. */
export function search(desk: Desk, field: Field, weights: MoveWeights, margin = MARGIN): Search {
	fit(desk, field.length);
	const { size, states, rows } = desk;
	const found = desk.search;
	const { counts, scores } = found;
	const { length } = field;
	const out = new Float64Array(3);
	const totals = new Float64Array(size);
	let slots = Array.from({ length: size }, (_, slot) => slot);
	let free = Array.from({ length: size }, (_, slot) => size + slot);
	const steps = 2 * length;
	let count = 1;
	begin(states, 0, length);
	for (let step = 0; step < steps; step++) {
		const from = step * size;
		let kept = 0;
		for (let place = 0; place < count; place++) {
			const slot = slots[place]!;
			// With nothing on the stack there is one move, and it is worth nothing against itself.
			if (states.height[slot]! > 0)
				weights.score(out, rows, moveFeatures(rows, weights.bits, field, states, slot));
			for (let move = SHIFT; move <= NEXT; move++)
				if (allows(states, slot, move as Move, length))
					kept = keep(found, from, kept, totals[place]! + out[move]!, move, place);
		}
		const least = scores[from]! - margin;
		while (scores[from + kept - 1]! < least) kept--;
		[slots, free] = advance(states, length, found, from, kept, slots, free);
		for (let place = 0; place < kept; place++) totals[place] = scores[from + place]!;
		counts[step] = kept;
		count = kept;
	}
	return Object.assign(found, { steps });
}

/** Puts a move in its place among the best of a step, if it is one of them; says how many there are then. */
function keep(
	{ size, scores, moves, parents }: Search,
	from: number,
	kept: number,
	score: number,
	move: number,
	parent: number
): number {
	if (kept === size && score <= scores[from + size - 1]!) return kept;
	let at = from + (kept < size ? kept : size - 1);
	for (; at > from && scores[at - 1]! < score; at--) {
		scores[at] = scores[at - 1]!;
		moves[at] = moves[at - 1]!;
		parents[at] = parents[at - 1]!;
	}
	scores[at] = score;
	moves[at] = move;
	parents[at] = parent;
	return kept < size ? kept + 1 : kept;
}

/** Makes the moves that were kept. A state goes on in its own place once, and is copied for the rest. */
function advance(
	states: States,
	length: number,
	{ parents, moves }: Search,
	from: number,
	kept: number,
	slots: readonly number[],
	free: readonly number[]
): [slots: number[], free: number[]] {
	const unused = [...free];
	const next: number[] = [];
	/** Which places of the step before go on in their own slot: a bit for each. */
	let taken = 0;
	for (let place = 0; place < kept; place++) {
		const parent = parents[from + place]!;
		const slot = (taken >> parent) & 1 ? unused.pop()! : slots[parent]!;
		if (slot !== slots[parent]) copyState(states, slots[parent]!, slot, length);
		taken |= 1 << parent;
		next.push(slot);
	}
	for (let place = 0; place < kept; place++)
		make(states, next[place]!, moves[from + place]! as Move);
	for (let place = 0; place < slots.length; place++)
		if (!((taken >> place) & 1)) unused.push(slots[place]!);
	return [next, unused];
}

/** The moves that led to an entry of the beam. */
export function movesTo({ size, moves, parents }: Search, step: number, place: number): Move[] {
	const path: Move[] = [];
	for (let at = step, entry = place; at >= 0; at--) {
		path.push(moves[at * size + entry]! as Move);
		entry = parents[at * size + entry]!;
	}
	return path.reverse();
}

/** The heads that moves give: for each word the number of its head, `length` for the root. */
export function headsOf(moves: readonly Move[], length: number): Int16Array {
	const heads = new Int16Array(length);
	const stack: number[] = [];
	let next = 0;
	for (const move of moves) {
		if (move === SHIFT) stack.push(next++);
		else {
			const word = stack.pop()!;
			heads[word] = move === NEXT ? next : stack.at(-1)!;
		}
	}
	return heads;
}
