import { expect, test } from 'vitest';
import type { QuizEvent } from './attempt.ts';
import { policies, type Policy } from './policy.ts';
import { breathe, right, wrong } from './remote.fakes.ts';
import { deferred, eventsOf, scene } from './remote.scene.svelte.ts';
import { scoreOf } from './score.ts';
import { finish, flag, go, skip } from './take.ts';

const immediate: Policy = { ...policies.practice, tries: 1 };
const valueOf = (event: QuizEvent) => (event.type === 'answer' ? event.value : undefined);

test('an answer is called saved once the server has it, and only then', async () => {
	const { server, open } = scene();
	const { page, sitting, word } = open();
	await breathe();
	expect(word()).toBe('');
	page.fate = () => 'lost';
	expect(sitting.send(right(0))).toBe(true);
	expect(word()).toBe('being kept …');
	await breathe();
	expect(word()).toBe('kept on this device, not yet sent');
	expect(server.log).toEqual([]);
	page.fate = () => 'arrives';
	await page.letGo();
	expect(word()).toBe('saved');
	expect(eventsOf(server)).toEqual(['answer']);
});

test('where neither this device nor the server keeps it, that is said, and tried again', async () => {
	const { disk, server, open } = scene();
	const { page, sitting, word } = open();
	await breathe();
	disk.isBroken = true;
	page.fate = () => 'lost';
	sitting.send(right(0));
	await breathe();
	expect(word()).toBe('not kept');
	disk.isBroken = false;
	sitting.retry();
	await breathe();
	expect(word()).toBe('kept on this device, not yet sent');
	disk.isBroken = true;
	page.fate = () => 'arrives';
	sitting.retry();
	await breathe();
	expect(word()).toBe('saved');
	expect(eventsOf(server)).toEqual(['answer']);
});

test('an answer whose acknowledgement was lost is sent again, and counts once', async () => {
	const { server, open } = scene();
	const { page, sitting, word } = open();
	page.fate = () => 'reply lost';
	sitting.send(right(0));
	await breathe();
	expect(server.log.length).toBe(1);
	expect(word()).toBe('kept on this device, not yet sent');
	page.fate = () => 'twice';
	await page.letGo();
	expect(word()).toBe('saved');
	expect(server.log.length).toBe(1);
});

test('for an hour without network a deferred sitting goes on to its end, and then all of it is sent in order', async () => {
	const { server, disk, open } = scene({ ...policies.test });
	const { page, sitting, word } = open();
	await breathe();
	page.fate = () => 'lost';
	for (const event of [right(0), skip, go(1), wrong(1), flag, right(2), finish])
		expect(sitting.send(event)).toBe(true);
	const tries = page.requests;
	for (let minute = 0; minute < 120; minute++) await page.letGo();
	expect(page.requests - tries).toBeLessThanOrEqual(121);
	expect(page.pauses.slice(1, 8)).toEqual([375, 750, 1500, 3000, 6000, 12_000, 22_500]);
	expect(Math.max(...page.pauses)).toBe(22_500);
	expect(sitting.view).toMatchObject({ phase: 'handed-in', answered: 3, keeping: 'held' });
	expect(sitting.send(right(0))).toBe(false);
	expect(disk.kept.size).toBe(7);

	page.fate = () => 'arrives';
	await page.letGo();
	await sitting.settled();
	expect(word()).toBe('saved');
	expect(eventsOf(server)).toEqual(['answer', 'skip', 'go', 'answer', 'flag', 'answer', 'finish']);
	expect(scoreOf(server.standing)).toMatchObject({ right: 2, wrong: 1 });
	expect(disk.kept.size).toBe(0);
});

test('what a closed page had left on this device is taken up and sent, whether or not it had arrived', async () => {
	for (const fate of ['lost', 'reply lost'] as const) {
		const { server, open } = scene();
		const first = open();
		first.page.fate = () => fate;
		first.sitting.send(right(0));
		await breathe();
		const { sitting, word } = first.reload();
		await sitting.settled();
		expect(word()).toBe('saved');
		expect(eventsOf(server)).toEqual(['answer']);
		expect(sitting.view).toMatchObject({ phase: 'asking', position: 2 });
	}
});

test('what is left shows at once when the page is opened again, without network', async () => {
	const { open } = scene();
	const first = open();
	first.page.fate = () => 'lost';
	for (const event of [right(0), wrong(1)]) first.sitting.send(event);
	await breathe();
	const second = first.reload();
	second.page.fate = () => 'lost';
	await breathe();
	expect(second.sitting.view).toMatchObject({ phase: 'asking', position: 3, keeping: 'held' });
	expect(second.sitting.view.progress.map(({ sign }) => sign)).toEqual([
		'answered',
		'answered',
		'unseen'
	]);
});

test('with another tab that went on, an answer lands on the question that it was meant for', async () => {
	const { server, open } = scene();
	const [first, second] = [open('a'), open('b')];
	await breathe();
	for (const event of [right(0), right(1)]) first.sitting.send(event);
	await first.sitting.settled();
	second.sitting.send(wrong(0));
	await second.sitting.settled();
	expect(eventsOf(server)).toEqual(['answer', 'answer', 'go', 'answer']);
	expect(server.standing.snapshot.context.work.map(({ mark }) => mark)).toEqual([0, 1, undefined]);
	expect(second.sitting.view).toMatchObject({ position: 3, keeping: 'sent' });
});

test('an answer meant for a question is given there also after another tab has come to the overview', async () => {
	const { server, open } = scene();
	const [first, second] = [open('a'), open('b')];
	await breathe();
	for (const event of [go(2), right(2)]) first.sitting.send(event);
	await first.sitting.settled();
	expect(first.sitting.view.phase).toBe('overview');
	second.sitting.send(go(2));
	await second.sitting.settled();
	second.sitting.send(wrong(2));
	await second.sitting.settled();
	expect(server.standing.snapshot.context.work[2]!.mark).toBe(0);
});

test('where there is no way back, an answer from a tab that lags behind lands on no other question', async () => {
	const { server, open } = scene({ ...deferred, order: 'forward' });
	const [first, second] = [open('a'), open('b')];
	await breathe();
	first.sitting.send(right(0));
	await first.sitting.settled();
	second.sitting.send(wrong(0));
	await second.sitting.settled();
	expect(second.sitting.view).toMatchObject({ position: 2, keeping: 'sent' });
	expect(server.standing.snapshot.context.work.map(({ mark }) => mark)).toEqual([
		1,
		undefined,
		undefined
	]);
});

test('where each answer is told, it waits for the server, and nothing else is done with it meanwhile', async () => {
	const { server, open } = scene(immediate);
	const { page, sitting } = open();
	await breathe();
	page.fate = () => 'lost';
	expect(sitting.send(wrong(0))).toBe(true);
	await breathe();
	expect(sitting.isWaiting).toBe(true);
	expect(sitting.view).toMatchObject({
		phase: 'asking',
		given: valueOf(wrong(0)),
		keeping: 'held'
	});
	expect(sitting.send(right(0))).toBe(false);
	expect(sitting.send(go(2))).toBe(true);
	page.fate = () => 'arrives';
	await page.letGo();
	expect(sitting.isWaiting).toBe(false);
	expect(eventsOf(server)).toEqual(['answer', 'go']);
	expect(sitting.view).toMatchObject({ phase: 'asking', position: 3, keeping: 'sent' });
	expect(sitting.view.progress[0]!.sign).toBe('wrong');
	sitting.send(go(0));
	await sitting.settled();
	expect(sitting.view).toMatchObject({ phase: 'telling', told: { mark: 0 } });
});

test('of a forward paper the page has the open question alone, and the next one comes with the server’s word', async () => {
	const { server, open } = scene({ ...deferred, order: 'forward' });
	const { page, sitting, word } = open();
	await breathe();
	page.fate = () => 'lost';
	expect(sitting.send(right(0))).toBe(true);
	await breathe();
	expect(sitting.isWaiting).toBe(true);
	expect(sitting.view).toMatchObject({ phase: 'asking', position: 1, keeping: 'held' });
	expect(sitting.send(go(1))).toBe(false);
	page.fate = () => 'arrives';
	await page.letGo();
	expect(sitting.view).toMatchObject({ phase: 'asking', position: 2 });
	expect(word()).toBe('saved');
	for (const event of [skip, wrong(2), finish]) {
		sitting.send(event);
		await sitting.settled();
	}
	expect(eventsOf(server)).toEqual(['answer', 'skip', 'answer', 'finish']);
	expect(sitting.view).toMatchObject({ phase: 'handed-in', answered: 2 });
	expect(page.papers).toBe(0);
});

test('while nobody else goes on with it, the paper comes once', async () => {
	const { open } = scene();
	const { page, sitting } = open();
	for (const event of [right(0), flag, skip, go(1), wrong(1), finish]) {
		sitting.send(event);
		await sitting.settled();
	}
	expect(page.papers).toBe(0);
	sitting.refresh();
	await sitting.settled();
	expect(page.papers).toBe(1);
});

test('results that are released show without a key before them', async () => {
	const { server, open } = scene();
	const { sitting } = open();
	for (const event of [right(0), wrong(1), right(2), finish]) sitting.send(event);
	await sitting.settled();
	expect(JSON.stringify(sitting.view)).not.toMatch(/score|key|evidence|mark/);
	server.released = true;
	sitting.refresh();
	await sitting.settled();
	expect(sitting.view).toMatchObject({ phase: 'finished', score: { right: 2, wrong: 1 } });
});
