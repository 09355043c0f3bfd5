import * as v from 'valibot';
import { DAY, dayOf, type Offset } from '../days.ts';
import type { Memory } from '../memory/memory.ts';

const HOUR = 3_600_000;
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * When a learner wants to be reminded, and what is needed for that without reading a study: a worker that is woken
 * for it has little time.
 */
export const Reminder = v.object({
	version: v.literal(1),
	/** The hour of the day, by the clock of the place, from which on it is reminded. */
	hour: v.pipe(Count, v.maxValue(23)),
	/** The number of the day on which it was reminded last. */
	told: v.optional(v.number()),
	/** The day on which the study was looked at last, and what is to be reviewed on it and on those after it. */
	day: v.number(),
	ahead: v.pipe(v.array(Count), v.maxLength(60))
});
export type Reminder = v.InferOutput<typeof Reminder>;

/** So many days ahead it is known what is to be reviewed, if nothing is until then; after them as on the last. */
const DAYS_AHEAD = 14;

/** What is to be reviewed today and on each of the days after it, if nothing is. */
export function aheadOf(
	memories: readonly Pick<Memory, 'due'>[],
	today: { asked: number; dayEnds: number; most: number }
): number[] {
	return Array.from({ length: DAYS_AHEAD }, (_, day) => {
		if (day === 0) return today.asked;
		const due = memories.filter((memory) => memory.due < today.dayEnds + day * DAY).length;
		return Math.min(due, today.most);
	});
}

/**
 * How many questions to remind of now; 0 for not at all: before the hour, a second time on a day, at a sitting, or
 * where nothing is to be reviewed, because it was done already or nothing is due.
 */
export function remindOf(
	{ hour, told, day, ahead }: Reminder,
	now: { at: number; offset: Offset; isSitting: boolean }
): number {
	const today = dayOf(now.at, now.offset);
	if (now.isSitting || told === today || today < day) return 0;
	return sinceDayBegan(now.at, now.offset) < hoursIntoDay(hour) * HOUR
		? 0
		: (ahead[today - day] ?? ahead.at(-1) ?? 0);
}

/** A day of a study begins at four, and so an hour before that is late in it. */
function hoursIntoDay(hour: number): number {
	return (hour + 24 - 4) % 24;
}

function sinceDayBegan(at: number, offset: Offset): number {
	return at + offset(at) * 60_000 - 4 * HOUR - dayOf(at, offset) * DAY;
}
