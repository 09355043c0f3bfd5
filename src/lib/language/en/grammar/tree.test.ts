import { expect, test } from 'vitest';
import { dependent, dependents, extent, isUnder, type TreeWord } from './tree.ts';

const word = (text: string, head: number, relation: string): TreeWord => ({
	text,
	head,
	relation,
	start: 0,
	end: 0,
	upos: 'X',
	xpos: 'X',
	confidence: 1
});

/** "The crew of the ship slept." */
const tree = [
	word('The', 1, 'det'),
	word('crew', 5, 'nsubj'),
	word('of', 4, 'case'),
	word('the', 4, 'det'),
	word('ship', 1, 'nmod'),
	word('slept', -1, 'root')
];

test('dependents come from left to right', () => {
	expect(dependents(tree, 1)).toEqual([0, 4]);
});

test('a dependent is found by its relation', () => {
	expect(dependent(tree, 5, 'obj', 'nsubj')).toBe(1);
	expect(dependent(tree, 5, 'obj')).toBeUndefined();
});

test('the extent of a word takes all under it', () => {
	expect(extent(tree, 1)).toEqual({ first: 0, last: 4 });
	expect(extent(tree, 4)).toEqual({ first: 2, last: 4 });
});

test('a word is under another at any depth, and never under itself', () => {
	expect(isUnder(tree, 2, 5)).toBe(true);
	expect(isUnder(tree, 5, 5)).toBe(false);
});
