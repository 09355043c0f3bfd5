import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuizEvent } from './attempt.ts';
import { policies, type Policy } from './policy.ts';
import { breathe, fakeScene, right, wrong, type Fate } from './remote.fakes.ts';
import { RemoteSitting } from './remote.svelte.ts';
import { begin, changes, operate } from './replay.ts';
import { finish, flag, go, next, sampleModule, skip } from './take.ts';

const fate: fc.Arbitrary<Fate> = fc.constantFrom('arrives', 'lost', 'reply lost', 'twice', 'late');
const move = fc.record({
	tab: fc.nat({ max: 1 }),
	event: fc.constantFrom<QuizEvent>(
		...[right(0), wrong(0), right(1), wrong(2), next, skip, flag, go(0), go(1), go(2), finish]
	),
	fates: fc.array(fate, { minLength: 1, maxLength: 3 }),
	isDiskBroken: fc.boolean(),
	turns: fc.nat({ max: 12 }),
	reloads: fc.integer({ min: 0, max: 9 }).map((n) => n === 0)
});
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;
type Scene = ReturnType<typeof fakeScene>;

function open({ load }: Scene, name: string) {
	const { page, opening } = load(name);
	return { name, page, sitting: new RemoteSitting(opening, page.shell), given: new Set<string>() };
}
type Tab = ReturnType<typeof open>;

/** What is called saved is in the log, once; what is said to be held is on this device's disk. */
function expectTruth({ server, disk }: Scene, tabs: readonly Tab[]): void {
	const ids = server.log.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const isOver = server.standing.snapshot.value.sitting === 'finished';
	for (const { sitting, given } of tabs) {
		const missing = [...given].filter((id) => !ids.includes(id));
		const { keeping } = sitting.view;
		// What came too late for a sitting that is over is told by itself, and no tab keeps it for another.
		if (keeping === 'sent' && !isOver) expect(missing).toEqual([]);
		if (keeping === 'held' && !isOver)
			expect(missing.filter((id) => !disk.kept.has(id))).toEqual([]);
	}
}

async function perform(scene: Scene, tabs: Tab[], each: Move): Promise<void> {
	const { disk } = scene;
	const tab = tabs[each.tab]!;
	disk.isBroken = each.isDiskBroken;
	let request = 0;
	tab.page.fate = () => each.fates[request++ % each.fates.length]!;
	if (tab.sitting.send(each.event)) tab.given.add(tab.page.lastId);
	for (let turn = 0; turn < each.turns; turn++) await Promise.resolve();
	expectTruth(scene, tabs);
	await tab.page.letGo();
	expectTruth(scene, tabs);
	if (!each.reloads) return;
	await breathe();
	// What was on no disk when the page was closed was not called kept either.
	const held = [...tab.given].filter((id) => disk.kept.has(id));
	tab.page.fate = () => 'lost';
	tabs[each.tab] = { ...open(scene, `${tab.name}'`), given: new Set(held) };
}

async function calmDown({ disk }: Scene, tabs: readonly Tab[]): Promise<void> {
	for (const { page } of tabs) page.arriveLate();
	disk.isBroken = false;
	for (const { page, sitting } of tabs) {
		page.fate = () => 'arrives';
		sitting.retry();
		for (let i = 0; i < 5; i++) await page.letGo();
		await sitting.settled();
	}
	for (const { sitting } of tabs) {
		sitting.refresh();
		await sitting.settled();
		if (sitting.isBegun) expect(sitting.view.keeping).toBe('sent');
	}
}

test('what a closed page had left, and the server has, takes no number of what is done after it', async () => {
	const scene = fakeScene(policies.test);
	const first = open(scene, 'a');
	first.page.fate = () => 'reply lost';
	first.sitting.send(right(0));
	await breathe();
	const [again, other] = [open(scene, 'again'), open(scene, 'b')];
	again.page.fate = () => 'lost';
	await breathe();
	again.sitting.send(right(1));
	await breathe();
	other.sitting.send(go(2));
	await other.sitting.settled();
	await calmDown(scene, [again, other]);
	const marks = scene.server.standing.snapshot.context.work.map(({ mark }) => mark);
	expect(marks).toEqual([1, 1, undefined]);
});

test('with two tabs, a network that loses, doubles and delays, and a failing disk, what is called saved is in the log once, and every answer where it was meant', async () => {
	const story = fc.tuple(
		fc.constantFrom<Policy>(policies.test, { ...policies.practice, tries: 1 }),
		fc.constantFrom<Policy['order']>('free', 'forward'),
		fc.array(move, { maxLength: 14 })
	);
	await fc.assert(
		fc.asyncProperty(story, async ([named, order, moves]) => {
			const policy = { ...named, order };
			const scene = fakeScene(policy);
			const tabs = [open(scene, 'a'), open(scene, 'b')];
			for (const each of moves) await perform(scene, tabs, each);
			await calmDown(scene, tabs);
			expectTruth(scene, tabs);

			const { log, standing } = scene.server;
			expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i + 1));
			const [a, b] = tabs.map(({ sitting }) => sitting.view);
			expect({ ...a, keeping: '' }).toEqual({ ...b, keeping: '' });
			if (policy.feedback === 'immediate' || order === 'forward') return;
			let replayed = begin(standing.attempt, sampleModule(policy, 0, kinds).questions)!;
			for (const operation of log) {
				const isOver = replayed.snapshot.value.sitting === 'finished';
				if (operation.event.type === 'answer' && !isOver)
					expect(changes(replayed, operation)).toBe(true);
				replayed = operate(replayed, operation);
			}
		}),
		{ numRuns: 500 }
	);
});

const kinds = ['choice', 'order', 'true-false'] as const;
