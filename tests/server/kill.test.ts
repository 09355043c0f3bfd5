import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { FILE } from '#lib/server/database/open.ts';
import type { ScratchDatabase } from '#lib/server/database/scratch.ts';
import { BuiltServer } from './built-server.ts';
import { classroom, type Classroom } from './classroom.ts';
import { eachDatabase } from './each-database.ts';
import { Relentless } from './relentless.ts';

const ROUNDS = 20;
const LEARNERS = 12;

let database: ScratchDatabase;
let room: Classroom;
let server: BuiltServer | undefined;

afterEach(async () => {
	await server?.end('SIGKILL');
	server = undefined;
	await database.remove();
});

/** What the disk has of the learners, their attempts and their answers, read by nobody who serves. */
async function onDisk() {
	const store = await database.open();
	const { db } = store;
	const learners = await db.selectFrom('learner').select(['id', 'name']).execute();
	const attempts = await db
		.selectFrom('attempt')
		.leftJoin('operation', 'operation.attempt', 'attempt.id')
		.select(['attempt.id', 'attempt.learner', 'attempt.seq'])
		.select(({ fn }) => [
			fn.count<number>('operation.id').distinct().as('operations'),
			fn.max('operation.seq').as('last')
		])
		.groupBy(['attempt.id', 'attempt.learner', 'attempt.seq'])
		.execute();
	const rows = await db.selectFrom('operation').select(['id', 'seq', 'event']).execute();
	await store.close();
	return {
		learners: new Map(learners.map(({ id, name }) => [id, name])),
		attempts: new Map(attempts.map((row) => [row.id, row])),
		operations: new Map(rows.map(({ id, seq, event }) => [id, JSON.stringify({ seq, event })]))
	};
}

/** That all is there that was acknowledged until now, and nothing twice or half. */
async function check(clients: readonly Relentless[]): Promise<void> {
	const said = clients.map(({ acknowledged, learner, attempt }) => ({
		acknowledged: [...acknowledged],
		learner,
		attempt
	}));
	const { learners, attempts, operations } = await onDisk();
	const names = [...learners.values()];
	expect(new Set(names).size, 'nobody has come in twice').toBe(names.length);
	for (const { acknowledged, learner, attempt } of said) {
		if (learner) expect(learners.has(learner), 'a learner who came in is there').toBe(true);
		if (attempt) expect(attempts.get(attempt)).toMatchObject({ learner });
		for (const { id, seq, event } of acknowledged)
			expect(operations.get(id), `answer ${id}`).toBe(
				JSON.stringify({ seq, event: JSON.stringify(event) })
			);
	}
	for (const { id, seq, operations: count, last } of attempts.values())
		expect({ count, last: last ?? 0 }, `the log of ${id} has no gap`).toEqual({
			count: seq,
			last: seq
		});
	if (database.kind === 'sqlite') checkFile(database.environment.DATA_DIR!);
}

/** Whether the file is sound, said by SQLite itself. */
function checkFile(dataDir: string): void {
	const file = new DatabaseSync(join(dataDir, FILE));
	expect(file.prepare('pragma integrity_check').all()).toMatchObject([{ integrity_check: 'ok' }]);
	expect(file.prepare('pragma foreign_key_check').all()).toEqual([]);
	file.close();
}

describe.each(eachDatabase)('on %s', (name, newDatabase) => {
	test(`the built server, killed ${ROUNDS} times under load, loses nothing that it has acknowledged`, async () => {
		database = await newDatabase();
		room = await classroom(() => Promise.resolve(database));
		const { code } = room.assignment;
		await room.app.close();
		server = await BuiltServer.on(database);
		const clients: Relentless[] = [];
		const going: Promise<void>[] = [];
		const come = () => {
			const client = new Relentless(`Learner ${clients.length}`, server!);
			clients.push(client);
			going.push(client.goOn(code));
		};
		for (let i = 0; i < LEARNERS; i++) come();
		for (let round = 0; round < ROUNDS; round++) {
			// Somebody always comes in just then.
			come();
			await sleep(50 + Math.random() * 250);
			await server.end('SIGKILL');
			await server.start();
			await check(clients);
		}
		clients.forEach((client) => client.stop());
		await Promise.all(going);
		await server.end('SIGTERM');
		await check(clients);
		const acknowledged = clients.reduce((sum, client) => sum + client.acknowledged.length, 0);
		const refused = clients.flatMap(({ refusals }) => [...refusals.keys()]);
		console.log(`${name}: ${ROUNDS} rounds, ${acknowledged} acknowledged, 0 lost`);
		expect(acknowledged).toBeGreaterThan(ROUNDS * LEARNERS);
		// A busy disk may be waited for too long, and says so.
		expect(refused.filter((status) => status !== 503)).toEqual([]);
	}, 300_000);
});
