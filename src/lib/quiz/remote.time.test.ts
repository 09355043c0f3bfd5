import { expect, test } from 'vitest';
import { breathe, right } from './remote.fakes.ts';
import { deferred, eventsOf, scene } from './remote.scene.svelte.ts';
import { finish } from './take.ts';

test('answers that come after the end do not count, and are told to be too late', async () => {
	const { server, disk, open } = scene();
	const [first, second] = [open('a'), open('b')];
	await breathe();
	second.page.fate = () => 'lost';
	for (const event of [right(0), right(1)]) second.sitting.send(event);
	await breathe();
	for (const event of [finish, finish]) first.sitting.send(event);
	await first.sitting.settled();
	second.page.fate = () => 'arrives';
	await second.page.letGo();
	await second.sitting.settled();
	expect(second.sitting.view).toMatchObject({ phase: 'handed-in', answered: 0, keeping: 'sent' });
	expect(second.sitting.late).toBe(2);
	expect(disk.kept.size).toBe(0);
	expect(eventsOf(server)).toEqual(['finish', 'finish']);
});

test('answers that come after the time is up are kept by the server, where more time may be given', async () => {
	const { server, open } = scene();
	const { page, sitting } = open();
	await breathe();
	page.fate = () => 'lost';
	for (const event of [right(0), right(1)]) sitting.send(event);
	await breathe();
	server.now = 3_600_000;
	page.fate = () => 'arrives';
	await page.letGo();
	await sitting.settled();
	expect(sitting.view).toMatchObject({ phase: 'handed-in', keeping: 'sent' });
	expect(server.log.length).toBe(2);
	expect(sitting.late).toBe(0);
});

test('the end by time is the server’s to say: the page only counts, and asks', async () => {
	const { server, open } = scene();
	const { page, sitting } = open();
	await breathe();
	expect(sitting.remaining()).toBe(3_600_000);
	page.now = 4_000_000;
	expect(sitting.remaining()).toBe(0);
	expect(sitting.view.phase).toBe('asking');
	server.now = 3_599_000;
	expect(sitting.send({ type: 'time' })).toBe(true);
	await sitting.settled();
	expect(sitting.view.phase).toBe('asking');
	expect(sitting.remaining()).toBe(1_000);
	server.now = 3_600_000;
	sitting.send({ type: 'time' });
	await sitting.settled();
	expect(sitting.view).toMatchObject({ phase: 'handed-in', keeping: 'sent' });
	expect(sitting.send({ type: 'time' })).toBe(false);
});

test('more time, given while the sitting runs, is seen after a word from the server', async () => {
	const { server, open } = scene();
	const { sitting } = open();
	await breathe();
	const policy = { ...deferred, timeLimitSeconds: 5400 };
	const { snapshot, attempt } = server.standing;
	server.standing = {
		...server.standing,
		attempt: { ...attempt, policy },
		snapshot: Object.assign(Object.create(Object.getPrototypeOf(snapshot)), snapshot, {
			context: { ...snapshot.context, policy }
		})
	};
	sitting.refresh();
	await sitting.settled();
	expect(sitting.view.deadline).toBe(5_400_000);
	expect(sitting.remaining()).toBe(5_400_000);
});
