import { expect, test } from 'vitest';
import { DAY, usualScheduling } from '../memory/memory.ts';
import { recallOf } from './recall.ts';
import type { Grade, Review } from '../review.ts';
import { summaryOf } from '../memory/summary.ts';

const START = 1_790_000_000_000;

function review(fact: number, day: number, grade: Grade): Review {
	return {
		version: 1,
		id: `${fact} ${day}`,
		module: 'iss',
		fact: `f${fact}`,
		at: START + day * DAY,
		grade,
		seconds: 5,
		scheduling: usualScheduling
	};
}

/** So many facts, met on one day and asked again on another; the first of them were forgotten. */
function again(facts: number, forgotten: number, day = 2): Review[] {
	return Array.from({ length: facts }, (_, fact) => [
		review(fact, 0, 'good'),
		review(fact, day, fact < forgotten ? 'again' : 'good')
	]).flat();
}

const quartersOf = (reviews: Review[]) => summaryOf(reviews).quarters;

test('of 40 facts that were asked again 34 were known, where FSRS expected nine in ten', () => {
	const recall = recallOf(quartersOf(again(40, 6)), START);
	expect(recall).toMatchObject({ asked: 40, known: 34 });
	expect(recall.expected).toBeGreaterThan(0.88);
	expect(recall.expected).toBeLessThan(0.93);
	expect(recall.interval!.low).toBeCloseTo(0.7093, 3);
	expect(recall.interval!.high).toBeCloseTo(0.9294, 3);
});

test.each<[what: string, reviews: Review[], since: number]>([
	['were asked for the first time', again(9, 3).filter((_, i) => i % 2 === 0), START],
	['had been told an hour ago', again(9, 3, 1 / 24), START],
	['were asked before the time that is looked at', again(9, 3), START + 3 * DAY]
])('facts that %s say nothing', (_, reviews, since) => {
	expect(recallOf(quartersOf(reviews), since)).toEqual({
		asked: 0,
		known: 0,
		expected: 0,
		interval: undefined
	});
});

test('of few nothing is said but how many they were', () => {
	expect(recallOf(quartersOf(again(19, 1)), START)).toMatchObject({
		asked: 19,
		interval: undefined
	});
	expect(recallOf(quartersOf(again(20, 1)), START).interval).toBeDefined();
});
