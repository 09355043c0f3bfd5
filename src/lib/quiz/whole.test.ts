import { expect, test } from 'vitest';
import { keyOf } from '#lib/questions/index.ts';
import { makeAttempt, type Operation } from './attempt.ts';
import type { KeptAttempt } from './device.ts';
import { policies } from './policy.ts';
import { sampleModule } from './take.ts';
import { wholeStanding } from './whole.ts';

const module = sampleModule(policies.practice, 0, ['choice', 'gap']);
const [first, second] = module.questions;
const events: Operation['event'][] = [
	{ type: 'answer', value: keyOf(first!) },
	{ type: 'next' },
	{ type: 'answer', value: keyOf(second!) },
	{ type: 'next' }
];
const kept: KeptAttempt = {
	attempt: makeAttempt(module, { id: 'a', seed: 's' }),
	begun: 0,
	operations: events.map((event, i) => ({ id: `o${i}`, seq: i + 1, at: i, event })),
	problems: []
};

test('a sitting whose whole log is there stands where the log leads', () => {
	expect(wholeStanding(kept, module)).toMatchObject({ seq: 4 });
});

test.each<[string, Partial<KeptAttempt>]>([
	['a hole in its log', { operations: kept.operations.toSpliced(1, 1) }],
	['no beginning', { operations: kept.operations.slice(1) }],
	['a line that cannot be read', { problems: [{ line: 2, problem: 'Not an operation.' }] }],
	['a question that the bank has not got', { attempt: { ...kept.attempt, questions: ['q9'] } }]
])('a sitting with %s is damaged', (_, harm) => {
	expect(wholeStanding({ ...kept, ...harm }, module)).toBe('damaged');
});

test('a sitting on another bank is outdated, whatever its log', () => {
	const other = sampleModule(policies.practice, 1, ['choice', 'gap']);
	expect(wholeStanding(kept, other)).toBe('outdated');
	expect(wholeStanding({ ...kept, operations: [] }, other)).toBe('outdated');
});
