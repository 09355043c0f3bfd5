import { afterEach, describe, expect, test, vi } from 'vitest';
import { allow } from '#lib/server/assignments/assignment-changes.ts';
import { NO_ALLOWANCE } from '#lib/server/assignments/allowances.ts';
import { localNotices } from '#lib/server/database/notices.ts';
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

describe('what a page that listens is told', () => {
	afterEach(() => vi.useRealTimers());

	/** A page, and what it has heard; `looks` are what the store is asked, one after the other. */
	function page(...looks: (() => Promise<string>)[]) {
		vi.useFakeTimers();
		const notices = localNotices();
		const { body } = eventsOf(notices, 'attempt/a', () => looks.shift()!());
		const heard: string[] = [];
		void (async () => {
			for await (const part of body!) heard.push(new TextDecoder().decode(part).trim());
		})();
		const change = async () => {
			notices.tell('attempt/a');
			await vi.advanceTimersByTimeAsync(serverLimits.gatherMs);
		};
		return { heard, change };
	}

	const after = (milliseconds: number, said: string) => () =>
		new Promise<string>((done) => setTimeout(done, milliseconds, said));

	test('is how it stands last, though an earlier look took longer', async () => {
		const { heard, change } = page(after(2_000, 'begun'), after(10, 'answered'));
		await change();
		await vi.advanceTimersByTimeAsync(5_000);
		expect(heard).toEqual(['data: begun', 'data: answered']);
	});

	test('is told later where the store was away', async () => {
		const away = () => Promise.reject(new Error('away'));
		const { heard, change } = page(after(1, 'begun'), away, after(1, 'handed in'));
		await vi.advanceTimersByTimeAsync(10);
		await change();
		await vi.advanceTimersByTimeAsync(serverLimits.heartbeatMs + serverLimits.gatherMs);
		expect(heard.filter((part) => part.startsWith('data'))).toEqual([
			'data: begun',
			'data: handed in'
		]);
	});
});
