import { NEXT, SHIFT, UNDER, type Move } from '../src/lib/language/en/grammar/moves.ts';

/**
 * The moves that build a tree: attach as soon as may be. The tree must be projective.
 *
 * @param heads for each word the number of its head; the number of words for the root
 */
export function oracle(heads: ArrayLike<number>): Move[] {
	const length = heads.length;
	const missing = new Int32Array(length + 1);
	for (let i = 0; i < length; i++) missing[heads[i]!]!++;
	const stack: number[] = [];
	const moves: Move[] = [];
	let next = 0;
	while (next < length || stack.length > 0) {
		const top = stack.at(-1);
		const isDone = top !== undefined && missing[top] === 0;
		if (isDone && heads[top] === next) moves.push(NEXT);
		else if (isDone && stack.length > 1 && heads[top] === stack.at(-2)) moves.push(UNDER);
		else if (next < length) {
			moves.push(SHIFT);
			stack.push(next++);
			continue;
		} else throw new Error('The tree is not projective.');
		missing[heads[top!]!]!--;
		stack.pop();
	}
	return moves;
}

/** Lifts arcs that cross others to the head's head until none crosses (Nivre and Nilsson 2005). */
export function projective(heads: readonly number[]): number[] {
	const lifted = [...heads];
	const length = heads.length;
	for (;;) {
		let shortest = -1;
		let reach = Infinity;
		for (let i = 0; i < length; i++) {
			const span = Math.abs(lifted[i]! - i);
			if (lifted[i]! < length && span < reach && crosses(lifted, i)) [shortest, reach] = [i, span];
		}
		if (shortest < 0) return lifted;
		lifted[shortest] = lifted[lifted[shortest]!]!;
	}
}

/** Whether a word between a word and its head does not stand under that head. */
function crosses(heads: readonly number[], i: number): boolean {
	const head = heads[i]!;
	for (let between = Math.min(i, head) + 1; between < Math.max(i, head); between++) {
		let up = between;
		while (up !== head && up < heads.length) up = heads[up]!;
		if (up !== head) return true;
	}
	return false;
}
