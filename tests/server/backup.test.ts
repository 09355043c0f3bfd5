import { execFile } from 'node:child_process';
import {
	chmodSync,
	chownSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { classroom, type Classroom } from './classroom.ts';
import { eachDatabase } from './each-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'readback-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command as a person runs it: its exit code, and what it says. */
function command(environment: Record<string, string>, ...parameters: string[]) {
	return commandAs(undefined, environment, ...parameters);
}

/** The same for another user, whose number is given. */
function commandAs(
	uid: number | undefined,
	environment: Record<string, string>,
	...parameters: string[]
) {
	const options = { env: { ...process.env, ...environment }, ...(uid !== undefined && { uid }) };
	return new Promise<{ code: number; said: string }>((resolve) =>
		execFile(process.execPath, ['src/cli.ts', ...parameters], options, (error, out, err) =>
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

describe('a backup of SQLite', () => {
	const [, newDatabase] = eachDatabase[0]!;

	/** A database that holds an attempt, and a folder with its backup alone. */
	async function backedUp() {
		const database = await newDatabase();
		const room = await classroom(() => Promise.resolve(database));
		await room.begin('Ada');
		const alone = mkdtempSync(join(folder, 'alone-'));
		const file = join(alone, 'monday');
		expect(await command(database.environment, 'backup', file)).toMatchObject({ code: 0 });
		return { database, room, alone, file };
	}

	test('is one file, and needs none beside it to be restored', async () => {
		const { room, alone, file } = await backedUp();
		const DATA_DIR = join(alone, 'data');
		expect(await command({ DATA_DIR }, 'restore', file)).toMatchObject({ code: 0 });
		expect(readdirSync(alone).sort()).toEqual(['data', 'monday']);
		expect(readdirSync(DATA_DIR)).toEqual(['readback.sqlite']);
		await room.close();
	});

	test('of an earlier version is restored from where nothing can be written', async () => {
		const { room, alone, file } = await backedUp();
		const copy = new DatabaseSync(file);
		copy.exec('pragma journal_mode = wal');
		copy.close();
		const DATA_DIR = mkdtempSync(join(tmpdir(), 'readback-restored-'));
		// Root writes everywhere.
		const nobody = process.getuid?.() === 0 ? 65_534 : undefined;
		if (nobody !== undefined) chownSync(DATA_DIR, nobody, nobody);
		chmodSync(folder, 0o755);
		chmodSync(alone, 0o555);
		const restored = await commandAs(nobody, { DATA_DIR }, 'restore', file);
		expect(restored, restored.said).toMatchObject({ code: 0 });
		chmodSync(alone, 0o700);
		rmSync(DATA_DIR, { recursive: true });
		await room.close();
	});

	test('that cannot be written, or read, is told in a sentence', async () => {
		const { database, room, alone } = await backedUp();
		const { environment } = database;
		expect(await command(environment, 'backup', join(alone, 'nowhere', 'b'))).toEqual({
			code: 2,
			said: expect.stringMatching(/nowhere.b cannot be written: there is no folder for it.*\.\n$/)
		});
		expect(await command(environment, 'restore', folder, '--force')).toEqual({
			code: 2,
			said: `${folder} is no database of Readback's.\n`
		});
		expect(await command({ DATABASE_URL: 'mysql://x' }, 'backup', join(alone, 'b'))).toEqual({
			code: 2,
			said: 'DATABASE_URL cannot be used: it does not begin with postgres://.\n'
		});
		await room.close();
	});
});
