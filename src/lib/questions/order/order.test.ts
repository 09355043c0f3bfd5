import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderToItem } from './item.ts';
import { order, type Order } from './order.ts';

const span = { start: 0, end: 1, quote: 'x' };
const question = (letters: string): Order => ({
	kind: 'order',
	id: 'o',
	fact: 'f',
	stem: 'Put these in order.',
	evidence: [span],
	level: 'understand',
	events: [...letters].map((text) => ({ text, when: '1900', span }))
});

test.each([
	['abc', 'abc', 1],
	['abc', 'acb', 1 / 3],
	['abc', 'bac', 1 / 3],
	['abc', 'cab', 0],
	['abc', 'cba', 0],
	['abcd', 'abdc', 2 / 3],
	['abcd', 'dabc', 0],
	['abcde', 'abced', 0.8],
	['abcde', 'edcba', 0],
	['abc', 'ab', 0],
	['abc', 'abcc', 0],
	['abc', 'aab', 0],
	['abc', 'abx', 0],
	['abc', '', 0]
])('%s put as %s earns %d: Kendall’s tau, not below nothing', (letters, answer, mark) => {
	expect(order.mark(question(letters), [...answer])).toBeCloseTo(mark, 12);
});

test('one swap of neighbours costs the least of all mistakes', () => {
	fc.assert(
		fc.property(fc.shuffledSubarray([...'abcdefg'], { minLength: 7, maxLength: 7 }), (answer) => {
			const mark = order.mark(question('abcdefg'), answer);
			expect(mark === 1 || mark <= 1 - 2 / 21 + 1e-12).toBe(true);
		})
	);
});

test('nobody gets the events in the right order, on a page or in another system', () => {
	fc.assert(
		fc.property(fc.string(), fc.constantFrom('abc', 'cba', 'bdac', 'gfedcba'), (seed, letters) => {
			const { events } = order.ask(question(letters), seed);
			expect([...events].sort()).toEqual([...letters].sort());
			expect(events).not.toEqual([...letters]);
			const { options, answer } = orderToItem(question(letters), seed);
			expect(answer).toEqual([...letters]);
			expect(options).toEqual(events);
		})
	);
});

test('events that were not in the right order are asked in the order in which they always were', () => {
	const shown = ['', 'a', 'b', 'practice'].map((seed) =>
		order.ask(question('abcde'), seed).events.join('')
	);
	expect(shown).toEqual(['bdaec', 'cabed', 'eadcb', 'cdaeb']);
});

test('over many seeds every order but the right one is shown as often as another', () => {
	const shown = Array.from({ length: 1000 }, (_, i) =>
		order.ask(question('bca'), `${i}`).events.join('')
	);
	const counts = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'].map(
		(letters) => shown.filter((each) => each === letters).length
	);
	expect(counts[3]).toBe(0);
	for (const count of counts.toSpliced(3, 1)) expect(Math.abs(count - 200)).toBeLessThan(50);
});
