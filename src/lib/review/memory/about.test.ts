import { expect, test } from 'vitest';
import { aboutOf } from './about.ts';
import { usualHabits } from '../habits.ts';
import { madeAnew, newerOf, retitled, turned, type StudyModule } from '../library.ts';
import { DAY } from './memory.ts';
import { sampleReview, sampleStudy } from '../samples.ts';
import { stateOf } from '../state.ts';

const NOW = Date.parse('2026-11-30T12:00Z');
const module = sampleStudy({ title: 'ISS', added: 3, changed: 3 });
const [first, second] = module.questions;

const reviews = [first!, second!].map((question, i) =>
	sampleReview({
		id: `a ${i}`,
		fact: question.fact,
		about: aboutOf(question),
		at: NOW - 9 * DAY
	})
);

const stateWith = (one: StudyModule, log = reviews) =>
	stateOf({ modules: [one], reviews: log, habits: usualHabits, problems: [] }, NOW, () => 0);

test('two questions of one fact share one memory', () => {
	const twin = { ...second!, fact: first!.fact };
	const both = { ...module, questions: [first!, twin] };
	const log = reviews.map((review) => ({ ...review, fact: first!.fact }));
	const state = stateWith(both, [log[0]!, { ...log[1]!, at: NOW - 8 * DAY }]);
	expect(state.memories).toHaveLength(1);
	expect(state.memories[0]).toMatchObject({ fact: first!.fact, reviews: 2 });
	expect(state.paper).toHaveLength(1);
});

test('a bank that is made anew keeps the memory of what stands, and of nothing else', () => {
	const [stands, ...rest] = module.questions.map((one, i) => ({
		...one,
		id: `new ${i}`,
		fact: `new ${i}`
	}));
	const evidence = [{ start: 0, end: 8, quote: 'Sentence' }];
	const others = rest.map((one) => ({ ...one, evidence }));
	const state = stateWith({ ...module, questions: [stands!, ...others] });
	expect(state.memories.map(({ fact }) => fact)).toEqual(['new 0']);
	expect(state.paper).toEqual(['iss new 0']);
});

test('what is added or made once more keeps its title, its age and what is not liked', () => {
	const changed = turned(retitled(module, 'Mine', 5), first!.id, 6);
	const again = madeAnew(changed, { ...module, title: 'Another', added: 9, changed: 9 });
	expect(again).toMatchObject({ title: 'Mine', added: 3, changed: 9, dropped: [first!.id] });
	expect(madeAnew(module, { ...module, title: 'Another' }).title).toBe('Another');
});

test('a title from one device and dropped questions from others go together, whoever is last', () => {
	const here = turned(module, first!.id, 10);
	const there = turned(retitled(module, 'Mine', 20), second!.id, 21);
	const back = turned(turned(module, second!.id, 30), second!.id, 31);
	expect(back.dropped).toEqual([]);
	for (const [a, b, c] of [
		[here, there, back],
		[back, here, there],
		[there, back, here]
	] as const)
		expect(newerOf(newerOf(a, b), c)).toMatchObject({ title: 'Mine', dropped: [first!.id] });
});

test('what is done after another device’s change holds, though that one’s clock is two days ahead', () => {
	const ahead = retitled(module, 'Ahead', NOW + 2 * DAY);
	expect(newerOf(retitled(ahead, 'Mine', NOW), ahead).title).toBe('Mine');
	const out = turned(module, first!.id, NOW + 2 * DAY);
	expect(newerOf(out, turned(out, first!.id, NOW)).dropped).toEqual([]);
});
