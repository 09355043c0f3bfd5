import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuizEvent } from './attempt.ts';
import { policies, type Policy } from './policy.ts';
import { breathe, right, wrong, type Fate } from './remote.fakes.ts';
import { eventsOf, scene } from './remote.scene.svelte.ts';
import { begin, changes, operate } from './replay.ts';
import { finish, flag, go, next, sampleModule, skip } from './take.ts';

/** Each answer is told, by the server alone. */
const immediate: Policy = { ...policies.practice, tries: 1 };

test('without a network a learner goes at once to any question that has no answer, and answers it', async () => {
	const { server, disk, open } = scene(immediate);
	const { page, sitting, word } = open();
	await breathe();
	page.fate = () => 'lost';
	sitting.send(wrong(0));
	expect(sitting.isWaiting).toBe(true);
	expect(sitting.send(go(2))).toBe(true);
	expect(sitting.isWaiting).toBe(false);
	expect(sitting.view).toMatchObject({ phase: 'asking', position: 3, question: { id: 'q2' } });
	expect(sitting.view.progress.map(({ sign, current }) => [sign, current])).toEqual([
		['answered', false],
		['unseen', false],
		['unseen', true]
	]);
	expect(sitting.send(right(2))).toBe(true);
	expect(sitting.send(wrong(2))).toBe(false);
	await breathe();
	expect(sitting.view).toMatchObject({ position: 3, keeping: 'held' });
	expect(sitting.isWaiting).toBe(true);
	expect(sitting.send(go(1))).toBe(true);
	expect(sitting.view).toMatchObject({ phase: 'asking', position: 2 });
	await breathe();
	expect(disk.kept.size).toBe(4);

	page.fate = () => 'arrives';
	await page.letGo();
	await sitting.settled();
	expect(eventsOf(server)).toEqual(['answer', 'go', 'answer', 'go']);
	expect(word()).toBe('saved');
	expect(sitting.view).toMatchObject({ phase: 'asking', position: 2 });
	expect(sitting.view.progress.map(({ sign }) => sign)).toEqual(['wrong', 'unseen', 'right']);
});

test('from what was told, and past a question, the next one shows at once; what was told shows with the server', async () => {
	const { server, open } = scene(immediate);
	const { page, sitting } = open();
	await breathe();
	sitting.send(right(0));
	await sitting.settled();
	expect(sitting.view.phase).toBe('telling');
	page.fate = () => 'lost';
	sitting.send(next);
	expect(sitting.view).toMatchObject({ phase: 'asking', position: 2 });
	sitting.send(skip);
	expect(sitting.view).toMatchObject({ phase: 'asking', position: 3 });
	expect(sitting.isWaiting).toBe(false);
	// The last one has none after it: what comes then, the server decides.
	sitting.send(skip);
	expect(sitting.isWaiting).toBe(true);
	await breathe();
	page.fate = () => 'arrives';
	await page.letGo();
	await sitting.settled();
	expect(eventsOf(server)).toEqual(['answer', 'go', 'go', 'skip']);
	expect(sitting.view).toMatchObject({ phase: 'overview' });
	expect(sitting.view.progress.map(({ sign }) => sign)).toEqual(['right', 'skipped', 'skipped']);
	page.fate = () => 'lost';
	sitting.send(go(0));
	expect(sitting.isWaiting).toBe(true);
	await breathe();
	page.fate = () => 'arrives';
	await page.letGo();
	expect(sitting.view).toMatchObject({ phase: 'telling', told: { mark: 1 } });
});

test('whatever the network does, what a learner answers counts for the question that was shown', async () => {
	const fate: fc.Arbitrary<Fate> = fc.constantFrom('arrives', 'lost', 'reply lost', 'twice');
	const kind = fc.constantFrom('answer', 'next', 'skip', 'flag', 'go 0', 'go 1', 'go 2', 'finish');
	const moves = fc.array(fc.tuple(kind, fate, fc.boolean()), { maxLength: 16 });
	await fc.assert(
		fc.asyncProperty(fc.constantFrom(1, 2), moves, async (tries, all) => {
			const policy = { ...immediate, tries };
			const { server, open } = scene(policy);
			const { page, sitting } = open();
			await breathe();
			const given: (string | undefined)[] = [];
			for (const [move, fate, isPatient] of all) {
				page.fate = () => fate;
				const { view } = sitting;
				const id = 'question' in view ? view.question.id : undefined;
				// A page asks for no answer to what is told, or is over.
				if (move === 'answer' && view.phase !== 'asking' && view.phase !== 'retrying') continue;
				const event = eventOf(
					move,
					view.progress.findIndex(({ current }) => current)
				);
				if (sitting.send(event) && event.type === 'answer') given.push(id);
				if (isPatient) await page.letGo();
			}
			page.fate = () => 'arrives';
			sitting.retry();
			await breathe();
			for (let i = 0; i < 4; i++) await page.letGo();
			await sitting.settled();

			const { log, standing } = server;
			const answers = log.filter(({ event }) => event.type === 'answer');
			expect(answers.map(({ question }) => question)).toEqual(given);
			const { questions } = sampleModule(policy, 0, ['choice', 'order', 'true-false']);
			let replayed = begin(standing.attempt, questions)!;
			for (const operation of log) {
				if (operation.event.type === 'answer') expect(changes(replayed, operation)).toBe(true);
				replayed = operate(replayed, operation);
			}
		}),
		{ numRuns: 400 }
	);
});

function eventOf(move: string, current: number): QuizEvent {
	if (move === 'answer') return current % 2 ? wrong(current) : right(Math.max(0, current));
	if (move.startsWith('go')) return go(Number(move.at(-1)));
	return { next, skip, flag, finish }[move]!;
}
