import { expect, test } from 'vitest';
import { isVerbatim } from '#lib/article/span.ts';
import { keyOf, mark } from '#lib/questions/index.ts';
import { makeAttempt, type Operation, type QuizEvent } from '#lib/quiz/attempt.ts';
import { policies } from '#lib/quiz/policy.ts';
import { sampleModule } from '#lib/quiz/take.ts';
import { joined, joinedId } from './joined.ts';
import { usualScheduling } from '../memory/memory.ts';
import { reviewsOf } from './taken.ts';

const one = { ...sampleModule(policies.practice), slug: 'one', title: 'The first' };
const two = { ...sampleModule(policies.practice, 1), slug: 'two', title: 'The second' };
const all = one.questions.map(({ id }) => id);
const taking = { scheduling: usualScheduling, usual: undefined };
const BEGUN = 1_790_000_000_000;

function logOf(events: readonly QuizEvent[], everyMs = 1000): Operation[] {
	return events.map((event, i) => ({ id: `o${i}`, seq: i + 1, at: (i + 1) * everyMs, event }));
}

const right = (question: (typeof one.questions)[number]): QuizEvent => ({
	type: 'answer',
	value: keyOf(question)
});
const wrong: QuizEvent = { type: 'answer', value: 'nothing of the kind' };
const next: QuizEvent = { type: 'next' };

test('the first answer to a question is a review of its fact, whatever comes after', () => {
	const [first, second] = one.questions;
	const attempt = makeAttempt(one, { id: 'a', seed: 's', questions: [first!.id, second!.id] });
	const operations = logOf([wrong, right(first!), next, { type: 'hint' }, right(second!)]);
	const reviews = reviewsOf({ attempt, begun: BEGUN, operations }, one, taking);
	expect(reviews).toMatchObject([
		{ id: 'a o0', module: 'one', fact: first!.fact, grade: 'again', at: BEGUN + 1000 },
		{ id: 'a o4', module: 'one', fact: second!.fact, grade: 'hard', at: BEGUN + 5000 }
	]);
});

test('what was skipped is no review, and a log that is read again makes the same ones', () => {
	const attempt = makeAttempt(one, { id: 'a', seed: 's' });
	const operations = logOf([{ type: 'skip' }, right(one.questions[1]!)]);
	const read = () => reviewsOf({ attempt, begun: BEGUN, operations }, one, taking);
	expect(read()).toHaveLength(1);
	expect(read()).toEqual(read());
	const doubled = [...operations.toReversed(), ...operations];
	expect(reviewsOf({ attempt, begun: BEGUN, operations: doubled }, one, taking)).toEqual(read());
});

const order = all.flatMap((id) => [joinedId('two', id), joinedId('one', id)]);
const both = joined(
	[
		{ module: one, asked: all },
		{ module: two, asked: all }
	],
	order,
	policies.practice
);

test('questions of several articles are one module, each on its own words', () => {
	expect(both.questions.map(({ id }) => id)).toEqual(order);
	for (const question of both.questions) {
		for (const span of question.evidence) expect(isVerbatim(both.article.text, span)).toBe(true);
		expect(mark(question, keyOf(question))).toBe(1);
	}
	const inTwo = both.article.text.length - two.article.text.length;
	const [first] = both.questions;
	expect(first!.evidence[0]!.start).toBe(inTwo + two.questions[0]!.evidence[0]!.start);
});

test('beside a question of a joined module stands its own article alone, under its title', () => {
	const [first] = both.questions;
	const { text, paragraphs, sentences } = both.beside!(first!.id);
	const shown = paragraphs.map(({ start, end }) => text.slice(start, end));
	const own = two.article.paragraphs.map(({ start, end }) => two.article.text.slice(start, end));
	expect(shown).toEqual(['The second', ...own]);
	const [span] = first!.evidence;
	expect(text.slice(span!.start, span!.end)).toBe(span!.quote);
	// Sentences keep their numbers, and those of the others are not there.
	const there = sentences.map(({ end }) => end > 0);
	expect(there).toEqual(both.article.sentences.map((_, i) => i >= one.article.sentences.length));
});

test('an answer in a joined module is a review of the fact in its own', () => {
	const attempt = makeAttempt(both, { id: 'a', seed: 's' });
	const operations = logOf([right(both.questions[0]!), next, right(both.questions[1]!)]);
	const reviews = reviewsOf({ attempt, begun: BEGUN, operations }, both, taking);
	expect(reviews.map(({ module, fact, grade }) => [module, fact, grade])).toEqual([
		['two', two.questions[0]!.fact, 'good'],
		['one', one.questions[0]!.fact, 'good']
	]);
});
