import fc from 'fast-check';
import * as v from 'valibot';
import { expect, expectTypeOf, test } from 'vitest';
import { samples } from '#lib/questions/samples.ts';
import { story } from './arbitrary.ts';
import { makeAttempt, type QuizEvent } from './attempt.ts';
import {
	gradedViewOf,
	idsFor,
	paperOf,
	type GradedView,
	type Paper,
	type Sight
} from './graded.ts';
import type { HandedIn } from './handed-in.ts';
import { policies, type Policy } from './policy.ts';
import { begin, operate, replay, type Standing } from './replay.ts';
import { article, finish, flag, go, hint, kinds, sampleModule, skip } from './take.ts';
import { Reply, SentPaper, SentView } from './wire.ts';

const graded: Policy = { ...policies.test, hints: true };
const { questions } = sampleModule(graded);
const right = (i: number): QuizEvent => ({ type: 'answer', value: samples(questions[i]!).right });
const wrong = (i: number): QuizEvent => ({ type: 'answer', value: samples(questions[i]!).wrong });

function after(events: readonly QuizEvent[], policy: Partial<Policy> = {}): Standing {
	const module = sampleModule({ ...graded, ...policy });
	const log = events.map((event, i) => ({ id: `o${i}`, seq: i + 1, at: 0, event }));
	return replay(makeAttempt(module, { id: 'a', seed: 's' }), module.questions, log)!;
}

function look(
	events: readonly QuizEvent[],
	sight: Partial<Sight> = {},
	policy?: Partial<Policy>
): GradedView {
	const seen = { released: false, articleShown: true, ...sight };
	return gradedViewOf(after(events, policy), article, seen);
}

/** Everything, so that the sitting ends before the first of these is told. */
const whole: QuizEvent[] = [right(0), wrong(1), skip, right(3), go(6), finish, finish];

test('before the results are released, the end says that it was handed in, and nothing of right and wrong', () => {
	expect(look(whole, { endedAt: 90_000 })).toEqual({
		phase: 'handed-in',
		keeping: 'idle',
		progress: ['answered', 'answered', 'skipped', 'answered', 'skipped', 'unseen', 'skipped'].map(
			(sign) => ({ sign, open: false, flagged: false, current: false })
		),
		deadline: undefined,
		mayGo: false,
		answered: 3,
		endedAt: 90_000
	});
});

test.each<[what: string, value: unknown]>([
	['a number', 7],
	['a list in a list', [[['x']]]],
	['a name that a page cannot be sent', JSON.parse('{"__proto__": 1}')]
])('what no question takes as an answer is wrong, and is shown nowhere: %s', (_, value) => {
	const events = [{ type: 'answer' as const, value }];
	expect(look(events)).toMatchObject({ given: undefined });
	expect(paperOf(after(events), article, { articleShown: true })!.questions[0]).toMatchObject({
		answered: true,
		given: undefined
	});
	expect(look([...events, finish, finish], { released: true })).toMatchObject({
		results: [{ given: undefined, told: { mark: 0 } }, {}, {}, {}, {}, {}, {}]
	});
});

test('once they are released, it tells the score by what the questions weigh, and every question', () => {
	expect(look(whole, { released: true })).toMatchObject({
		phase: 'finished',
		score: { score: 2 / 7, right: 2, wrong: 1, unanswered: 4 }
	});
	expect(look(whole, { released: true, points: { q0: 4, q6: 0 } })).toMatchObject({
		score: { score: 5 / 9 }
	});
});

test('where the article is not shown, nothing tells where in it to look', () => {
	expect(look([hint])).toMatchObject({ passages: [{ start: 0 }], mayHint: false });
	const hidden = { articleShown: false };
	expect(look([hint], hidden)).toMatchObject({ passages: [], mayHint: false });
	expect(look([], hidden)).toMatchObject({ passages: [], mayHint: false });
	const immediate = { ...policies.practice, tries: 2 };
	expect(look([wrong(0)], hidden, immediate)).toMatchObject({ phase: 'retrying', passages: [] });
	expect(paperOf(after([hint]), article, hidden)!.questions[0]!.passages).toEqual([]);
});

test('of a hidden article only the sentences come that one is to be marked of, with their question', () => {
	const marking = kinds.indexOf('mark-words');
	const [seen, unseen] = [true, false].map((articleShown) => {
		const paper = paperOf(after([]), article, { articleShown })!;
		return [look([go(marking)], { articleShown }), paper.questions[marking]!];
	});
	for (const each of seen!) expect(each).not.toHaveProperty('excerpt.0');
	for (const each of unseen!) expect(each).toHaveProperty('excerpt.length', 4);
	expect(look([], { articleShown: false })).not.toHaveProperty('excerpt.0');
});

test('immediate feedback tells each answer as its policy says, and the end no more than that', () => {
	const immediate: Partial<Policy> = { feedback: 'immediate', tries: 1, order: 'forward' };
	expect(look([right(0)], {}, immediate)).toMatchObject({ phase: 'telling', told: { mark: 1 } });
	const ended = look([right(0), finish], {}, immediate);
	expect(ended).toMatchObject({ phase: 'handed-in', answered: 1 });
	expect(ended.progress[0]!.sign).toBe('answered');
});

test('the paper has every question as it is asked, and what was done with it', () => {
	const paper = paperOf(after([hint, right(0), flag, skip]), article, { articleShown: true })!;
	expect(paper).toMatchObject({ index: 2, phase: 'asking' });
	expect(paper.questions.map(({ question }) => question.kind)).toEqual(kinds);
	const [first, second, third] = paper.questions;
	expect(first).toMatchObject({
		given: samples(questions[0]!).right,
		answered: true,
		hinted: true
	});
	expect(first!.passages).not.toEqual([]);
	expect(second).toMatchObject({ answered: false, flagged: true, skipped: true, passages: [] });
	expect(third).toMatchObject({ answered: false, skipped: false, tries: 1 });
	const overview = paperOf(after([finish]), article, { articleShown: true });
	expect(overview).toMatchObject({ phase: 'overview' });
});

test('there is no paper where each question waits for its turn, nor after the end', () => {
	const shown = { articleShown: true };
	expect(paperOf(after([], { order: 'forward' }), article, shown)).toBeUndefined();
	expect(paperOf(after(whole), article, shown)).toBeUndefined();
});

const isTelling = ({ phase }: GradedView) => phase === 'telling' || phase === 'finished';
const marksOf = ({ snapshot }: Standing) => snapshot.context.work.map(({ mark }) => mark);
const sight = fc.record({ released: fc.constant(false), articleShown: fc.boolean() });

test('before release, banks that differ only in what is right look the same to the byte, also after the end', () => {
	fc.assert(
		fc.property(story, fc.constantFrom(1, 2), sight, ({ module, attempt, log }, turn, seen) => {
			const other = sampleModule(
				module.policy,
				turn,
				module.questions.map(({ kind }) => kind)
			);
			let standings = [module, other].map((each) => begin(attempt, each.questions)!);
			const isDeferred = module.policy.feedback === 'deferred';
			for (const operation of [undefined, ...log]) {
				if (operation) standings = standings.map((each) => operate(each, operation));
				const [marksA, marksB] = standings.map(marksOf);
				// With immediate feedback a learner sees which answers were right, and goes on from there.
				if (!isDeferred && JSON.stringify(marksA) !== JSON.stringify(marksB)) return;
				const [a, b] = standings.map((each) => gradedViewOf(each, article, seen));
				if (isDeferred) expect(isTelling(a!)).toBe(false);
				if (!isTelling(a!)) expect(JSON.stringify(a)).toBe(JSON.stringify(b));
				const [paperA, paperB] = standings.map((each) => paperOf(each, article, seen));
				expect(JSON.stringify(paperA)).toBe(JSON.stringify(paperB));
			}
		}),
		{ numRuns: 2000 }
	);
});

test('where each question waits for its turn, nothing names or words one that is still to come', () => {
	fc.assert(
		fc.property(story, sight, ({ module, attempt, log }, seen) => {
			const policy: Policy = { ...attempt.policy, order: 'forward' };
			let standing = begin({ ...attempt, policy }, module.questions)!;
			for (const operation of [undefined, ...log]) {
				if (operation) standing = operate(standing, operation);
				const view = gradedViewOf(standing, article, seen);
				const sent = JSON.stringify([view, paperOf(standing, article, seen), idsFor(standing)]);
				const { index } = standing.snapshot.context;
				const ids = standing.questions.map(({ id }) => id);
				expect(sent).toContain(`"${ids[index]}"`);
				for (const { id, stem } of standing.questions.slice(index + 1)) {
					expect(sent).not.toContain(`"${id}"`);
					expect(sent).not.toContain(stem);
				}
			}
		})
	);
});

test('nothing of a graded sitting before release holds an accepted wording, evidence or why an option is wrong', () => {
	const secrets = /evidence|wording|70\d\d|not \w+ \d|spokesman/;
	fc.assert(
		fc.property(story, sight, ({ module, attempt, log }, seen) => {
			let standing = begin(attempt, module.questions)!;
			for (const operation of log) {
				standing = operate(standing, operation);
				const view = gradedViewOf(standing, article, seen);
				const paper = paperOf(standing, article, seen);
				// What the learner has typed is theirs to see again, and what they choose from is to be read.
				const shown = JSON.stringify([view, paper], (key, value) =>
					key === 'given' || key === 'excerpt' ? undefined : value
				);
				if (!isTelling(view)) expect(shown).not.toMatch(secrets);
			}
		}),
		{ numRuns: 1000 }
	);
});

test('what goes over the wire is the view and the paper, and comes out as it went in', () => {
	expectTypeOf<v.InferOutput<typeof SentView>>().toEqualTypeOf<GradedView>();
	expectTypeOf<v.InferOutput<typeof SentPaper>>().toEqualTypeOf<Paper>();
	fc.assert(
		fc.property(story, fc.boolean(), ({ attempt, module, log }, released) => {
			const standing = replay(attempt, module.questions, log)!;
			const seen = { released, articleShown: true };
			const reply: unknown = JSON.parse(
				JSON.stringify({
					version: 1,
					seq: standing.seq,
					acknowledged: log.map(({ id }) => id),
					view: gradedViewOf(standing, article, seen),
					paper: paperOf(standing, article, seen),
					now: 5
				})
			);
			expect(v.parse(Reply, reply)).toEqual(reply);
		})
	);
});

test('a key that found its way into a view does not come out of it', () => {
	const question = { kind: 'choice', id: 'q', stem: 's', options: ['a', 'b', 'c'], key: 'a' };
	const view = { ...look([]), told: { key: 'x' }, question };
	expect(v.is(SentView, view)).toBe(true);
	expect(JSON.stringify(v.parse(SentView, view))).not.toContain('key"');
});

test('what is handed in has no room for a mark or a key', () => {
	expectTypeOf<
		Extract<keyof HandedIn, 'told' | 'key' | 'evidence' | 'mark' | 'results' | 'score' | 'given'>
	>().toBeNever();
});
