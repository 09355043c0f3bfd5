import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceOf, DAY, remember, usualScheduling, type Memory } from './memory.ts';
import { grades } from '../review.ts';

const START = 1_790_000_000_000;
const w = usualScheduling.weights as number[] & { [n: number]: number };
const at = (n: number) => w[n]!;
const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

/**
 * FSRS-6 as its authors have published it (open-spaced-repetition, "The Algorithm"), written down once more. The
 * grade is from 1 to 4; what is answered again on the same day has a formula of its own.
 */
interface Known {
	stability: number;
	difficulty: number;
}

const factor = 0.9 ** (-1 / at(20)) - 1;
const recall = (days: number, stability: number) => (1 + (factor * days) / stability) ** -at(20);
const firstDifficulty = (grade: number) => at(4) - Math.exp((grade - 1) * at(5)) + 1;

function next(known: Known | undefined, days: number, grade: number): Known {
	if (!known)
		return { stability: at(grade - 1), difficulty: between(1, firstDifficulty(grade), 10) };
	const { stability, difficulty } = known;
	const moved = difficulty + (-at(6) * (grade - 3) * (10 - difficulty)) / 9;
	return {
		stability: between(0.001, stabilityAfter(known, days, grade), 36_500),
		difficulty: between(1, at(7) * firstDifficulty(4) + (1 - at(7)) * moved, 10)
	};
	function stabilityAfter({ stability: s, difficulty: d }: Known, t: number, g: number): number {
		if (t === 0) {
			const growth = Math.exp(at(17) * (g - 3 + at(18))) * s ** -at(19);
			// Published for good and easy alone; ts-fsrs takes nothing away for hard either.
			return s * (g >= 2 ? Math.max(1, growth) : growth);
		}
		const r = recall(t, stability);
		if (g === 1) {
			const lost = at(11) * d ** -at(12) * ((s + 1) ** at(13) - 1) * Math.exp(at(14) * (1 - r));
			return Math.min(lost, s / Math.exp(at(17) * at(18)));
		}
		const eased = (g === 2 ? at(15) : 1) * (g === 4 ? at(16) : 1);
		const gain = Math.exp(at(8)) * (11 - d) * s ** -at(9) * (Math.exp(at(10) * (1 - r)) - 1);
		return s * (1 + gain * eased);
	}
}

const answers = fc.array(
	fc.record({ days: fc.integer({ min: 0, max: 400 }), grade: fc.integer({ min: 1, max: 4 }) }),
	{ minLength: 1, maxLength: 12 }
);

test('a memory is what the published formulas of FSRS-6 say, also on the same day', () => {
	fc.assert(
		fc.property(answers, (answers) => {
			let [memory, known, day] = [
				undefined as Memory | undefined,
				undefined as Known | undefined,
				0
			];
			for (const [i, { days, grade }] of answers.entries()) {
				const passed = memory ? days : 0;
				day += passed;
				known = next(known, passed, grade);
				memory = remember(memory, {
					version: 1,
					id: `${i}`,
					module: 'iss',
					fact: 'f',
					at: START + day * DAY,
					grade: grades[grade - 1]!,
					seconds: 5,
					scheduling: usualScheduling
				});
				expect(memory.stability / known.stability).toBeCloseTo(1, 4);
				expect(memory.difficulty).toBeCloseTo(known.difficulty, 4);
				const later = memory.last + 9.5 * DAY;
				expect(chanceOf(memory, later)).toBeCloseTo(recall(9.5, known.stability), 4);
			}
		})
	);
});

test('what was asked again within half a day counts as the same day, and after that as the next', () => {
	const review = (hours: number) => ({
		version: 1 as const,
		id: `${hours}`,
		module: 'iss',
		fact: 'f',
		at: START + hours * 3_600_000,
		grade: 'good' as const,
		seconds: 5,
		scheduling: usualScheduling
	});
	const first = remember(undefined, review(0));
	const after = (hours: number) => remember(first, review(hours)).stability;
	expect(after(11)).toBe(after(1));
	expect(after(13)).toBe(after(24));
	expect(after(13)).toBeGreaterThan(after(11));
});
