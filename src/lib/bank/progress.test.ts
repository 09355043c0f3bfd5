import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STEPS } from './generate.ts';
import { stepNames, tellProgress, type Progress } from './progress.ts';

/** What is told while an article is read in these portions and then goes through all steps. */
function told(portions: readonly number[]): Progress[] {
	const all: Progress[] = [];
	const { onStep, onRead } = tellProgress((progress) => all.push(progress));
	for (const step of STEPS) {
		onStep(step);
		if (step === 'read') portions.forEach(onRead);
	}
	return all;
}

test('progress begins at 0, names every step, and never goes back or beyond 1', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: 0, max: 1.5, noNaN: true })), (portions) => {
			const all = told(portions);
			const shares = all.map(({ share }) => share);
			expect(all[0]).toEqual({ step: 'read', share: 0 });
			expect([...new Set(all.map(({ step }) => step))]).toEqual([...STEPS]);
			expect(shares).toEqual([...shares].sort((a, b) => a - b));
			expect(Math.max(...shares)).toBeLessThanOrEqual(1);
		})
	);
});

test('a reading of many sentences is told in steps that can be seen', () => {
	const portions = Array.from({ length: 10_000 }, (_, i) => (i + 1) / 10_000);
	expect(told(portions).length).toBeGreaterThan(30);
	expect(told(portions).length).toBeLessThan(100);
});

test('every step has its words', () => {
	expect(Object.keys(stepNames)).toEqual([...STEPS]);
});
