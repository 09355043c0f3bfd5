import { expect, test } from 'vitest';
import { compile, rowsOf } from './templates.ts';

const names = ['a', 'b', 'c'];
const rows = (table: string, atoms: number[], bits = 20) => {
	const out = new Int32Array(8);
	return [...out.subarray(0, rowsOf(out, compile(names, table), Int32Array.from(atoms), bits))];
};

test('each template gives one row, within the table', () => {
	const found = rows('a, b c, a b c', [1, 2, 3], 4);
	expect(found).toHaveLength(3);
	expect(found.every((row) => row >= 0 && row < 16)).toBe(true);
});

test('the same atoms give the same rows on every machine', () => {
	expect(rows('a, a b, a b c', [1, 2, 3])).toEqual([483326, 628347, 111607]);
});

test('the order of atoms counts', () => {
	expect(rows('a b', [1, 2, 3])).not.toEqual(rows('b a', [1, 2, 3]));
});

test('a template that names what is no atom is refused', () => {
	expect(() => compile(names, 'a d')).toThrow('No atom is named d.');
});
