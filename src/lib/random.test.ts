import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hash, idOf, randomFrom, shuffle } from './random.ts';

/** Ids in banks that ship, and the order of their options, stand on these. */
const HASHES = [2872998923, 444641715, 1552919353, 1666940890, 2208423841];
const IDS = ['1biic5nh', '7cq7qrn9', 'pokg8pw5'];

test('a text has the same hash on every machine', () => {
	expect(['', 'a', 'Readback', 'Dvořák', '🙂'].map(hash)).toEqual(HASHES);
	expect(['', 'a', 'Readback'].map(idOf)).toEqual(IDS);
});

test('an id is eight small letters or digits', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(idOf(text)).toMatch(/^[a-z0-9]{8}$/);
		})
	);
});

test('numbers lie in [0, 1) and follow from their seed', () => {
	fc.assert(
		fc.property(fc.string(), (seed) => {
			const [one, two] = [randomFrom(seed), randomFrom(seed)];
			for (let i = 0; i < 20; i++) {
				const value = one();
				expect(value).toBe(two());
				expect(value >= 0 && value < 1).toBe(true);
			}
		})
	);
});

test('a shuffled list has what it had, and leaves the first as it was', () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
			const before = [...list];
			const shuffled = shuffle(list, seed);
			expect(list).toEqual(before);
			expect([...shuffled].sort()).toEqual([...list].sort());
			expect(shuffle(list, seed)).toEqual(shuffled);
		})
	);
});

test('over many seeds every order comes up about as often', () => {
	const counts = new Map<string, number>();
	for (let i = 0; i < 6000; i++) {
		const order = shuffle(['a', 'b', 'c'], `seed ${i}`).join('');
		counts.set(order, (counts.get(order) ?? 0) + 1);
	}
	expect(counts.size).toBe(6);
	for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
