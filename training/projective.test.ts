import { expect, test } from 'vitest';
import { movesOf } from '../src/lib/language/en/grammar/moves-of.ts';
import { projective } from './projective.ts';

test('a tree without crossing arcs stays as it is', () => {
	expect(projective([1, 4, 3, 1])).toEqual([1, 4, 3, 1]);
});

test('an arc that crosses another is lifted until it does not', () => {
	const lifted = projective([2, 3, 4, 2]);
	expect(() => movesOf(lifted)).not.toThrow();
	expect(lifted).not.toEqual([2, 3, 4, 2]);
});
