import { expect, test } from 'vitest';
import { passesOver } from './passes.ts';

test('two passes give what maps give, and tell how much is done', () => {
	const told: number[] = [];
	const pass = passesOver(2, (share) => told.push(share));
	const first = pass(0.5, ['a', 'b'], (letter, i) => letter + i);
	expect(first).toEqual(['a0', 'b1']);
	expect(pass(0.5, first, (word) => word.length)).toEqual([2, 2]);
	expect(told).toEqual([0.25, 0.5, 0.75, 1]);
});
