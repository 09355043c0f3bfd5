import { expect, test } from 'vitest';
import { samples } from '#lib/questions/samples.ts';
import { makeAttempt, type QuizEvent } from './attempt.ts';
import { policies, type Policy } from './policy.ts';
import { replay, type Standing } from './replay.ts';
import { scoreOf } from './score.ts';
import { finish, go, hint, next, sampleModule, skip } from './take.ts';

const module = sampleModule(policies.practice, 0, ['choice', 'order']);
const [choice, order] = module.questions.map(samples);
const right = [choice!, order!].map(({ right: value }): QuizEvent => ({ type: 'answer', value }));
const wrong = [choice!, order!].map(({ wrong: value }): QuizEvent => ({ type: 'answer', value }));
/** One slip in an order of three: a third of the pairs more are right than wrong. */
const swapped: QuizEvent = { type: 'answer', value: ['beta 1', 'alpha 1', 'gamma 1'] };

function sitting(events: readonly QuizEvent[], policy: Partial<Policy> = {}): Standing {
	const attempt = makeAttempt(
		{ ...module, policy: { ...policies.practice, ...policy } },
		{ id: 'a', seed: 's' }
	);
	const log = events.map((event, i) => ({ id: `o${i}`, seq: i + 1, at: 0, event }));
	return replay(attempt, module.questions, log)!;
}

const immediate: Partial<Policy> = {};
const deferred: Partial<Policy> = { feedback: 'deferred' };

test.each<[string, Partial<Policy>, QuizEvent[], number]>([
	['all right', immediate, [right[0]!, next, right[1]!], 1],
	['half right', immediate, [right[0]!, next, wrong[1]!, wrong[1]!], 1 / 2],
	['nothing answered', immediate, [finish, finish], 0],
	['right at the second try', immediate, [wrong[0]!, right[0]!], 1 / 3],
	['partly right, then wrong: the better counts', immediate, [skip, swapped, wrong[1]!], 1 / 6],
	['partly right, then right', immediate, [skip, swapped, right[1]!], 1 / 3],
	['partly right and left so', immediate, [skip, swapped, finish, finish], 1 / 6],
	['all right', deferred, [right[0]!, right[1]!], 1],
	['changed to wrong: the last counts', deferred, [right[0]!, go(0), wrong[0]!], 0],
	['changed to right, without a penalty', deferred, [wrong[0]!, go(0), right[0]!], 1 / 2],
	['right with a hint', deferred, [hint, right[0]!], 1 / 3],
	['right, then a hint', deferred, [right[0]!, go(0), hint], 1 / 3]
])('%s (%j) scores', (_, policy, events, score) => {
	expect(scoreOf(sitting(events, policy)).score).toBeCloseTo(score, 12);
});

test('a score counts what is right, partly right, wrong and unanswered', () => {
	expect(scoreOf(sitting([wrong[0]!, swapped], deferred))).toEqual({
		score: 1 / 6,
		right: 0,
		partly: 1,
		wrong: 1,
		unanswered: 0,
		missed: ['q0', 'q1']
	});
});

test('what was missed is what was not right in the end, in its order', () => {
	expect(scoreOf(sitting([right[0]!, next, skip])).missed).toEqual(['q1']);
	expect(scoreOf(sitting([wrong[0]!, right[0]!, next, right[1]!])).missed).toEqual([]);
});
