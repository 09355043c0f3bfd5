import * as v from 'valibot';
import { expect, test } from 'vitest';
import { policies } from '#lib/quiz/policy.ts';
import { serverLimits } from '../limits.ts';
import { Terms } from './assignments.ts';

const terms = {
	title: 'The future of the ISS',
	counts: 'best',
	release: 'end',
	articleShown: true,
	shuffled: true,
	policy: policies.test
};
const read = (given: object) => v.safeParse(Terms, { ...terms, ...given });

test.each([
	['closes in the year of nanoseconds', { closesAt: 1_796_000_000_000_000_000 }],
	['opens on a day that no calendar has', { opensAt: 1e17 }],
	['closes at a time that no date has', { closesAt: 8.64e15 + 1 }],
	['closes at the end of all numbers', { closesAt: 1e300 }],
	['takes until the end of all numbers', { policy: { ...policies.test, timeLimitSeconds: 1e300 } }],
	['takes longer than a year', { policy: { ...policies.test, timeLimitSeconds: 1e9 } }],
	['is called by nothing that is seen', { title: '\u0000\u202E ' }]
])('an assignment that %s is refused: no page could show it', (_, given) => {
	const { success, issues } = read(given);
	expect(success).toBe(false);
	expect(issues![0].message).toMatch(/^(?:A|An) .*\.$/);
});

test('what the last time allows has a date, also with the most that a learner has beyond it', () => {
	expect(read({ closesAt: serverLimits.timeMax }).success).toBe(true);
	const week = 7 * 24 * 3_600_000;
	const longest = serverLimits.timeMax + serverLimits.timeLimitSeconds * 1000 + week;
	expect(() => new Date(longest).toISOString()).not.toThrow();
});

test('a title keeps none of the signs that turn words around or that no database keeps', () => {
	expect(read({ title: ' a\u0000b\uD800\u202E\n c ' }).output).toMatchObject({ title: 'ab c' });
});
