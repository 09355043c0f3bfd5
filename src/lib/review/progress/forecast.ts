import { chanceOf, DAY, type Memory } from '../memory/memory.ts';
import type { Today } from '../today/queue.ts';

/** What a day ahead brings. */
export interface DayAhead {
	/** Days from today. */
	day: number;
	/** Facts that come due on it; today has all that are overdue. */
	due: number;
	/** Facts that are asked on it: what is due and what waited, as far as a day takes them. */
	asked: number;
	/** The part of all facts that would be known at its end if nothing were reviewed until then, from 0 to 1. */
	known: number;
}

/**
 * What is known to come: the facts that are due on each day and those that are asked on it, and how much would be
 * left without any review. It is no promise of what reviews bring, for they change it.
 */
export function forecastOf(
	memories: readonly Memory[],
	{ dayEnds, queue }: { dayEnds: number; queue: Pick<Today, 'asked' | 'later' | 'portion'> },
	days: number
): DayAhead[] {
	let waiting = queue.later;
	return Array.from({ length: days }, (_, day) => {
		const ends = dayEnds + day * DAY;
		const begins = day === 0 ? -Infinity : ends - DAY;
		const due = memories.filter((memory) => memory.due >= begins && memory.due < ends).length;
		const asked = day === 0 ? queue.asked.length : Math.min(queue.portion, waiting + due);
		if (day > 0) waiting += due - asked;
		const known = memories.reduce((sum, memory) => sum + chanceOf(memory, ends), 0);
		return { day, due, asked, known: memories.length === 0 ? 0 : known / memories.length };
	});
}
