import { afterEach, describe, expect, test } from 'vitest';
import { allow } from '#lib/server/assignments/assignment-changes.ts';
import { NO_ALLOWANCE } from '#lib/server/assignments/allowances.ts';
import { serverLimits } from '#lib/server/limits.ts';
import { eventsOf } from '../../src/routes/events.ts';
import { classroom, type Classroom } from './classroom.ts';
import { eachDatabase } from './each-database.ts';

const tooMany = expect.objectContaining({
	status: 429,
	body: { message: 'Too many pages listen to this.' }
});

/** What a learner waits for at most until more time, which a teacher has given, is on the page. */
const ALLOWED_MS = 2_000;

describe.each(eachDatabase)('on %s, a page that listens to an attempt', (_, newDatabase) => {
	let room: Classroom;
	afterEach(() => room.close());

	async function listening() {
		room = await classroom(newDatabase, { timeLimitSeconds: 600 });
		const attempt = await room.begin('Ada');
		const { store, attempts } = room.app;
		const open = () =>
			eventsOf(store.notices, `attempt/${attempt}`, async () => {
				const { view } = await attempts.look(attempt, room.learner('Ada'));
				return String(view.deadline);
			});
		return { open };
	}

	test('hears of more time within two seconds', async () => {
		const { open } = await listening();
		const reader = open().body!.getReader();
		const next = async () => new TextDecoder().decode((await reader.read()).value);
		expect(await next()).toBe('data: 600000\n\n');
		const { app, assignment } = room;
		const before = performance.now();
		const more = { ...NO_ALLOWANCE, extraSeconds: 60 };
		await allow(app.store, assignment, room.learner('Ada'), more);
		expect(await next()).toBe('data: 660000\n\n');
		expect(performance.now() - before).toBeLessThan(ALLOWED_MS);
		await reader.cancel();
	});

	test('makes room for others when it goes', async () => {
		const { open } = await listening();
		const all = Array.from({ length: serverLimits.listeners }, open);
		expect(open).toThrow(tooMany);
		await all.pop()!.body!.cancel();
		all.push(open());
		expect(open).toThrow(tooMany);
		await Promise.all(all.map(({ body }) => body!.cancel()));
		await open().body!.cancel();
	});
});
