import * as v from 'valibot';
import { expect, test } from 'vitest';
import { deadlineOf, policies, Policy, worth } from './policy.ts';

test.each(Object.entries(policies))('the policy %s is one', (_, policy) => {
	expect(v.parse(Policy, JSON.parse(JSON.stringify(policy)))).toEqual(policy);
});

test.each([
	['tries', 0],
	['tries', 6],
	['tries', 1.5],
	['penalty', 1.1],
	['penalty', -0.1],
	['feedback', 'never'],
	['order', 'backward'],
	['timeLimitSeconds', 0]
])('%s of %j is no policy', (name, value) => {
	expect(v.is(Policy, { ...policies.practice, [name]: value })).toBe(false);
});

test.each([
	[0, 0, 1],
	[0.25, 1, 0.75],
	[0.25, 2, 0.5],
	[0.5, 3, 0],
	[0, 5, 1]
])('with a penalty of %d an answer after %d helps earns %d', (penalty, helps, share) => {
	expect(worth({ ...policies.practice, penalty }, helps)).toBe(share);
});

test('three thirds off leave nothing', () => {
	expect(worth(policies.practice, 3)).toBe(0);
});

test('a time limit in seconds is a deadline in milliseconds', () => {
	expect(deadlineOf(policies.test)).toBeUndefined();
	expect(deadlineOf({ ...policies.test, timeLimitSeconds: 90 })).toBe(90_000);
});
