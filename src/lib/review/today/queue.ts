import { chanceOf, type Memory } from '../memory/memory.ts';

/** How much somebody wants to do a day. */
export interface Portion {
	/** Facts a day. */
	facts: number;
	/** Seconds a day, and seconds that one question takes. */
	seconds: number;
	secondsEach: number;
	/** Facts that were reviewed today already, and the seconds that it took. */
	done: number;
	spent: number;
	/** Days between today and the last day before it on which something was reviewed; 0 for somebody new. */
	daysAway: number;
}

export interface Today {
	/** What to ask now, in order: neighbours are of different articles where that can be. */
	asked: Memory[];
	/** Due, and left for the days to come. */
	later: number;
	/** More has gathered in a gap than a day takes, and today is a small beginning. */
	isRestart: boolean;
	/** Facts that a whole day takes at most. */
	portion: number;
}

/** So many days without a review are a gap, after which it begins again gently. */
const GAP_DAYS = 4;
/** The part of a portion of the first day after a gap. */
const GENTLE = 0.5;

/**
 * What to review today. Of more than a day takes, those come first that are still known best: what is all but
 * forgotten loses least by waiting. Each day takes one portion, so that a pile goes down and never stands there.
 */
export function todayOf(
	memories: Iterable<Memory>,
	{ now, dayEnds }: { now: number; dayEnds: number },
	portion: Portion
): Today {
	const due = [...memories].filter((memory) => memory.due < dayEnds);
	const whole = Math.max(
		1,
		Math.min(portion.facts, Math.floor(portion.seconds / portion.secondsEach))
	);
	const isRestart = portion.daysAway >= GAP_DAYS && due.length > whole;
	const inTime = Math.floor((portion.seconds - portion.spent) / portion.secondsEach);
	const left = Math.ceil(whole * (isRestart ? GENTLE : 1)) - portion.done;
	// One question is asked on each day, however long it takes.
	const most = portion.done === 0 ? Math.max(1, Math.min(left, inTime)) : Math.min(left, inTime);
	const byChance = due
		.map((memory) => ({ memory, chance: chanceOf(memory, now) }))
		.sort((a, b) => b.chance - a.chance || compare(a.memory, b.memory))
		.map(({ memory }) => memory);
	const asked = interleaved(byChance.slice(0, Math.max(0, most)));
	return { asked, later: due.length - asked.length, isRestart, portion: whole };
}

/** An order in which neighbours are of different modules, as far as one module is not more than half of all. */
export function interleaved(memories: readonly Memory[]): Memory[] {
	const left = new Map<string, Memory[]>();
	for (const memory of memories)
		left.set(memory.module, [...(left.get(memory.module) ?? []), memory]);
	const ordered: Memory[] = [];
	while (ordered.length < memories.length) {
		const before = ordered.at(-1)?.module;
		const next = [...left.values()]
			.filter((rest) => rest.length > 0)
			.sort((a, b) => isOf(a, before) - isOf(b, before) || b.length - a.length)[0]!;
		ordered.push(next.shift()!);
	}
	return ordered;
}

function isOf([first]: readonly Memory[], module: string | undefined): number {
	return Number(first?.module === module);
}

function compare(a: Memory, b: Memory): number {
	return a.due - b.due || (`${a.module} ${a.fact}` < `${b.module} ${b.fact}` ? -1 : 1);
}
