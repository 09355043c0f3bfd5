import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, usualScheduling, type Memory } from '../memory/memory.ts';
import { interleaved, todayOf, type Portion } from './queue.ts';

const NOW = 1_790_000_000_000;
const times = { now: NOW, dayEnds: NOW + DAY / 2 };
const usual: Portion = { facts: 30, seconds: 300, secondsEach: 20, done: 0, spent: 0, daysAway: 1 };

function due(count: number, { module = 'iss', daysAgo = 0, stability = 10 } = {}): Memory[] {
	return Array.from({ length: count }, (_, i) => ({
		module,
		fact: `f${i}`,
		stability,
		difficulty: 5,
		first: 0,
		last: NOW - daysAgo * DAY - stability * DAY,
		due: NOW - daysAgo * DAY,
		reviews: 3,
		lapses: 0,
		scheduling: usualScheduling
	}));
}

test.each<
	[what: string, memories: Memory[], portion: Partial<Portion>, asked: number, later: number]
>([
	['nothing is due', [], {}, 0, 0],
	['a few are due', due(4), {}, 4, 0],
	['one is due tomorrow', due(1, { daysAgo: -1 }), {}, 0, 0],
	['more are due than five minutes hold', due(20), {}, 15, 5],
	['they take longer each', due(20), { secondsEach: 60 }, 5, 15],
	['one alone takes longer than there is', due(2), { secondsEach: 999 }, 1, 1],
	['the limit of a day is lower', due(20), { facts: 8 }, 8, 12],
	['some were done today', due(12), { done: 10 }, 5, 7],
	['the portion is done', due(5), { done: 15 }, 0, 5],
	['what was done took longer than usual', due(12), { done: 4, spent: 210 }, 4, 8],
	['what was done took all the time', due(12), { done: 4, spent: 299 }, 0, 12]
])('today’s portion, where %s', (_, memories, portion, asked, later) => {
	const today = todayOf(memories, times, { ...usual, ...portion });
	expect(today.asked).toHaveLength(asked);
	expect(today.later).toBe(later);
});

describe('after a gap, with 200 due', () => {
	const pile = [...due(150, { daysAgo: 30 }), ...due(50, { module: 'mars', daysAgo: 2 })];

	test('it begins with half a portion, says that it does, and the next day has a whole one', () => {
		const today = todayOf(pile, times, { ...usual, daysAway: 30 });
		expect(today).toMatchObject({ later: 192, isRestart: true });
		expect(today.asked).toHaveLength(8);
		const goingOn = todayOf(pile.slice(5), times, { ...usual, done: 5, daysAway: 30 });
		expect(goingOn.asked).toHaveLength(3);
		const tomorrow = todayOf(pile.slice(8), times, usual);
		expect(tomorrow).toMatchObject({ later: 177, isRestart: false });
	});

	test('what is still known best comes first', () => {
		const { asked } = todayOf(pile, times, usual);
		expect(new Set(asked.map(({ module }) => module))).toEqual(new Set(['mars']));
	});
});

test('neighbours are of different articles wherever that can be', () => {
	const count = fc.integer({ min: 0, max: 12 });
	fc.assert(
		fc.property(count, count, count, (a, b, c) => {
			const lists = [due(a), due(b, { module: 'mars' }), due(c, { module: 'moon' })];
			const ordered = interleaved(lists.flat());
			expect(ordered.toSorted(byPlace)).toEqual(lists.flat().toSorted(byPlace));
			const pairs = ordered.filter((one, i) => one.module === ordered[i - 1]?.module).length;
			const most = Math.max(a, b, c);
			expect(pairs).toBe(Math.max(0, most - (a + b + c - most) - 1));
		})
	);
});

function byPlace(a: Memory, b: Memory): number {
	return `${a.module} ${a.fact}` < `${b.module} ${b.fact}` ? -1 : 1;
}
