import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samples } from '#lib/questions/samples.ts';
import type { Module, QuizEvent } from './attempt.ts';
import { emptyMemory, memoryPage, operationsIn, type Memory } from './device.memory.ts';
import { resume, start, type Sitting } from './local.svelte.ts';
import { policies, type Policy } from './policy.ts';
import { finish, flag, go, next, sampleModule, skip } from './take.ts';

const module = sampleModule(policies.practice, 0, ['choice', 'order']);
const tested: Module = { ...module, policy: policies.test };
const right = (i: number): QuizEvent => {
	return { type: 'answer', value: samples(module.questions[i]!).right };
};
const wrong = (i: number): QuizEvent => {
	return { type: 'answer', value: samples(module.questions[i]!).wrong };
};

/** Another tab that goes on with the sitting that is in the memory. */
async function otherTab(memory: Memory, of: Module): Promise<Sitting> {
	return (await resume(of, memoryPage(memory, 'b'))).sitting!;
}

test('a tab that lags behind follows, and its own answer lands where it was meant', async () => {
	const memory = emptyMemory();
	const first = start(tested, memoryPage(memory));
	await first.settled();
	const second = await otherTab(memory, tested);
	for (const event of [right(0), right(1)]) first.send(event);
	await first.settled();

	second.send(wrong(0));
	expect(second.view).toMatchObject({ phase: 'asking', position: 2 });
	await second.settled();
	expect(second.view).toMatchObject({ phase: 'overview', keeping: 'kept' });
	second.send(finish);
	await second.settled();
	expect(second.view).toMatchObject({ score: { right: 1, wrong: 1, missed: ['q0'] } });
	expect(operationsIn(memory).map(({ event }) => event.type)).toEqual([
		'answer',
		'answer',
		'go',
		'answer',
		'finish'
	]);
});

test('an answer from a tab that lags behind lands on no other question where there is no way back', async () => {
	const forward: Module = { ...module, policy: { ...policies.test, order: 'forward' } };
	const memory = emptyMemory();
	const first = start(forward, memoryPage(memory));
	await first.settled();
	const second = await otherTab(memory, forward);
	first.send(right(0));
	await first.settled();
	second.send(wrong(0));
	await second.settled();
	expect(second.view).toMatchObject({ phase: 'asking', position: 2, keeping: 'kept' });
	expect(second.view.progress.map(({ sign }) => sign)).toEqual(['answered', 'unseen']);
	expect(operationsIn(memory).length).toBe(2);
});

test('a log with a hole does not make a tab run in circles', async () => {
	const memory = emptyMemory();
	const sitting = start(tested, memoryPage(memory));
	await sitting.settled();
	memory.logs.set(sitting.attempt.id, new Map([[1, { id: 'x', seq: 1, at: -1, event: flag }]]));
	sitting.send(right(0));
	await sitting.settled();
	expect(sitting.view.keeping).toBe('lost');
});

const order: fc.Arbitrary<Policy['order']> = fc.constantFrom('free', 'forward');
const feedback: fc.Arbitrary<Policy['feedback']> = fc.constantFrom('immediate', 'deferred');
const move = fc.record({
	tab: fc.nat({ max: 1 }),
	event: fc.constantFrom<QuizEvent>(right(0), wrong(1), next, skip, flag, go(0), go(1), finish),
	isRefused: fc.boolean(),
	turns: fc.nat({ max: 6 })
});

test('with two tabs and a failing disk, what is said to be kept is kept, and all that is kept counts', async () => {
	const story = fc.tuple(order, feedback, fc.array(move, { maxLength: 12 }));
	await fc.assert(
		fc.asyncProperty(story, async ([order, feedback, moves]) => {
			const of: Module = { ...module, policy: { ...policies.practice, order, feedback } };
			const memory = emptyMemory();
			const shells = [memoryPage(memory), memoryPage(memory, 'b')] as const;
			const first = start(of, shells[0]);
			await first.settled();
			const second = (await resume(of, shells[1])).sitting!;
			const tabs = [first, second].map((sitting, i) => {
				return { sitting, shell: shells[i]!, sent: new Set<string>() };
			});
			const expectTruth = () => {
				const onDisk = new Set(operationsIn(memory).map(({ id }) => id));
				for (const { sitting, sent } of tabs) {
					if (sitting.view.keeping === 'kept') expect([...sent.difference(onDisk)]).toEqual([]);
				}
			};

			for (const { tab, event, isRefused, turns } of moves) {
				memory.refuse = isRefused ? () => 'failed' : undefined;
				const { sitting, shell, sent } = tabs[tab]!;
				if (sitting.send(event)) sent.add(shell.lastId);
				for (let i = 0; i < turns; i++) await Promise.resolve();
				expectTruth();
			}
			memory.refuse = undefined;
			for (const { sitting } of tabs) {
				sitting.retry();
				await sitting.settled();
				expect(sitting.view.keeping).toBe('kept');
			}
			expectTruth();

			const log = operationsIn(memory).map(({ seq }) => seq);
			expect(log).toEqual(log.map((_, i) => i + 1));
			const { sitting: third } = await resume(of, memoryPage(memory, 'c'));
			await third?.settled();
			if (third) expect(tabs.map(({ sitting }) => sitting.view)).toContainEqual(third.view);
		}),
		{ numRuns: 1000 }
	);
});
