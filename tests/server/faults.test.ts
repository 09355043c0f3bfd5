import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { FILE } from '#lib/server/database/open.ts';
import { allow } from '#lib/server/assignments/assignment-changes.ts';
import { beginAttempt } from '#lib/server/attempts/begin.ts';
import { openApp } from '#lib/server/app.ts';
import {
	postgresDatabase,
	sqliteDatabase,
	startPostgres,
	type ScratchDatabase
} from '#lib/server/database/scratch.ts';
import { readSettings } from '#lib/server/settings.ts';
import { classroom, type Classroom } from './classroom.ts';
import { eachDatabase } from './each-database.ts';

let room: Classroom;
let database: ScratchDatabase;
const onSqlite = async () => (database = sqliteDatabase());

afterEach(() => room.close());

/** What is acknowledged of an attempt, as the disk has it. */
async function numbers(attempt: string): Promise<number[]> {
	const { db } = room.app.store;
	const rows = await db
		.selectFrom('operation')
		.select('seq')
		.where('attempt', '=', attempt)
		.orderBy('seq')
		.execute();
	return rows.map(({ seq }) => seq);
}

function send(attempt: string, name: string, seq: number, value: unknown = 'x') {
	const event = { type: 'answer' as const, value };
	return room.app.attempts.take(attempt, room.learner(name), [{ id: `${name}${seq}`, seq, event }]);
}

describe('a full disk', () => {
	test('is told in a sentence, what is kept is there to read, and it goes on once there is room', async () => {
		room = await classroom(onSqlite);
		const attempt = await room.begin('Ada');
		const { db } = room.app.store;
		const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
		await sql.raw(`pragma max_page_count = ${rows[0]!.page_count + 2}`).execute(db);
		let kept = 0;
		const why = await (async () => {
			for (;;)
				try {
					await send(attempt, 'Ada', kept + 1, 'x'.repeat(7_000));
					kept++;
				} catch (error) {
					return error;
				}
		})();
		expect(why).toMatchObject({
			status: 503,
			message: 'The disk is full. Nothing was changed; it can be tried again.'
		});
		const { seq } = await room.app.attempts.look(attempt, room.learner('Ada'));
		expect(seq).toBe(kept);
		expect(await numbers(attempt)).toHaveLength(kept);
		await sql`pragma max_page_count = 1000000`.execute(db);
		expect(await send(attempt, 'Ada', kept + 1)).toMatchObject({
			acknowledged: [`Ada${kept + 1}`]
		});
	});
});

describe('a database that another process has locked', () => {
	test('keeps nobody from reading, refuses after a while, and goes on afterwards', async () => {
		room = await classroom(onSqlite);
		const attempt = await room.begin('Ada');
		await send(attempt, 'Ada', 1);
		const other = new DatabaseSync(join(database.environment.DATA_DIR!, FILE));
		other.exec('begin immediate');
		const waiting = send(attempt, 'Ada', 2).catch((error: unknown) => error);
		const begun = performance.now();
		const { seq } = await room.app.attempts.look(attempt, room.learner('Ada'));
		expect(performance.now() - begun, 'reading does not wait').toBeLessThan(1_000);
		expect(seq).toBe(1);
		expect(await waiting).toMatchObject({
			status: 503,
			message: 'Another process is using the database. Nothing was changed; it can be tried again.'
		});
		const patient = send(attempt, 'Ada', 2);
		setTimeout(() => other.exec('rollback'), 200);
		expect(await patient).toMatchObject({ acknowledged: ['Ada2'] });
		other.close();
	});
});

describe.each(eachDatabase)('a clock that jumps, on %s', (_, newDatabase) => {
	test('over the deadline and back loses nothing, and the attempt goes on', async () => {
		room = await classroom(newDatabase, { timeLimitSeconds: 600, attempts: 1 });
		const attempt = await room.begin('Ada');
		await send(attempt, 'Ada', 1);
		room.pass(86_400_000);
		await room.app.attempts.end(attempt);
		const over = await room.app.attempts.look(attempt, room.learner('Ada'));
		expect(over.view.phase).toBe('finished');
		room.pass(-86_400_000);
		const again = await beginAttempt(room.app.store, room.assignment, room.learner('Ada'));
		expect(again, 'it is no second attempt').toBe(attempt);
		expect(await send(attempt, 'Ada', 2)).toMatchObject({ seq: 2, view: { phase: 'asking' } });
		const row = await room.app.store.db
			.selectFrom('attempt')
			.selectAll()
			.where('id', '=', attempt)
			.executeTakeFirstOrThrow();
		expect(row).toMatchObject({ seq: 2, answered: 2, ended_at: null });
	});

	test('what was answered meanwhile is kept, and counts when there is more time', async () => {
		room = await classroom(newDatabase, { timeLimitSeconds: 600, release: 'hand' });
		const attempt = await room.begin('Ada');
		room.pass(86_400_000);
		expect(await send(attempt, 'Ada', 1)).toMatchObject({
			acknowledged: ['Ada1'],
			view: { phase: 'handed-in' }
		});
		room.pass(-86_400_000);
		await allow(room.app.store, room.assignment, room.learner('Ada'), {
			extraSeconds: 2 * 86_400,
			extraAttempts: 0,
			fewerOptions: false
		});
		expect(await send(attempt, 'Ada', 2)).toMatchObject({ view: { phase: 'asking' } });
		expect(await numbers(attempt)).toEqual([1, 2]);
	});

	test('nothing is answered meanwhile where the keys were told', async () => {
		room = await classroom(newDatabase, { timeLimitSeconds: 600, release: 'end' });
		const attempt = await room.begin('Ada');
		room.pass(86_400_000);
		const late = { acknowledged: [], problem: 'closed', view: { phase: 'finished' } };
		expect(await send(attempt, 'Ada', 1)).toMatchObject(late);
		expect(await numbers(attempt)).toEqual([]);
	});
});

const postgres = await startPostgres();
afterAll(() => postgres?.remove());

describe.runIf(postgres)('a Postgres', () => {
	const onPostgres = async () => (database = await postgresDatabase(postgres!.url));

	test('that restarts is written to again within five seconds, and notices are heard again', async () => {
		room = await classroom(onPostgres);
		const { notices } = room.app.store;
		const attempt = await room.begin('Ada');
		const heard = vi.fn();
		notices.listen(`attempt/${attempt}`, heard);
		const under = Array.from({ length: 20 }, (_, i) => send(attempt, 'Ada', i + 1));
		postgres!.stop();
		const early = await Promise.allSettled(under);
		const { seq } = { seq: early.filter(({ status }) => status === 'fulfilled').length };
		await expect(send(attempt, 'Ada', seq + 1)).rejects.toMatchObject({
			status: 503,
			message: expect.stringMatching(/^The database cannot be reached/)
		});
		postgres!.start();
		const up = performance.now();
		await vi.waitFor(() => room.app.attempts.look(attempt, room.learner('Ada')), 20_000);
		const now = (await numbers(attempt)).length;
		expect(now).toBeGreaterThanOrEqual(seq);
		await vi.waitFor(() => send(attempt, 'Ada', now + 1), { timeout: 20_000, interval: 100 });
		expect(performance.now() - up).toBeLessThan(5_000);
		await vi.waitFor(() => expect(heard).toHaveBeenCalled(), 10_000);
		heard.mockClear();
		await send(attempt, 'Ada', now + 2);
		await vi.waitFor(() => expect(heard).toHaveBeenCalled(), 10_000);
	});

	test('of two processes loses nothing of either, and what one tells the other hears', async () => {
		room = await classroom(onPostgres);
		const attempt = await room.begin('Ada');
		const other = await openApp(readSettings(database.environment));
		const heard = vi.fn();
		other.store.notices.listen(`attempt/${attempt}`, heard);
		const learner = room.learner('Ada');
		const answering = [room.app, other].map(async ({ attempts }, process) => {
			let [seq, kept] = [0, 0];
			while (kept < 40) {
				const id = `${process}-${kept}`;
				const event = { type: 'answer' as const, value: id };
				const reply = await attempts.take(attempt, learner, [{ id, seq: seq + 1, event }]);
				kept += Number(reply.acknowledged.includes(id));
				({ seq } = reply);
			}
		});
		await Promise.all(answering);
		expect(await numbers(attempt)).toEqual(Array.from({ length: 80 }, (_, i) => i + 1));
		const [one, two] = await Promise.all(
			[room.app, other].map(({ attempts }) => attempts.look(attempt, learner))
		);
		expect({ ...one, now: 0 }).toEqual({ ...two, now: 0 });
		await vi.waitFor(() => expect(heard).toHaveBeenCalled(), 10_000);
		await other.close();
	});

	test('that cuts a connection in the middle of a change ends no process', async () => {
		room = await classroom(onPostgres);
		const attempt = await room.begin('Ada');
		const cut = room.app.store.write(async ({ db }) => {
			await sql`select pg_terminate_backend(pg_backend_pid())`.execute(db);
		});
		await expect(cut).rejects.toMatchObject({ status: 503 });
		expect(await send(attempt, 'Ada', 1)).toMatchObject({ acknowledged: ['Ada1'] });
	});
});
