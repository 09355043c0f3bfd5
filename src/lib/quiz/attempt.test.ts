import { expect, test } from 'vitest';
import { limits } from '#lib/limits.ts';
import { makeAttempt, pinOf, readAttempt, readOperations } from './attempt.ts';
import { policies } from './policy.ts';
import { sampleModule } from './take.ts';

const module = sampleModule();
const attempt = makeAttempt(module, { id: 'a', seed: 's' });

/** An attempt as it was stored when version 1 was new. It opens for ever. */
const firstVersion = {
	version: 1,
	id: '3f1c',
	module: 'iss-future',
	seed: '77aa',
	policy: {
		feedback: 'immediate',
		tries: 2,
		penalty: 0.3333333333333333,
		hints: true,
		order: 'free'
	},
	questions: ['k3j2h1g0', 'a1b2c3d4'],
	bank: '0k9j8h7g'
};
const firstLog = [
	{ id: 'x1', seq: 1, at: 0, question: 'k3j2h1g0', event: { type: 'answer', value: 'Roscosmos' } },
	{ id: 'x2', seq: 2, at: 900, event: { type: 'next' } },
	{ id: 'x3', seq: 3, at: 1200, event: { type: 'answer', value: ['a', 'b', 'c'] } },
	{ id: 'x4', seq: 4, at: 1300, event: { type: 'go', to: 0 } },
	{ id: 'x5', seq: 5, at: 1400, event: { type: 'flag' } },
	{ id: 'x6', seq: 6, at: 1500, event: { type: 'time' } }
];

test('an attempt of version 1 opens', () => {
	expect(readAttempt(firstVersion)).toEqual({ attempt: firstVersion });
	expect(readOperations(firstLog)).toEqual({ operations: firstLog, problems: [] });
});

test('an attempt pins what it was made of', () => {
	expect(attempt.questions).toEqual(['q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6']);
	expect(attempt.policy).toEqual(policies.practice);
	expect(readAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual({ attempt });
	expect(makeAttempt(module, { id: 'a', seed: 's', questions: ['q3'] }).questions).toEqual(['q3']);
});

test('a bank that has changed has another pin', () => {
	const { article, questions } = module;
	const pins = [
		pinOf(module),
		pinOf(sampleModule(policies.test, 1)),
		pinOf({ article, questions: questions.slice(1) }),
		pinOf({ article: { ...article, text: `${article.text}!` }, questions })
	];
	expect(new Set(pins).size).toBe(pins.length);
	expect(pinOf(sampleModule(policies.test))).toBe(pins[0]);
});

test.each<[string, object]>([
	['version', { version: 2 }],
	['id', { id: '' }],
	['questions', { questions: [] }],
	['questions', { questions: ['a', 'a'] }],
	['policy.tries', { policy: { ...policies.practice, tries: 9 } }]
])('what is wrong with an attempt is said: %s', (place, changes) => {
	const { attempt: read, problem } = readAttempt({ ...attempt, ...changes });
	expect(read).toBeUndefined();
	expect(problem).toMatch(new RegExp(`^This is not an attempt of version 1: ${place}: .+\\.$`));
});

const sound = firstLog[0]!;
test.each<[string, unknown]>([
	['no operation', null],
	['no event', { ...sound, event: undefined }],
	['an event that there is not', { ...sound, event: { type: 'cheat' } }],
	['an answer without a value', { ...sound, event: { type: 'answer' } }],
	['an answer without end', { ...sound, event: { type: 'answer', value: 'x'.repeat(10_000) } }],
	[
		'an answer without bottom',
		{ ...sound, event: { type: 'answer', value: JSON.parse('['.repeat(1e5) + ']'.repeat(1e5)) } }
	],
	['an id that Postgres does not keep', { ...sound, id: 'a\0' }],
	['an id with half a sign', { ...sound, id: '\ud800' }],
	['a question with half a sign', { ...sound, question: 'q\udfff' }],
	['a place before the first', { ...sound, seq: 0 }],
	['a place between two', { ...sound, seq: 0.5 }],
	['no place', { ...sound, seq: NaN }],
	['a place beyond the limit', { ...sound, seq: limits.attemptOperations + 1 }],
	['a time before the beginning', { ...sound, at: -1 }]
])('reading a log reports %s and keeps the rest', (_, broken) => {
	const { operations, problems } = readOperations([sound, broken, firstLog[1]]);
	expect(operations).toEqual([sound, firstLog[1]]);
	expect(problems).toEqual([
		{ line: 1, problem: expect.stringMatching(/^Not an operation: .+\.$/) }
	]);
});

test('a mark that somebody sends along is not read', () => {
	const event = { type: 'answer', value: 'x', mark: 1 };
	expect(readOperations([{ ...sound, event }]).operations[0]?.event).toEqual({
		type: 'answer',
		value: 'x'
	});
});

test('what is no list is no log', () => {
	expect(readOperations({ 0: sound })).toEqual({
		operations: [],
		problems: [{ problem: 'This is not a list of operations.' }]
	});
});
