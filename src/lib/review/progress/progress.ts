import { dayOf, weekOf, type Offset } from '../days.ts';
import { QUARTER, type Quarters } from '../memory/quarters.ts';

/** How the weeks of somebody's study went. */
export interface Weeks {
	/** Days of this week on which something was reviewed, and how many were wanted. */
	days: number;
	goal: number;
	/** Weeks in a row that reached the goal, up to the last one; this one too where it has by now. */
	streak: number;
}

/** Reviews of each day, by the number of the day. */
export function calendarOf(quarters: Quarters, offset: Offset): ReadonlyMap<number, number> {
	const days = new Map<number, number>();
	for (const [quarter, { reviews }] of quarters) {
		const day = dayOf(quarter * QUARTER, offset);
		days.set(day, (days.get(day) ?? 0) + reviews);
	}
	return days;
}

/**
 * A goal is so many days of a week, whichever: a day that was missed is repaired by another of its week. A
 * week that is not over breaks no row.
 */
export function weeksOf(
	calendar: ReadonlyMap<number, number>,
	{ today, goal }: { today: number; goal: number }
): Weeks {
	const perWeek = new Map<number, number>();
	for (const day of calendar.keys())
		if (day <= today) perWeek.set(weekOf(day), (perWeek.get(weekOf(day)) ?? 0) + 1);
	const isReached = (week: number) => (perWeek.get(week) ?? 0) >= goal;
	const now = weekOf(today);
	let streak = Number(isReached(now));
	for (let week = now - 1; isReached(week); week--) streak++;
	return { days: perWeek.get(now) ?? 0, goal, streak };
}
