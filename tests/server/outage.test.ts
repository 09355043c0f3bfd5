import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, expect, test } from 'vitest';
import type { Opening } from '#lib/quiz/wire.ts';
import { FILE } from '#lib/server/database/open.ts';
import {
	postgresDatabase,
	sqliteDatabase,
	startPostgres,
	type ScratchDatabase
} from '#lib/server/database/scratch.ts';
import { BuiltServer } from './built-server.ts';
import { classroom } from './classroom.ts';
import { WeakNetwork } from './weak-network.ts';

/** Whoever watches over a server has an answer by then. */
const HEALTH_MS = 500;
/** From when the database is there again, answers are taken by then. */
const AGAIN_MS = 5_000;

let database: ScratchDatabase;
let server: BuiltServer;
let learner: { token: string; attempt: string };
let code: string;

afterEach(async () => {
	await server.end('SIGKILL');
	await database.remove();
});

/** A learner who has begun, on the built server. */
async function begin(on: ScratchDatabase): Promise<void> {
	database = on;
	const room = await classroom(() => Promise.resolve(on));
	const { id } = room.assignment;
	({ code } = room.assignment);
	await room.app.close();
	server = await BuiltServer.on(on);
	const joined = await server.post('/api/v1/join', { code, name: 'Ada' });
	const { token } = (await joined.json()) as { token: string };
	const begun = await server.post(`/api/v1/assignments/${id}/attempts`, {}, token);
	const { attempt } = (await begun.json()) as Opening;
	learner = { token, attempt: attempt.id };
}

function answer(seq: number): Promise<Response> {
	const operations = [{ id: `answer-${seq}`, seq, event: { type: 'answer', value: 'Mars' } }];
	const path = `/api/v1/attempts/${learner.attempt}/operations`;
	return server.post(path, { version: 1, operations }, learner.token);
}

/** What a page without scripts sends: what stands on the page that comes back. */
async function byForm(path: string, fields: Record<string, string>, token = '') {
	const { address } = server;
	const response = await fetch(address + path, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: address, accept: 'text/html', cookie: `readback-learner=${token}` },
		body: new URLSearchParams(fields)
	});
	return { status: response.status, page: await response.text() };
}

/** The name of the page by which somebody comes in. */
const PAGE = 'a-page-of-20-letters';

/** The middle of some asks, in milliseconds, and what was answered: one that was unlucky does not count. */
async function asked(path: string): Promise<{ status: number; ms: number }> {
	const times: number[] = [];
	let status = 0;
	for (let i = 0; i < 5; i++) {
		const begun = performance.now();
		({ status } = await fetch(server.address + path));
		times.push(performance.now() - begun);
	}
	return { status, ms: times.sort((a, b) => a - b)[2]! };
}

/** That the server answers at once, and how it stands. */
async function expectHealth(ready: number): Promise<void> {
	for (const [path, status] of [
		['/healthz', 200],
		['/readyz', ready]
	] as const) {
		const health = await asked(path);
		expect(health.status, path).toBe(status);
		expect(health.ms, path).toBeLessThan(HEALTH_MS);
	}
}

/** That an answer and a form are refused with a sentence, while the server goes on answering others. */
async function expectRefused(seq: number, why: string, ready: number): Promise<void> {
	const skip = { operation: `form-${seq}`, seq: String(seq), do: 'skip' };
	const refused = Promise.all([
		answer(seq),
		byForm(`/take/${learner.attempt}`, skip, learner.token)
	]);
	await expectHealth(ready);
	const [told, form] = await refused;
	expect(told.status).toBe(503);
	expect(told.headers.get('content-type')).toBe('application/problem+json');
	expect(await told.json()).toMatchObject({ status: 503, title: expect.stringContaining(why) });
	expect(form.status).toBe(503);
	expect(form.page).toContain(why);
}

/** That the same answer is taken, soon. */
async function expectTakenSoon(seq: number): Promise<void> {
	const back = performance.now();
	let response = await answer(seq);
	while (!response.ok && performance.now() - back < 2 * AGAIN_MS) {
		await sleep(100);
		response = await answer(seq);
	}
	expect(await response.json()).toMatchObject({ acknowledged: [`answer-${seq}`], seq });
	expect(performance.now() - back).toBeLessThan(AGAIN_MS);
}

test('on a file that another process has locked the server is well, refuses with a sentence, and goes on afterwards', async () => {
	await begin(sqliteDatabase());
	expect((await answer(1)).status).toBe(200);
	const other = new DatabaseSync(join(database.environment.DATA_DIR!, FILE));
	try {
		other.exec('begin exclusive');
		const why =
			'Another process is using the database. Nothing was changed; it can be tried again.';
		await expectRefused(2, why, 200);
		const door = await byForm(`/join/${code}?/name`, { name: 'Ben', page: PAGE });
		expect(door.status).toBe(503);
		expect(door.page, 'sent again it finds what it may have done').toContain(`value="${PAGE}"`);
		other.exec('rollback');
		await expectTakenSoon(2);
	} finally {
		other.close();
	}
});

const postgres = await startPostgres();
afterAll(() => postgres?.remove());

test.runIf(postgres)(
	'without its Postgres the server is up and says that it is not ready, refuses with a sentence, and goes on once it is back',
	async () => {
		await begin(await postgresDatabase(postgres!.url));
		expect((await answer(1)).status).toBe(200);
		postgres!.stop();
		await expectRefused(2, 'The database cannot be reached.', 503);
		postgres!.start();
		await expectTakenSoon(2);
		await expectHealth(200);
	}
);

test.runIf(postgres)(
	'while its Postgres stands still the server is up and says that it is not ready, and goes on afterwards',
	async () => {
		const behind = await postgresDatabase(postgres!.url);
		const network = await WeakNetwork.to(behind);
		await begin({ ...behind, environment: network.environment });
		expect((await answer(1)).status).toBe(200);
		network.hold(true);
		await expectHealth(503);
		network.hold(false);
		await expectTakenSoon(2);
		await expectHealth(200);
		network.close();
	}
);
