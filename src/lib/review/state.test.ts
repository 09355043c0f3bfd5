import { describe, expect, test } from 'vitest';
import { keyOf } from '#lib/questions/index.ts';
import { makeAttempt, type Operation } from '#lib/quiz/attempt.ts';
import { usualHabits } from './habits.ts';
import { originOf } from './sittings/joined.ts';
import { masteryOf } from './progress/mastery.ts';
import { DAY } from './memory/memory.ts';
import { sampleStudy } from './samples.ts';
import { nearlyForgotten, stateOf, stuck } from './state.ts';
import type { Kept, OpenSitting } from './study.ts';
import { moduleOf, reviewed, takenUp } from './sittings/take-up.ts';

const START = Date.parse('2026-11-30T12:00Z');
const offset = () => 60;

const one = sampleStudy({ slug: 'one' }, 0);
const two = sampleStudy({ slug: 'two' }, 1);
const modules = new Map([one, two].map((module) => [module.slug, module]));

/** A sitting at which everything is answered right. */
function sittingOf(module: ReturnType<typeof moduleOf>, id: string, begun: number): OpenSitting {
	const attempt = makeAttempt(module, { id, seed: id });
	const operations = module.questions.flatMap((question, i): Operation[] => [
		{
			id: `a${i}`,
			seq: 2 * i + 1,
			at: i * 9000,
			event: { type: 'answer', value: keyOf(question) }
		},
		{ id: `n${i}`, seq: 2 * i + 2, at: i * 9000 + 1000, event: { type: 'next' } }
	]);
	return { attempt, begun, ended: true, operations, problems: [], taken: 0 };
}

function practised(...sittings: OpenSitting[]): Kept {
	const reviews = takenUp(sittings, modules, []).flatMap((taken) => taken.reviews);
	return {
		modules: [one, two],
		reviews,
		rows: reviews.length,
		habits: usualHabits,
		problems: []
	};
}

const facts = one.questions.length;
const both = practised(sittingOf(moduleOf(one), 'a', START), sittingOf(moduleOf(two), 'b', START));

test('what was practised today is asked again when it is due, from both articles in turn', () => {
	expect(stateOf(both, START + 3_600_000, offset).paper).toEqual([]);
	const later = stateOf(both, START + 2 * DAY, offset);
	expect(later.memories).toHaveLength(2 * facts);
	expect(later.paper).toHaveLength(2 * facts);
	const slugs = later.paper.map((name) => originOf(name).slug);
	expect(slugs.some((slug, i) => slug === slugs[i + 1])).toBe(false);
});

test('a review of it, and it is due later; the portion of the day is done', () => {
	const when = START + 2 * DAY;
	const { paper } = stateOf(both, when, offset);
	const review = sittingOf(reviewed(paper, modules)!, 'c', when);
	const kept = practised(
		sittingOf(moduleOf(one), 'a', START),
		sittingOf(moduleOf(two), 'b', START),
		review
	);
	expect(kept.reviews).toHaveLength(4 * facts);
	const after = stateOf(kept, when + 3_600_000, offset);
	expect(after.paper).toEqual([]);
	expect(after.memories.every((memory) => memory.due > when + 3 * DAY)).toBe(true);
	expect(after.weeks.days).toBe(2);
});

describe('a question that is not liked', () => {
	const dropped = { ...one, dropped: [one.questions[0]!.id] };
	test('is not asked, and another one on its fact is', () => {
		const twin = { ...one.questions[1]!, fact: one.questions[0]!.fact, id: 'twin' };
		const without = stateOf({ ...both, modules: [dropped, two] }, START + 2 * DAY, offset);
		expect(without.memories).toHaveLength(2 * facts - 1);
		const withTwin = { ...dropped, questions: [...one.questions, twin] };
		const state = stateOf({ ...both, modules: [withTwin, two] }, START + 2 * DAY, offset);
		expect(state.paper).toContain('one twin');
		expect(state.paper).not.toContain('one q0');
	});
});

test('a module that is gone asks nothing, and a log on another bank is left alone', () => {
	expect(stateOf({ ...both, modules: [two] }, START + 2 * DAY, offset).paper).toHaveLength(facts);
	const other = { ...one, questions: one.questions.slice(1) };
	expect(takenUp([sittingOf(moduleOf(one), 'a', START)], new Map([['one', other]]), [])).toEqual(
		[]
	);
});

test('what is nearly forgotten comes with its chance, the least first', () => {
	const state = stateOf(both, START + 20 * DAY, offset);
	const found = nearlyForgotten(state, START + 20 * DAY, 3);
	expect(found).toHaveLength(3);
	for (const { chance } of found) expect(chance).toBeLessThan(0.8);
});

test('an article is known by its paragraphs, and what was never asked is not known', () => {
	const [, ...others] = one.questions;
	const fresh = masteryOf(one, [], START);
	expect(fresh.whole).toEqual({ facts, met: 0, known: 0 });
	const { memories } = stateOf(both, START, offset);
	const known = masteryOf(one, memories, START + 90_000);
	expect(known.whole).toMatchObject({ facts, met: facts });
	expect(known.whole.known).toBeGreaterThan(0.9);
	expect(known.paragraphs.reduce((sum, one) => sum + one.facts, 0)).toBe(facts);
	const less = masteryOf({ ...one, dropped: others.map(({ id }) => id) }, memories, START);
	expect(less.whole.facts).toBe(1);
	expect(masteryOf(one, memories, START + 40 * DAY).whole.known).toBeLessThan(known.whole.known);
});

test('a day ends at four in the morning of the place', () => {
	const { dayEnds, today } = stateOf(both, Date.parse('2026-11-30T22:00Z'), offset);
	expect(new Date(dayEnds).toISOString()).toBe('2026-12-01T03:00:00.000Z');
	expect(today).toBe(Date.parse('2026-11-30') / DAY);
});

test('who is content with less is asked later, at once', () => {
	const when = START + 2 * DAY;
	const content = { ...both, habits: { ...usualHabits, retention: 0.8 } };
	expect(stateOf(both, when, offset).paper).not.toEqual([]);
	expect(stateOf(content, when, offset).paper).toEqual([]);
	expect(nearlyForgotten(stateOf(content, when, offset), when, 9)).toEqual([]);
});

test('a fact that was forgotten eight times, each time after it was known, does not stick', () => {
	const [first] = both.reviews;
	const times = Array.from({ length: 9 }, (_, i) => ({
		...first!,
		id: `again ${i}`,
		at: START - (20 - i) * DAY,
		grade: 'again' as const
	}));
	const at = (reviews: Kept['reviews']) => stateOf({ ...both, reviews }, START, offset);
	expect(stuck(at(times)).map(({ fact, lapses }) => [fact, lapses])).toEqual([[first!.fact, 8]]);
	expect(stuck(at(times.slice(1)))).toEqual([]);
});
