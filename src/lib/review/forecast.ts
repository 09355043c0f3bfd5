import { chanceOf, DAY, type Memory } from './memory.ts';

/** What a day ahead brings. */
export interface DayAhead {
	/** Days from today. */
	day: number;
	/** Facts that come due on it; today has all that are overdue. */
	due: number;
	/** The part of all facts that would be known at its end if nothing were reviewed until then, from 0 to 1. */
	known: number;
}

/**
 * What is known to come: the facts that are due on each day, and how much would be left without any review.
 * It is no promise of what reviews bring, for they change it.
 */
export function forecastOf(
	memories: readonly Memory[],
	{ dayEnds }: { dayEnds: number },
	days: number
): DayAhead[] {
	return Array.from({ length: days }, (_, day) => {
		const ends = dayEnds + day * DAY;
		const begins = day === 0 ? -Infinity : ends - DAY;
		const known = memories.reduce((sum, memory) => sum + chanceOf(memory, ends), 0);
		return {
			day,
			due: memories.filter(({ due }) => due >= begins && due < ends).length,
			known: memories.length === 0 ? 0 : known / memories.length
		};
	});
}
