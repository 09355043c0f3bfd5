import * as v from 'valibot';
import { usualScheduling } from './memory/memory.ts';
import { Moment } from './review.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a learner has set on a device. */
export const Habits = v.object({
	version: v.literal(1),
	/** Facts a day at most. */
	facts: v.pipe(Count, v.minValue(1), v.maxValue(200)),
	/** Days a week that are wanted. */
	goal: v.pipe(Count, v.minValue(1), v.maxValue(7)),
	/** The chance of knowing it with which a fact is asked again; whoever set nothing has that of FSRS. */
	retention: v.optional(
		v.pipe(v.number(), v.minValue(0.7), v.maxValue(0.97)),
		usualScheduling.retention
	),
	/** When it was set, in milliseconds since 1970. */
	changed: Moment
});
export type Habits = v.InferOutput<typeof Habits>;

/** What holds for who has set nothing. */
export const usualHabits: Habits = {
	version: 1,
	facts: 30,
	goal: 4,
	retention: usualScheduling.retention,
	changed: 0
};
