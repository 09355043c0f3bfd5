import { describe, expect, test } from 'vitest';
import { usualHabits } from '../habits.ts';
import { DAY } from './memory.ts';
import type { Review } from '../review.ts';
import { sampleReview, sampleStudy } from '../samples.ts';
import { stateOf } from '../state.ts';

const NOW = Date.parse('2026-11-30T12:00Z');
const module = sampleStudy({ title: 'ISS' });

function reviewed(at: number, id = `a ${at}`): Review {
	return sampleReview({ id, fact: module.questions[0]!.fact, at });
}

function stateAt(now: number, reviews: Review[], offset: (at: number) => number = () => 0) {
	return stateOf({ modules: [module], reviews, habits: usualHabits, problems: [] }, now, offset);
}

describe('an answer of a device', () => {
	test('whose clock is two days ahead counts as given now, and is asked again when it is due', () => {
		const reviews = [reviewed(NOW - 9 * DAY), reviewed(NOW + 2 * DAY)];
		const state = stateAt(NOW, reviews);
		expect(state.paper).toEqual([]);
		expect(state.memories[0]).toMatchObject({ last: NOW, reviews: 2 });
		expect(state.misdated).toBe(0);
		expect(stateAt(NOW + 60 * DAY, reviews).paper).toHaveLength(1);
	});

	test.each([
		['of the year 2100', Date.parse('2100-01-01')],
		['that has begun at 1970', 5 * DAY]
	])('with a clock %s does not put a fact off for ever, and is told', (_, at) => {
		const state = stateAt(NOW, [reviewed(NOW - 9 * DAY), reviewed(at)]);
		expect(state.paper).toHaveLength(1);
		expect(state.memories[0]).toMatchObject({ last: NOW - 9 * DAY, reviews: 1 });
		expect(state.misdated).toBe(1);
		expect([...state.calendar.keys()]).toHaveLength(1);
	});

	test('with a clock at 1970 counts there', () => {
		const state = stateAt(9 * DAY, [reviewed(5 * DAY)]);
		expect([state.paper.length, state.misdated]).toEqual([1, 0]);
	});
});

describe('where clocks are put forward and back in a night', () => {
	/** Berlin: an hour ahead, two in summer; on 28 March 2027 at 01:00 UTC, back on 31 October. */
	const spring = Date.parse('2027-03-28T01:00Z');
	const autumn = Date.parse('2027-10-31T01:00Z');
	const berlin = (at: number) => (at >= spring && at < autumn ? 120 : 60);

	test.each([
		['2027-03-27T22:00Z', '2027-03-28T02:00:00.000Z'],
		['2027-03-28T01:59Z', '2027-03-28T02:00:00.000Z'],
		['2027-03-28T02:00Z', '2027-03-29T02:00:00.000Z'],
		['2027-10-30T22:00Z', '2027-10-31T03:00:00.000Z'],
		['2027-10-31T02:59Z', '2027-10-31T03:00:00.000Z']
	])('the day of %s ends at four in the morning', (now, ends) => {
		expect(new Date(stateAt(Date.parse(now), [], berlin).dayEnds).toISOString()).toBe(ends);
	});

	test.each([spring, autumn])('no day is skipped or counted twice', (turn) => {
		const noons = [-2, -1, 0, 1, 2].map((day) => turn + day * DAY + DAY / 2);
		const { calendar } = stateAt(
			turn + 5 * DAY,
			noons.map((at) => reviewed(at)),
			berlin
		);
		expect(calendar.size).toBe(5);
		const days = [...calendar.keys()];
		expect(days.at(-1)! - days[0]!).toBe(4);
	});
});
