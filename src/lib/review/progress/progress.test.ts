import { expect, test } from 'vitest';
import { dayOf, weekOf } from '../days.ts';
import { forecastOf } from './forecast.ts';
import { gradeOf, type Answering } from '../memory/grading.ts';
import { DAY, remember, usualScheduling } from '../memory/memory.ts';
import { calendarOf, weeksOf } from './progress.ts';
import type { Review } from '../review.ts';
import { summaryOf } from '../memory/summary.ts';

const review = (at: number): Review => ({
	version: 1,
	id: `a ${at}`,
	module: 'iss',
	fact: 'f',
	at,
	grade: 'good',
	seconds: 5,
	scheduling: usualScheduling
});
const inVienna = () => 60;

test.each<[when: string, day: string]>([
	['2026-11-30T10:00Z', '2026-11-30'],
	['2026-11-30T22:59Z', '2026-11-30'],
	['2026-12-01T02:59Z', '2026-11-30'],
	['2026-12-01T03:00Z', '2026-12-01']
])('in Vienna %s belongs to %s: a day ends at four in the morning', (when, day) => {
	expect(dayOf(Date.parse(when), inVienna)).toBe(Date.parse(day) / DAY);
});

test('a week begins on Monday', () => {
	const monday = Date.parse('2026-11-30') / DAY;
	expect(weekOf(monday)).toBe(weekOf(monday + 6));
	expect(weekOf(monday - 1)).toBe(weekOf(monday) - 1);
});

test('a calendar counts the reviews of each local day', () => {
	const at = Date.parse('2026-11-30T23:30Z');
	const { quarters } = summaryOf([review(at), review(at + 1), review(at + DAY)]);
	const calendar = calendarOf(quarters, inVienna);
	const day = Date.parse('2026-11-30') / DAY;
	expect([...calendar]).toEqual([
		[day, 2],
		[day + 1, 1]
	]);
});

/** Days of four weeks, from Monday; the last one that is named is today. */
test.each<[weeks: string[], days: number, streak: number]>([
	[['x......'], 1, 0],
	[['xxx....'], 3, 1],
	[['x.x.x..', 'xx'], 2, 1],
	[['x.x.x..', '..xxx', ''], 0, 2],
	[['xxxxxxx', 'xx.....', 'xxx'], 3, 1],
	[['xxx', 'xxx', 'xxx', 'x'], 1, 3]
])(
	'with three days a week wanted, %j is %i days this week and %i weeks in a row',
	(weeks, ...is) => {
		const monday = Date.parse('2026-11-02') / DAY;
		const days = weeks.flatMap((week, w) =>
			[...week].flatMap((sign, d) => (sign === 'x' ? [monday + 7 * w + d] : []))
		);
		const today = monday + 7 * (weeks.length - 1) + Math.max(0, weeks.at(-1)!.length - 1);
		const told = weeksOf(new Map(days.map((day) => [day, 5])), { today, goal: 3 });
		expect([told.days, told.streak]).toEqual(is);
	}
);

test.each<[what: string, answering: Partial<Answering>, grade: string]>([
	['right', {}, 'good'],
	['right at once', { seconds: 1, usual: 12 }, 'good'],
	['right, and slow for this learner', { seconds: 50, usual: 12 }, 'hard'],
	['right, and slow where nothing is usual yet', { seconds: 50 }, 'good'],
	['right, and three times as slow, but not long', { seconds: 20, usual: 5 }, 'good'],
	['right after a hint', { hinted: true }, 'hard'],
	['half right', { first: 0.5 }, 'hard'],
	['hardly right', { first: 0.3 }, 'again'],
	['wrong', { first: 0 }, 'again'],
	['wrong and quick', { first: 0, seconds: 1 }, 'again']
])('an answer that is %s is graded %s', (_, answering, grade) => {
	expect(gradeOf({ first: 1, hinted: false, seconds: 5, usual: undefined, ...answering })).toBe(
		grade
	);
});

test('the forecast has each fact on the day on which it is due, and less known each day', () => {
	const now = Date.parse('2026-11-30T12:00Z');
	const memories = [0, 1, 9].map((daysAgo) => remember(undefined, review(now - daysAgo * DAY)));
	const queue = { asked: memories.slice(2), later: 0, portion: 9 };
	const ahead = forecastOf(memories, { dayEnds: now + DAY / 2, queue }, 4);
	expect(ahead.map(({ due, asked }) => [due, asked])).toEqual([
		[1, 1],
		[1, 1],
		[1, 1],
		[0, 0]
	]);
	const known = ahead.map((day) => day.known);
	expect(known).toEqual(known.toSorted((a, b) => b - a));
	const none = { dayEnds: now, queue: { asked: [], later: 0, portion: 9 } };
	expect(forecastOf([], none, 1)).toEqual([{ day: 0, due: 0, asked: 0, known: 0 }]);
});

test('what a day does not take waits for the next ones in the forecast', () => {
	const now = Date.parse('2026-11-30T12:00Z');
	const memories = Array.from({ length: 7 }, () => remember(undefined, review(now - 9 * DAY)));
	const queue = { asked: memories.slice(0, 1), later: 6, portion: 4 };
	const ahead = forecastOf(memories, { dayEnds: now + DAY / 2, queue }, 4);
	expect(ahead.map(({ asked }) => asked)).toEqual([1, 4, 2, 0]);
});
