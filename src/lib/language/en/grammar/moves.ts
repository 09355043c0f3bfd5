/**
 * The arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer, and three
 * moves. The root stands behind the last word.
 */
export const SHIFT = 0;
/** The top of the stack becomes a dependent of what lies under it. */
export const UNDER = 1;
/** The top of the stack becomes a dependent of the next word of the buffer. */
export const NEXT = 2;

export type Move = typeof SHIFT | typeof UNDER | typeof NEXT;

/** What is kept of each word of a state: its outermost children and how many it has. */
export const CHILDREN = 6;
export const [LEFT1, LEFT2, RIGHT1, RIGHT2, LEFTS, RIGHTS] = [0, 1, 2, 3, 4, 5] as const;

/**
 * States of a parse, side by side in flat arrays: state `slot` has its stack from `slot * width` and
 * its words' children from `slot * width * CHILDREN`. A child that is not there is -1.
 */
export interface States {
	readonly width: number;
	readonly stack: Int16Array;
	readonly height: Int16Array;
	readonly next: Int16Array;
	/** The move that was made last. */
	readonly last: Uint8Array;
	readonly children: Int16Array;
}

export function makeStates(slots: number, width: number): States {
	return {
		width,
		stack: new Int16Array(slots * width),
		height: new Int16Array(slots),
		next: new Int16Array(slots),
		last: new Uint8Array(slots),
		children: new Int16Array(slots * width * CHILDREN)
	};
}

/** Begins a parse of `length` words in a slot. */
export function begin(states: States, slot: number, length: number): void {
	const { width, children } = states;
	states.height[slot] = 0;
	states.next[slot] = 0;
	states.last[slot] = SHIFT;
	const from = slot * width * CHILDREN;
	for (let word = 0; word <= length; word++) {
		const at = from + word * CHILDREN;
		children.fill(-1, at, at + LEFTS);
		children.fill(0, at + LEFTS, at + CHILDREN);
	}
}

export function copyState(states: States, from: number, to: number, length: number): void {
	const { width, stack, height, next, last, children } = states;
	last[to] = last[from]!;
	height[to] = height[from]!;
	next[to] = next[from]!;
	stack.copyWithin(to * width, from * width, from * width + height[from]!);
	const start = from * width * CHILDREN;
	children.copyWithin(to * width * CHILDREN, start, start + (length + 1) * CHILDREN);
}

/**
 * Whether a move may be made. The root takes one word, and takes it last. A word that is done goes
 * UNDER at once, never after words that went NEXT: so each tree has one way of being built.
 */
export function allows(states: States, slot: number, move: Move, length: number): boolean {
	const [height, next] = [states.height[slot]!, states.next[slot]!];
	if (move === SHIFT) return next < length;
	if (move === UNDER) return height > 1 && states.last[slot] !== NEXT;
	return height > 0 && (next < length || height === 1);
}

/** Makes a move. */
export function make(states: States, slot: number, move: Move): void {
	const { width, stack, height, next } = states;
	const top = slot * width + height[slot]! - 1;
	states.last[slot] = move;
	if (move === SHIFT) {
		stack[top + 1] = next[slot]!;
		height[slot] = height[slot]! + 1;
		next[slot] = next[slot]! + 1;
		return;
	}
	height[slot] = height[slot]! - 1;
	attach(states, slot, move === UNDER ? stack[top - 1]! : next[slot]!, stack[top]!);
}

function attach({ width, children }: States, slot: number, head: number, child: number): void {
	const at = (slot * width + head) * CHILDREN;
	const [first, second, count] =
		child < head ? [at + LEFT1, at + LEFT2, at + LEFTS] : [at + RIGHT1, at + RIGHT2, at + RIGHTS];
	// Children come from the inside out on both sides: the newest is the outermost.
	children[second] = children[first]!;
	children[first] = child;
	children[count] = children[count]! + 1;
}
