import { describe, expect, test } from 'vitest';
import { dayOf } from '../days.ts';
import { DAY } from '../memory/memory.ts';
import { aheadOf, remindOf, type Reminder } from './reminder.ts';

/** A place an hour ahead of UTC. */
const offset = () => 60;
const at = (time: string) => Date.parse(`${time}:00+01:00`);
const MONDAY = dayOf(at('2026-11-30T12:00'), offset);

const reminder: Reminder = { version: 1, hour: 18, day: MONDAY, ahead: [3, 5, 8] };

describe('a reminder', () => {
	test.each<
		[what: string, when: string, changes: Partial<Reminder>, isSitting: boolean, of: number]
	>([
		['comes from its hour on', '2026-11-30T18:00', {}, false, 3],
		['comes later where nothing was awake', '2026-11-30T23:10', {}, false, 3],
		['comes past midnight, which is the same day', '2026-12-01T03:59', {}, false, 3],
		['comes not before its hour', '2026-11-30T17:59', {}, false, 0],
		['comes not before its hour of the next day', '2026-12-01T04:01', {}, false, 0],
		['comes once a day', '2026-11-30T18:30', { told: MONDAY }, false, 0],
		['comes again on the next day', '2026-12-01T18:30', { told: MONDAY }, false, 5],
		['comes not into a sitting', '2026-11-30T18:30', {}, true, 0],
		['comes not where today is done', '2026-11-30T18:30', { ahead: [0, 5] }, false, 0],
		['comes on the day after it was done', '2026-12-01T18:30', { ahead: [0, 5] }, false, 5],
		['comes not where nothing is due', '2026-12-01T18:30', { ahead: [0, 0] }, false, 0],
		['knows as much as was known last', '2026-12-20T18:30', {}, false, 8],
		['comes not by a clock that went back', '2026-11-28T18:30', {}, false, 0],
		['comes not where nothing is known', '2026-11-30T18:30', { ahead: [] }, false, 0],
		['comes at midnight', '2026-12-01T00:00', { hour: 0 }, false, 3],
		['at midnight comes not in the evening', '2026-11-30T23:59', { hour: 0 }, false, 0],
		['comes at four, when the day begins', '2026-11-30T04:00', { hour: 4 }, false, 3]
	])('%s', (_, when, changes, isSitting, of) => {
		const now = { at: at(when), offset, isSitting };
		expect(remindOf({ ...reminder, ...changes }, now)).toBe(of);
	});
});

test('what is ahead grows with what becomes due, up to the portion of a day', () => {
	const dayEnds = at('2026-12-01T04:00');
	const memories = [1, 1, 2, 3, 3, 3].map((days) => ({ due: dayEnds + (days - 0.5) * DAY }));
	const ahead = aheadOf(memories, { asked: 1, dayEnds, most: 5 });
	expect(ahead.slice(0, 5)).toEqual([1, 2, 3, 5, 5]);
	expect(ahead).toHaveLength(14);
});
