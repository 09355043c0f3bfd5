import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { realWorld } from '../world.ts';
import { openStore } from './open.ts';
import { NodeSqliteDialect, openFile } from './sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'readback-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
	['a file', 'there is a file where the folder should be', (at: string) => writeFileSync(at, '')],
	[
		'a folder with some other file for a database',
		'it is no database',
		(at: string) => {
			mkdirSync(at);
			writeFileSync(join(at, 'readback.sqlite'), 'words '.repeat(500));
		}
	]
])('%s, named by DATA_DIR, is refused by its name', async (name, why, make) => {
	const dataDir = join(folder, name);
	make(dataDir);
	await expect(openStore({ dataDir, databaseUrl: undefined }, realWorld)).rejects.toThrow(
		`The database ${join(dataDir, 'readback.sqlite')} cannot be opened: ${why}. DATA_DIR names its folder.`
	);
});

test('a change that a full disk does not take fails by saying so', async () => {
	const file = openFile(join(folder, 'full.sqlite'), 0);
	file.exec('create table kept (words text); pragma max_page_count = 4');
	const db = new Kysely<{ kept: { words: string } }>({ dialect: new NodeSqliteDialect(file) });
	const words = 'w'.repeat(100_000);
	const writing = db
		.transaction()
		.execute((on) => on.insertInto('kept').values({ words }).execute());
	await expect(writing).rejects.toThrow('database or disk is full');
	await sql`select 1`.execute(db);
	await db.destroy();
});
