import { NEXT, SHIFT, UNDER, type Move } from './moves.ts';

/**
 * The moves that build a tree: the one way that there is.
 *
 * @param heads for each word the number of its head; the number of words for the root
 * @throws if arcs of the tree cross
 */
export function movesOf(heads: ArrayLike<number>): Move[] {
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
