import { dayOf, type Offset } from './days.ts';
import type { StudyModule } from './library.ts';
import { chanceOf, DAY, dueWith, placeOf, type Memory } from './memory/memory.ts';
import { secondsEach, secondsOf } from './today/pace.ts';
import { questionsFor } from './today/paper.ts';
import { calendarOf, weeksOf, type Weeks } from './progress/progress.ts';
import { todayOf, type Today } from './today/queue.ts';
import { standOf } from './stand.ts';
import type { Kept, Stand } from './study.ts';
import type { Lately, Summary } from './memory/summary.ts';

/** Seconds that reviews take on one day at most. */
const SECONDS_A_DAY = 300;

/** Where somebody's study stands at a moment. Like all of it, it is computed of what was reviewed, and stored nowhere. */
export interface State {
	modules: ReadonlyMap<string, StudyModule>;
	/** What is remembered, due by what the learner wants now, and not when it was asked. */
	memories: readonly Memory[];
	/** The number of today, and when it ends. */
	today: number;
	dayEnds: number;
	/** Reviews of each day. */
	calendar: ReadonlyMap<number, number>;
	weeks: Weeks;
	queue: Today;
	/** The names of the questions that are asked today, in order. */
	paper: string[];
	/** The chance of knowing it with which a fact is asked again. */
	retention: number;
	/** Seconds that a question takes. */
	secondsEach: number;
	/** Reviews that do not count, because the clock of the device that made them was wrong. */
	misdated: number;
}

export function stateOf(kept: Omit<Kept, 'rows'>, now: number, offset: Offset): State {
	return stateAt(standOf(kept, now), now, offset);
}

export function stateAt(stand: Stand, now: number, offset: Offset): State {
	const { summary, misdated } = stand;
	const modules = new Map(stand.modules.map((module) => [module.slug, module]));
	const { facts, goal, retention } = stand.habits;
	const memories = [...summary.memories.values()]
		.filter((memory) => isAsked(memory, modules))
		.map((memory) => ({ ...memory, due: dueWith(memory, retention) }));
	const today = dayOf(now, offset);
	const dayEnds = endOf(now, today, offset);
	const calendar = calendarOf(summary.quarters, offset);
	const portion = { facts, seconds: SECONDS_A_DAY, secondsEach: secondsEach(summary.latest) };
	const again = againOn(summary, today, offset);
	const queue = todayOf(
		memories,
		{ now, dayEnds },
		{
			...portion,
			done: new Set(again.map(placeOf)).size,
			spent: secondsOf(again),
			daysAway: daysAway(calendar, today)
		}
	);
	return {
		modules,
		memories,
		today,
		dayEnds,
		calendar,
		weeks: weeksOf(calendar, { today, goal }),
		queue,
		retention,
		paper: questionsFor(queue.asked, modules),
		secondsEach: portion.secondsEach,
		misdated
	};
}

/** The facts that are known least, with the chance that each is known now, from 0 to 1: those below what is wanted. */
export function nearlyForgotten(
	{ memories, retention }: Pick<State, 'memories' | 'retention'>,
	now: number,
	most: number
): { memory: Memory; chance: number }[] {
	return memories
		.map((memory) => ({ memory, chance: chanceOf(memory, now) }))
		.filter(({ chance }) => chance < retention)
		.sort((a, b) => a.chance - b.chance || (placeOf(a.memory) < placeOf(b.memory) ? -1 : 1))
		.slice(0, most);
}

function isAsked(memory: Memory, modules: ReadonlyMap<string, StudyModule>): boolean {
	return questionsFor([memory], modules).length > 0;
}

/** The end of a local day: summer time may make it an hour longer or shorter. */
function endOf(now: number, today: number, offset: Offset): number {
	const step = DAY / 96;
	let end = Math.ceil(now / step) * step;
	while (dayOf(end, offset) === today) end += step;
	return end;
}

/** Reviews of a day of facts that were known before it: what is new that day is no part of its portion. */
function againOn({ memories, latest }: Summary, day: number, offset: Offset): Lately[] {
	const isBefore = (review: Lately) => dayOf(memories.get(placeOf(review))!.first, offset) !== day;
	return latest.filter((review) => dayOf(review.at, offset) === day && isBefore(review));
}

function daysAway(calendar: ReadonlyMap<number, number>, today: number): number {
	const before = [...calendar.keys()].filter((day) => day < today);
	return before.length === 0 ? 0 : today - Math.max(...before);
}

/** So often a fact was forgotten after it had been known, that asking once more is no way to learn it. */
const STUCK = 8;

/** Facts that do not stick, the most often forgotten first: they want to be read again, or not to be asked. */
export function stuck({ memories }: Pick<State, 'memories'>): Memory[] {
	return memories
		.filter(({ lapses }) => lapses >= STUCK)
		.sort((a, b) => b.lapses - a.lapses || (placeOf(a) < placeOf(b) ? -1 : 1));
}
