import { expect, test } from 'vitest';
import { samples } from '#lib/questions/samples.ts';
import { makeAttempt } from './attempt.ts';
import { policies } from './policy.ts';
import { earnedOf, weighedScoreOf } from './points.ts';
import { replay } from './replay.ts';
import { scoreOf } from './score.ts';
import { sampleModule } from './take.ts';

/** A sitting in which the first of two questions was right, and the other wrong. */
const module = sampleModule(policies.test, 0, ['choice', 'order']);
const [first, second] = module.questions.map(samples);
const log = [first!.right, second!.wrong].map((value, i) => {
	return { id: `o${i}`, seq: i + 1, at: 0, event: { type: 'answer' as const, value } };
});
const standing = replay(makeAttempt(module, { id: 'a', seed: 's' }), module.questions, log)!;

test.each([
	[{}, 1 / 2, { earned: 1, possible: 2 }],
	[{ q0: 3 }, 3 / 4, { earned: 3, possible: 4 }],
	[{ q0: 0 }, 0, { earned: 0, possible: 1 }],
	[{ q0: 0, q1: 0 }, 0, { earned: 0, possible: 0 }],
	[{ other: 9 }, 1 / 2, { earned: 1, possible: 2 }]
])('where questions weigh %j, the first of two right scores %d', (points, score, earned) => {
	expect(weighedScoreOf(standing, points).score).toBeCloseTo(score, 12);
	expect(earnedOf(standing, points)).toEqual(earned);
});

test('where all weigh the same, the score is the one without weights', () => {
	expect(weighedScoreOf(standing)).toEqual(scoreOf(standing));
});
