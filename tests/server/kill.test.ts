import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Reply, Sent } from '#lib/quiz/wire.ts';
import { FILE } from '#lib/server/database/open.ts';
import { classroom, type Classroom } from './classroom.ts';
import { eachDatabase } from './each-database.ts';

const ROUNDS = 20;
const LEARNERS = 16;

/** A learner who answers without a pause, and sends again what was not acknowledged. */
class Client {
	readonly attempt: string;
	readonly acknowledged: string[] = [];
	readonly #learner: string;
	#waiting: Sent[] = [];
	#seq = 0;

	constructor(attempt: string, learner: string) {
		this.attempt = attempt;
		this.#learner = learner;
	}

	/** Goes on until the server is gone. */
	async answer(port: number): Promise<void> {
		for (;;) {
			this.#fill();
			const reply = await this.#send(port).catch(() => undefined);
			if (!reply) return;
			this.acknowledged.push(...reply.acknowledged);
			this.#seq = reply.seq;
			this.#waiting = this.#waiting.filter(({ id }) => !reply.acknowledged.includes(id));
		}
	}

	#fill(): void {
		while (this.#waiting.length < 3) {
			const seq = this.#seq + this.#waiting.length + 1;
			const event = { type: 'answer' as const, value: `answer ${seq}` };
			this.#waiting.push({ id: `${this.attempt}-${seq}`, seq, event });
		}
	}

	async #send(port: number): Promise<Reply> {
		const response = await fetch(`http://127.0.0.1:${port}/${this.attempt}/${this.#learner}`, {
			method: 'POST',
			body: JSON.stringify({ version: 1, operations: this.#waiting })
		});
		if (!response.ok) throw new Error(await response.text());
		return (await response.json()) as Reply;
	}
}

async function start(environment: Record<string, string>): Promise<[ChildProcess, number]> {
	const child = fork('tests/server/kill/runner.ts', {
		env: { ...process.env, ...environment, NODE_OPTIONS: '' },
		execArgv: []
	});
	const [port] = (await Promise.race([
		once(child, 'message'),
		once(child, 'exit').then(() => Promise.reject(new Error('The server did not start.')))
	])) as [number];
	return [child, port];
}

/** Serves and kills at a moment that nobody has chosen. */
async function killUnderLoad(environment: Record<string, string>, clients: readonly Client[]) {
	const [child, port] = await start(environment);
	const exit = once(child, 'exit');
	const answering = Promise.all(clients.map((client) => client.answer(port)));
	await sleep(50 + Math.random() * 250);
	child.kill('SIGKILL');
	await exit;
	await answering;
}

/** What is on the disk, read by nobody who has served. */
async function lost(room: Classroom, clients: readonly Client[]): Promise<number> {
	const { db } = room.app.store;
	const rows = await db.selectFrom('operation').select(['attempt', 'seq', 'id']).execute();
	const attempts = await db.selectFrom('attempt').select(['id', 'seq']).execute();
	const ids = new Set(rows.map(({ id }) => id));
	expect(ids.size, 'nothing is there twice').toBe(rows.length);
	for (const { id, seq } of attempts) {
		const numbers = rows.filter(({ attempt }) => attempt === id).map((row) => row.seq);
		expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: seq }, (_, i) => i + 1));
	}
	return clients.flatMap(({ acknowledged }) => acknowledged).filter((id) => !ids.has(id)).length;
}

describe.each(eachDatabase)('on %s', (name, newDatabase) => {
	test(`killed ${ROUNDS} times under load, nothing acknowledged is lost`, async () => {
		const database = await newDatabase();
		const room = await classroom(() => Promise.resolve(database));
		const names = Array.from({ length: LEARNERS }, (_, i) => `Learner ${i}`);
		const clients: Client[] = [];
		for (const one of names) clients.push(new Client(await room.begin(one), room.learner(one)));
		for (let round = 0; round < ROUNDS; round++) {
			await room.app.close();
			await killUnderLoad(database.environment, clients);
			if (database.kind === 'sqlite') checkFile(database.environment.DATA_DIR!);
			await room.open();
			expect(await lost(room, clients)).toBe(0);
		}
		const acknowledged = clients.reduce((sum, client) => sum + client.acknowledged.length, 0);
		console.log(`${name}: ${ROUNDS} rounds, ${acknowledged} acknowledged, 0 lost`);
		expect(acknowledged).toBeGreaterThan(ROUNDS);
		await room.close();
	}, 300_000);
});

/** Whether the file is sound, said by SQLite itself. */
function checkFile(dataDir: string): void {
	const file = new DatabaseSync(join(dataDir, FILE));
	expect(file.prepare('pragma integrity_check').all()).toMatchObject([{ integrity_check: 'ok' }]);
	file.close();
}
