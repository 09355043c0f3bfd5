import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { samples } from '#lib/questions/samples.ts';
import { story } from './arbitrary.ts';
import { makeAttempt, type QuizEvent } from './attempt.ts';
import { policies, type Policy } from './policy.ts';
import { begin, keep, operate, replay, type Standing } from './replay.ts';
import { article, finish, flag, go, hint, next, sampleModule, skip } from './take.ts';
import {
	keepingWords,
	viewOf,
	type Asking,
	type Overview,
	type QuizView,
	type Retrying
} from './view.ts';

/** The view of a sitting with a choice and an order after these events. */
function look(events: readonly QuizEvent[], policy: Partial<Policy> = {}): QuizView {
	const module = sampleModule({ ...policies.practice, ...policy }, 0, ['choice', 'order']);
	const log = events.map((event, i) => ({ id: `o${i}`, seq: i + 1, at: 0, event }));
	const attempt = makeAttempt(module, { id: 'a', seed: 's' });
	return viewOf(replay(attempt, module.questions, log)!, article);
}

const { questions } = sampleModule(policies.practice, 0, ['choice', 'order']);
const right = (i: number): QuizEvent => ({ type: 'answer', value: samples(questions[i]!).right });
const wrong = (i: number): QuizEvent => ({ type: 'answer', value: samples(questions[i]!).wrong });
const swapped: QuizEvent = { type: 'answer', value: ['beta 1', 'alpha 1', 'gamma 1'] };

test('a question that is asked comes without its key, evidence or mark', () => {
	expect(look([])).toEqual({
		phase: 'asking',
		question: { kind: 'choice', id: 'q0', stem: 'Stem 0?', options: expect.any(Array) },
		position: 1,
		count: 2,
		given: undefined,
		flagged: false,
		passages: [],
		mayHint: true,
		mayGo: true,
		stake: 1,
		triesLeft: 2,
		deadline: undefined,
		keeping: 'idle',
		progress: [
			{ sign: 'unseen', open: true, flagged: false, current: true },
			{ sign: 'unseen', open: true, flagged: false, current: false }
		]
	});
});

test('the phases before telling have no room for a key', () => {
	type Early = keyof Asking | keyof Retrying | keyof Overview;
	expectTypeOf<
		Extract<
			Early,
			'told' | 'key' | 'evidence' | 'explanation' | 'mark' | 'remark' | 'results' | 'score'
		>
	>().toBeNever();
});

test('a wrong answer is told as not right, with where to look and no more', () => {
	expect(look([wrong(0)])).toMatchObject({
		phase: 'retrying',
		given: samples(questions[0]!).wrong,
		partly: false,
		passages: [{ start: 0, end: article.paragraphs[0]!.end }],
		stake: 1 - 1 / 3,
		triesLeft: 1
	});
	expect(look([skip, swapped])).toMatchObject({ phase: 'retrying', partly: true });
});

test('a told question shows mark, credit, key, evidence and why an answer is wrong', () => {
	expect(look([hint, wrong(0), wrong(0)])).toMatchObject({
		phase: 'telling',
		told: {
			mark: 0,
			credit: 0,
			given: 'beta 0',
			key: 'alpha 0',
			keyValue: 'alpha 0',
			evidence: [{ quote: 'Sentence 0 says evidence-0 here.' }],
			source: 'a spokesman',
			remark: { text: 'not beta 0' }
		}
	});
	expect(look([hint, right(0)])).toMatchObject({ told: { mark: 1, credit: 1 - 1 / 3 } });
});

test.each<[string, QuizEvent[], Partial<Policy>, string[]]>([
	['right and wrong once they are told', [right(0), next, wrong(1)], {}, ['right', 'wrong']],
	['partly right once it is told', [skip, swapped, swapped], {}, ['skipped', 'partly']],
	[
		'only that there is an answer',
		[right(0), wrong(1)],
		{ feedback: 'deferred' },
		['answered', 'answered']
	],
	['what was left without an answer', [go(1)], { feedback: 'deferred' }, ['skipped', 'unseen']],
	[
		'all of it after the end',
		[right(0), wrong(1), finish],
		{ feedback: 'deferred' },
		['right', 'wrong']
	]
])('the strip of questions shows %s', (_, events, policy, signs) => {
	expect(look(events, policy).progress.map(({ sign }) => sign)).toEqual(signs);
});

test('the strip shows what still waits and what is flagged', () => {
	expect(look([flag, right(0), next]).progress).toEqual([
		{ sign: 'right', open: false, flagged: true, current: false },
		{ sign: 'unseen', open: true, flagged: false, current: true }
	]);
	expect(look([wrong(0), skip]).progress[0]).toMatchObject({ sign: 'wrong', open: true });
});

test('an answer can be seen and changed until the end with deferred feedback', () => {
	const view = look([wrong(0), go(0)], { feedback: 'deferred' });
	expect(view).toMatchObject({ phase: 'asking', given: samples(questions[0]!).wrong });
});

test('the end tells the score and every question', () => {
	const view = look([right(0), skip, finish], { feedback: 'deferred' });
	expect(view).toMatchObject({
		phase: 'finished',
		score: { score: 0.5, right: 1, unanswered: 1, missed: ['q1'] },
		results: [
			{
				question: { id: 'q0' },
				given: 'alpha 0',
				told: { mark: 1, given: 'alpha 0', key: 'alpha 0' }
			},
			{
				question: { id: 'q1' },
				told: { mark: 0, credit: 0, key: '1. alpha 1 · 2. beta 1 · 3. gamma 1' }
			}
		]
	});
	if (view.phase === 'finished') expect(view.results[1]?.told.given).toBeUndefined();
});

test('a time limit is told as a deadline', () => {
	expect(look([], { timeLimitSeconds: 90 }).deadline).toBe(90_000);
});

test('the word for keeping follows the disk', () => {
	const module = sampleModule();
	const standing = begin(makeAttempt(module, { id: 'a', seed: 's' }), module.questions)!;
	const word = (each: Standing) => keepingWords[viewOf(each, article).keeping];
	const written = keep(standing, { type: 'keeping', seq: 1 });
	expect([standing, written, keep(written, { type: 'kept', seq: 1 })].map(word)).toEqual([
		'',
		'being kept …',
		'kept on this device'
	]);
	expect(word(keep(written, { type: 'lost' }))).toBe('not kept');
});

const isTelling = ({ phase }: QuizView) => phase === 'telling' || phase === 'finished';
const marksOf = ({ snapshot }: Standing) => snapshot.context.work.map(({ mark }) => mark);

test('banks that differ only in what is right look the same before it is told', () => {
	fc.assert(
		fc.property(story, fc.constantFrom(1, 2), ({ module, attempt, log }, turn) => {
			const kinds = module.questions.map(({ kind }) => kind);
			const other = sampleModule(module.policy, turn, kinds);
			let standings = [module, other].map(({ questions }) => begin(attempt, questions)!);
			for (const operation of [undefined, ...log]) {
				if (operation) standings = standings.map((each) => operate(each, operation));
				const [a, b] = standings.map((each) => viewOf(each, article));
				const [marksA, marksB] = standings.map(marksOf);
				const isDeferred = module.policy.feedback === 'deferred';
				if (!isDeferred && JSON.stringify(marksA) !== JSON.stringify(marksB)) return;
				expect(a!.phase).toBe(b!.phase);
				if (!isTelling(a!)) expect(JSON.stringify(a)).toBe(JSON.stringify(b));
			}
		}),
		{ numRuns: 2000 }
	);
});

test('no view before telling holds the evidence, an accepted wording or why an option is wrong', () => {
	fc.assert(
		fc.property(story, ({ module, attempt, log }) => {
			let standing = begin(attempt, module.questions)!;
			for (const operation of log) {
				standing = operate(standing, operation);
				const view = viewOf(standing, article);
				// What the learner has typed is theirs to see again.
				const shown = JSON.stringify({ ...view, given: undefined });
				if (!isTelling(view))
					expect(shown).not.toMatch(/evidence|wording|70\d\d|not \w+ \d|spokesman/);
			}
		}),
		{ numRuns: 1000 }
	);
});
