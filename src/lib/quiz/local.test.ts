import { expect, test } from 'vitest';
import { samples } from '#lib/questions/samples.ts';
import type { Module, QuizEvent } from './attempt.ts';
import {
	emptyMemory,
	memoryDevice,
	memoryPage,
	operationsIn,
	type Memory
} from './device.memory.ts';
import { resume, start } from './local.svelte.ts';
import { policies } from './policy.ts';
import { finish, flag, go, next, sampleModule, skip } from './take.ts';

const module = sampleModule(policies.practice, 0, ['choice', 'order']);
const tested: Module = { ...module, policy: policies.test };
const right = (i: number): QuizEvent => {
	return { type: 'answer', value: samples(module.questions[i]!).right };
};
const wrong = (i: number): QuizEvent => {
	return { type: 'answer', value: samples(module.questions[i]!).wrong };
};

test('a sitting shows an answer at once and says kept when the disk has it', async () => {
	const memory = emptyMemory();
	const sitting = start(module, memoryPage(memory));
	expect(sitting.view).toMatchObject({ phase: 'asking', keeping: 'keeping' });
	await sitting.settled();
	expect(sitting.view.keeping).toBe('kept');

	expect(sitting.send(right(0))).toBe(true);
	expect(sitting.view).toMatchObject({ phase: 'telling', keeping: 'keeping' });
	expect(operationsIn(memory)).toEqual([]);
	await sitting.settled();
	expect(sitting.view.keeping).toBe('kept');
	expect(operationsIn(memory)).toEqual([
		{ id: 'a2', seq: 1, at: 0, question: 'q0', event: right(0) }
	]);
});

test('an operation says when it was, by the clock of the page', async () => {
	const memory = emptyMemory();
	const shell = memoryPage(memory);
	const sitting = start(module, shell);
	shell.now += 1234;
	sitting.send(flag);
	shell.now -= 99_999;
	sitting.send(flag);
	await sitting.settled();
	expect(operationsIn(memory).map(({ at }) => at)).toEqual([1234, 0]);
});

test('what has no place now is not taken', async () => {
	const memory = emptyMemory();
	const sitting = start(module, memoryPage(memory));
	expect([next, go(7), { type: 'time' } as const].map((event) => sitting.send(event))).toEqual([
		false,
		false,
		false
	]);
	await sitting.settled();
	expect(operationsIn(memory)).toEqual([]);
});

test('a sitting goes on without a disk, and says that nothing is kept', async () => {
	const sitting = start(module, memoryPage(undefined));
	for (const event of [right(0), next, right(1), next]) sitting.send(event);
	await sitting.settled();
	expect(sitting.view).toMatchObject({ phase: 'finished', keeping: 'lost', score: { score: 1 } });
});

test.each(['full', 'refused', 'failed', 'gone'] as const)(
	'what a disk did not take (%s) it is given again',
	async (because) => {
		const memory = emptyMemory();
		const sitting = start(tested, memoryPage(memory));
		await sitting.settled();
		memory.refuse = () => because;
		sitting.send(right(0));
		await sitting.settled();
		expect(sitting.view.keeping).toBe('lost');
		sitting.send(flag);
		await sitting.settled();
		expect(sitting.view.keeping).toBe('lost');
		expect(operationsIn(memory)).toEqual([]);

		memory.refuse = undefined;
		sitting.retry();
		expect(sitting.view.keeping).toBe('keeping');
		await sitting.settled();
		expect(sitting.view.keeping).toBe('kept');
		expect(operationsIn(memory).map(({ seq }) => seq)).toEqual([1, 2]);
	}
);

test('a sitting is gone on with where it was left', async () => {
	const memory = emptyMemory();
	const sitting = start(module, memoryPage(memory));
	for (const event of [wrong(0), skip, flag]) sitting.send(event);
	await sitting.settled();
	const again = (await resume(module, memoryPage(memory, 'b'))).sitting!;
	await again.settled();
	expect(again.view).toEqual(sitting.view);
	again.send(right(1));
	await again.settled();
	expect(operationsIn(memory).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
});

test.each<[string, (memory: Memory) => void]>([
	['none', (memory) => (memory.lines[0]!.ended = true)],
	['none', (memory) => (memory.lines = [])],
	['outdated', (memory) => (memory.lines[0]!.attempt = { ...memory.lines[0]!.attempt, bank: 'x' })],
	['damaged', (memory) => [...memory.logs.values()][0]!.delete(1)],
	['damaged', (memory) => Object.assign([...memory.logs.values()][0]!.get(1)!, { at: 'noon' })]
])('a sitting that cannot be gone on with says why: %s', async (why, harm) => {
	const memory = emptyMemory();
	const sitting = start(module, memoryPage(memory));
	for (const event of [flag, flag]) sitting.send(event);
	await sitting.settled();
	harm(memory);
	const which = why === 'none' ? undefined : sitting.attempt.id;
	expect(await resume(module, memoryPage(memory))).toEqual({ why, which });
});

test('a sitting that cannot be read at all is damaged', async () => {
	const device = memoryDevice(emptyMemory());
	const problems = ['This device holds an attempt that cannot be read.'];
	device.latestOpen = () => Promise.resolve({ ok: true, value: { attempts: [], problems } });
	const found = await resume(module, { ...memoryPage(undefined), device });
	expect(found).toEqual({ why: 'damaged', which: problems[0] });
});

test('a page without a disk has nothing to go on with', async () => {
	expect(await resume(module, memoryPage(undefined))).toEqual({ why: 'refused' });
});

test('a sitting that has ended is found among the finished', async () => {
	const memory = emptyMemory();
	const sitting = start(module, memoryPage(memory));
	for (const event of [right(0), next, right(1), next]) sitting.send(event);
	await sitting.settled();
	const found = await memoryDevice(memory).finished('sample');
	expect(found.ok && found.value.attempts.map(({ attempt }) => attempt)).toEqual([sitting.attempt]);
	expect(await resume(module, memoryPage(memory))).toEqual({ why: 'none' });
});

test('a sitting with a time limit ends when the clock says so', async () => {
	const memory = emptyMemory();
	const shell = memoryPage(memory);
	const sitting = start({ ...module, policy: { ...policies.test, timeLimitSeconds: 60 } }, shell);
	expect(sitting.view.deadline).toBe(60_000);
	shell.now += 59_999;
	expect([sitting.send({ type: 'time' }), sitting.view.phase]).toEqual([false, 'asking']);
	shell.now += 1;
	expect([sitting.send({ type: 'time' }), sitting.view.phase]).toEqual([true, 'finished']);
	expect(sitting.send({ type: 'time' })).toBe(false);
	await sitting.settled();
	expect(operationsIn(memory).map(({ event }) => event.type)).toEqual(['time']);
	expect(start(module, shell).view.deadline).toBeUndefined();
});

test('the missed are asked again in a sitting of its own', async () => {
	const memory = emptyMemory();
	const sitting = start(module, memoryPage(memory));
	for (const event of [right(0), next, skip, finish]) sitting.send(event);
	const again = sitting.redo()!;
	expect(again.view).toMatchObject({ phase: 'asking', count: 1, question: { id: 'q1' } });
	for (const event of [right(1), next]) again.send(event);
	expect(again.view.phase).toBe('finished');
	expect(again.redo()).toBeUndefined();
	await Promise.all([sitting.settled(), again.settled()]);
	expect(memory.lines.length).toBe(2);
});

test('only some of the questions are asked where only some are wanted', () => {
	expect(start(module, memoryPage(undefined), ['q1']).view).toMatchObject({ count: 1 });
	expect(() => start(module, memoryPage(undefined), ['q9'])).toThrow('of its module');
});
