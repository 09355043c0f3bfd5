import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samples } from '#lib/questions/samples.ts';
import { story } from './arbitrary.ts';
import { makeAttempt, type Operation, type QuizEvent } from './attempt.ts';
import { policies } from './policy.ts';
import { begin, changes, inSequence, operate, replay, type Standing } from './replay.ts';
import { scoreOf } from './score.ts';
import { sampleModule } from './take.ts';

const module = sampleModule(policies.practice, 0, ['choice', 'order', 'true-false']);
const attempt = makeAttempt(module, { id: 'a', seed: 's' });
const right = (i: number): QuizEvent => answerWith(samples(module.questions[i]!).right);
const next: QuizEvent = { type: 'next' };

function answerWith(value: unknown): QuizEvent {
	return { type: 'answer', value };
}

function operationOf(seq: number, event: QuizEvent, more: Partial<Operation> = {}): Operation {
	return { id: `o${seq}`, seq, at: 0, event, ...more };
}

function standingOf({ seq, snapshot }: Standing) {
	return { seq, value: snapshot.value, context: snapshot.context };
}

function replayed(log: readonly Operation[]) {
	return standingOf(replay(attempt, module.questions, log)!);
}

/** Each law of a sitting holds for so many logs of chance, and may take its time. */
const LOGS = 10_000;
const MINUTES = 240_000;

test(
	'a replayed sitting stands where the live one stood',
	() => {
		fc.assert(
			fc.property(story, ({ module: { questions }, attempt, log }) => {
				const live = log.reduce(operate, begin(attempt, questions)!);
				expect(standingOf(replay(attempt, questions, log)!)).toEqual(standingOf(live));
				expect(live.seq).toBe(log.length);
			}),
			{ numRuns: LOGS }
		);
	},
	MINUTES
);

test(
	'a log counts the same in any order and with any repetition',
	() => {
		const shuffled = story.chain((each) =>
			fc.tuple(
				fc.constant(each),
				fc.shuffledSubarray(each.log, { minLength: each.log.length }),
				fc.subarray(each.log)
			)
		);
		fc.assert(
			fc.property(
				shuffled,
				([
					{
						module: { questions },
						attempt,
						log
					},
					mixed,
					again
				]) => {
					const once = standingOf(replay(attempt, questions, log)!);
					expect(standingOf(replay(attempt, questions, [...again, ...mixed])!)).toEqual(once);
					const live = [...log, ...again].reduce(operate, begin(attempt, questions)!);
					expect(standingOf(live)).toEqual(once);
				}
			),
			{ numRuns: LOGS }
		);
	},
	MINUTES
);

test('of operations that want one place the same one wins on every machine', () => {
	const contested = story.chain((each) => {
		const rivals = each.log.map((operation) => ({ ...operation, id: `rival of ${operation.id}` }));
		const all = [...each.log, ...rivals];
		return fc.tuple(fc.constant(each), fc.shuffledSubarray(all, { minLength: all.length }));
	});
	fc.assert(
		fc.property(contested, ([{ log }, mixed]) => {
			expect(inSequence(mixed)).toEqual(log);
		}),
		{ numRuns: 1000 }
	);
});

test(
	'a score lies within 0 and 1 and accounts for every question',
	() => {
		fc.assert(
			fc.property(story, ({ module: { questions }, attempt, log }) => {
				const { score, right, partly, wrong, unanswered, missed } = scoreOf(
					replay(attempt, questions, log)!
				);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(1);
				expect(right + partly + wrong + unanswered).toBe(questions.length);
				expect(missed.length).toBe(questions.length - right);
			}),
			{ numRuns: LOGS }
		);
	},
	MINUTES
);

test(
	'nothing changes after the end',
	() => {
		fc.assert(
			fc.property(story, ({ module: { questions }, attempt, log }) => {
				const ends = [1, 2].map((i) => operationOf(i, { type: 'finish' }));
				const ended = ends.reduce(operate, begin(attempt, questions)!);
				expect(ended.snapshot.value.sitting).toBe('finished');
				const later = log.map((operation) => ({ ...operation, seq: operation.seq + 2 }));
				expect(later.filter((operation) => changes(ended, operation))).toEqual([]);
				const { value, context } = later.reduce(operate, ended).snapshot;
				expect({ value, context }).toEqual({
					value: ended.snapshot.value,
					context: ended.snapshot.context
				});
			}),
			{ numRuns: LOGS }
		);
	},
	MINUTES
);

const log = [right(0), next, right(1), next].map((event, i) => operationOf(i + 1, event));

test.each<[string, Operation[], number]>([
	['counts what is there', log, 4],
	['lets what comes after a gap wait', log.filter(({ seq }) => seq !== 2), 1],
	['counts nothing without the first', log.slice(1), 0],
	['counts an id once, at its lowest number', [...log, operationOf(5, next, { id: 'o4' })], 4],
	['is patient with a number far ahead', [...log, operationOf(4000, next)], 4]
])('a replay %s', (_, operations, seq) => {
	expect(replayed(operations).seq).toBe(seq);
});

test('a sequence goes up to the first gap', () => {
	expect(inSequence(log.filter(({ seq }) => seq !== 2))).toEqual(log.slice(0, 1));
});

test.each([
	['wins over', 'a', 1],
	['loses to', 'z', 0]
])('an operation whose id sorts first %s another in its place', (_, id, mark) => {
	// Its properties stand in another order: what counts is the id, not how it was written down.
	const rival = { event: answerWith('nonsense'), at: 0, seq: 1, id: 'm' };
	const [first] = replayed([rival, operationOf(1, right(0), { id })]).context.work;
	expect(first?.mark).toBe(mark);
});

test('an answer meant for another question changes nothing', () => {
	const before = replay(attempt, module.questions, log.slice(0, 2))!;
	const late = operationOf(3, right(0), { question: 'q0' });
	expect(changes(before, late)).toBe(false);
	expect(operate(before, late)).toEqual({ ...before, seq: 3 });
});

test('an operation at or past the limit ends the sitting, whatever it is', () => {
	const limited = { ...attempt, policy: { ...attempt.policy, timeLimitSeconds: 60 } };
	const sittingAfter = (at: number) =>
		replay(limited, module.questions, [operationOf(1, right(0), { at })])!.snapshot;
	expect(sittingAfter(59_999).value.sitting).toBe('telling');
	expect(sittingAfter(60_000).value.sitting).toBe('finished');
	expect(sittingAfter(60_000).context.work[0]?.mark).toBeUndefined();
});

test('the last option that is left is no try', () => {
	const { context } = begin(
		makeAttempt({ ...module, policy: { ...policies.practice, tries: 5 } }, { id: 'a', seed: 's' }),
		module.questions
	)!.snapshot;
	expect(context.questions.map(({ tries }) => tries)).toEqual([2, 5, 2]);
});

test('a bank that lacks a question of the attempt begins nothing', () => {
	expect(begin(attempt, module.questions.slice(1))).toBeUndefined();
	expect(replay(attempt, [], log)).toBeUndefined();
});

test('a snapshot holds ids, never words of a question', () => {
	const { context } = replay(attempt, module.questions, [
		operationOf(1, { type: 'skip' })
	])!.snapshot;
	expect(JSON.stringify(context)).not.toMatch(/Stem|alpha|evidence/);
});
