import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { classroom, type Classroom } from './classroom.ts';
import { eachDatabase } from './each-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'readback-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command as a person runs it: its exit code, and what it says. */
function command(environment: Record<string, string>, ...parameters: string[]) {
	const env = { ...process.env, ...environment };
	return new Promise<{ code: number; said: string }>((resolve) =>
		execFile(process.execPath, ['src/cli.ts', ...parameters], { env }, (error, out, err) =>
			resolve({ code: error ? Number(error.code) : 0, said: out + err })
		)
	);
}

function answer(room: Classroom, attempt: string, seq: number) {
	const event = { type: 'answer' as const, value: 'x' };
	return room.app.attempts.take(attempt, room.learner('Ada'), [{ id: `a${seq}`, seq, event }]);
}

describe.each(eachDatabase)('on %s', (name, newDatabase) => {
	test('a backup made while learners answer holds what was acknowledged, and is restored by force alone', async () => {
		const database = await newDatabase();
		const room = await classroom(() => Promise.resolve(database));
		const attempt = await room.begin('Ada');
		for (let seq = 1; seq <= 10; seq++) await answer(room, attempt, seq);
		const file = join(folder, name);
		const making = command(database.environment, 'backup', file);
		for (let seq = 11; seq <= 30; seq++) await answer(room, attempt, seq);
		expect(await making).toMatchObject({ code: 0 });
		expect(await command(database.environment, 'backup', file)).toMatchObject({ code: 2 });
		await room.app.close();

		const refused = await command(database.environment, 'restore', file);
		expect(refused).toEqual({ code: 2, said: expect.stringContaining('--force') });
		const restored = await command(database.environment, 'restore', file, '--force');
		expect(restored, restored.said).toMatchObject({ code: 0 });
		await room.open();
		const { seq } = await room.app.attempts.look(attempt, room.learner('Ada'));
		expect(seq).toBeGreaterThanOrEqual(10);
		expect(await answer(room, attempt, seq + 1)).toMatchObject({ seq: seq + 1 });
		const { DATA_DIR } = database.environment;
		if (DATA_DIR)
			expect(readdirSync(DATA_DIR).filter((one) => /sqlite\.2/.test(one))).toHaveLength(1);
		await room.close();
	});

	test('what is no backup, or half of one, replaces nothing', async () => {
		const database = await newDatabase();
		const room = await classroom(() => Promise.resolve(database));
		await room.app.close();
		const none = join(folder, `${name}-none`);
		writeFileSync(none, 'no backup at all');
		const half = join(folder, `${name}-half`);
		expect(await command(database.environment, 'backup', half)).toMatchObject({ code: 0 });
		truncateSync(half, 20_000);
		for (const file of [none, half, join(folder, 'missing')])
			expect(await command(database.environment, 'restore', file, '--force')).toMatchObject({
				code: 2
			});
		await room.open();
		await room.begin('Ada');
		await room.close();
	});
});

test('a database that is in use is not replaced', async () => {
	const [, newDatabase] = eachDatabase[0]!;
	const database = await newDatabase();
	const room = await classroom(() => Promise.resolve(database));
	const file = join(folder, 'in-use');
	await command(database.environment, 'backup', file);
	expect(existsSync(file)).toBe(true);
	expect(await command(database.environment, 'restore', file, '--force')).toEqual({
		code: 2,
		said: 'Readback is running: stop it first.\n'
	});
	await room.begin('Ada');
	await room.close();
});
