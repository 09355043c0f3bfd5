import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logOf } from '../arbitrary.ts';
import {
	chanceOf,
	DAY,
	dueWith,
	memoriesOf,
	remember,
	usualScheduling,
	type Memory
} from './memory.ts';
import { merged, type Grade, type Review } from '../review.ts';

const START = 1_790_000_000_000;

function review(day: number, grade: Grade, id = `a ${day}`): Review {
	const at = START + day * DAY;
	return {
		version: 1,
		id,
		module: 'iss',
		fact: 'f',
		at,
		grade,
		seconds: 5,
		scheduling: usualScheduling
	};
}

function after(...reviews: [day: number, grade: Grade][]): Memory {
	return reviews.reduce<Memory | undefined>(
		(memory, [day, grade]) => remember(memory, review(day, grade)),
		undefined
	)!;
}

/** The intervals in days that the authors' own scheduler gives for the same answers. */
test.each<[reviews: [number, Grade][], days: number]>([
	[[[0, 'again']], 1],
	[[[0, 'hard']], 1],
	[[[0, 'good']], 2],
	[
		[
			[0, 'good'],
			[3, 'good']
		],
		14
	],
	[
		[
			[0, 'good'],
			[3, 'good'],
			[11, 'good']
		],
		42
	],
	[
		[
			[0, 'good'],
			[3, 'good'],
			[11, 'good'],
			[31, 'again']
		],
		3
	]
])('after %j a fact is asked again in %i days', (reviews, days) => {
	const memory = after(...reviews);
	expect((memory.due - memory.last) / DAY).toBe(days);
});

test('what is due is known with the chance that was asked for', () => {
	const memory = after([0, 'good'], [3, 'good'], [11, 'good']);
	expect(chanceOf(memory, memory.last)).toBe(1);
	expect(chanceOf(memory, memory.due)).toBeCloseTo(0.9, 2);
	expect(chanceOf(memory, memory.last + memory.stability * DAY)).toBeCloseTo(0.9, 6);
});

test('an answer that was forgotten counts as a lapse, a first one that is wrong does not', () => {
	expect(after([0, 'again'])).toMatchObject({ reviews: 1, lapses: 0 });
	expect(after([0, 'good'], [9, 'again'], [10, 'good'])).toMatchObject({ reviews: 3, lapses: 1 });
});

describe('two devices that have each other’s reviews', () => {
	test('remember the same, in whatever order and however often these came', () => {
		fc.assert(
			fc.property(logOf, logOf, (here, there) => {
				const one = memoriesOf(merged(here, there));
				expect(memoriesOf(merged(there, here, there))).toEqual(one);
				expect(memoriesOf([...here, ...there])).toEqual(one);
				expect(memoriesOf([...there.toReversed(), ...here])).toEqual(one);
			})
		);
	});

	test('have each answer once', () => {
		fc.assert(
			fc.property(logOf, logOf, (here, there) => {
				const ids = merged(here, there).map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
				expect(new Set(ids)).toEqual(new Set([...here, ...there].map(({ id }) => id)));
			})
		);
	});
});

test('a memory is never due before its day, and what is known only falls until it is asked again', () => {
	fc.assert(
		fc.property(logOf, fc.integer({ min: 0, max: 900 * DAY }), (log, later) => {
			for (const memory of memoriesOf(log).values()) {
				expect(memory.due).toBeGreaterThanOrEqual(memory.last + DAY);
				const now = memory.last + later;
				expect(chanceOf(memory, now)).toBeLessThanOrEqual(1);
				expect(chanceOf(memory, now + DAY)).toBeLessThanOrEqual(chanceOf(memory, now));
			}
		})
	);
});

test('who wants what a review was reckoned with is asked when it said, and who wants more sooner', () => {
	fc.assert(
		fc.property(logOf, (log) => {
			for (const memory of memoriesOf(log).values()) {
				expect(dueWith(memory, memory.scheduling.retention)).toBe(memory.due);
				expect(dueWith(memory, 0.95)).toBeLessThanOrEqual(dueWith(memory, 0.85));
			}
		})
	);
});
