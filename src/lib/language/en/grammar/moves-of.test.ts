import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headsOf } from './beam.ts';
import { flip } from './choose.ts';
import { movesOf } from './moves-of.ts';

/** A tree in which no arcs cross: a word, and what stands left and right of it, again and again. */
const heads = fc.array(fc.nat(), { minLength: 1, maxLength: 30 }).map((picks) => {
	const tree = new Array<number>(picks.length);
	const grow = (from: number, to: number, head: number): void => {
		if (from >= to) return;
		const top = from + (picks[from]! % (to - from));
		tree[top] = head;
		grow(from, top, top);
		grow(top + 1, to, top);
	};
	grow(0, picks.length, picks.length);
	return tree;
});

test('the moves of a tree build that tree', () => {
	fc.assert(
		fc.property(heads, (tree) => {
			expect([...headsOf(movesOf(tree), tree.length)]).toEqual(tree);
		})
	);
});

test('a tree read from the other end and back is the same', () => {
	fc.assert(
		fc.property(heads, (tree) => {
			expect([...flip(flip(tree))]).toEqual(tree);
		})
	);
});

test('a tree whose arcs cross has no moves', () => {
	expect(() => movesOf([2, 3, 4, 4])).toThrow('not projective');
});
