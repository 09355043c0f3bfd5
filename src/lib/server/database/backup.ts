import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Kysely, sql } from 'kysely';
import type { Settings } from '../settings.ts';
import { migrations } from './migrations.ts';
import { FILE } from './open.ts';
import { postgresPrograms } from './programs.ts';
import type { Tables } from './schema.ts';
import { NodeSqliteDialect } from './sqlite.ts';
import { whyUnopened } from './unopened.ts';

/** Where the database is, of what the host has decided. */
type Where = Pick<Settings, 'dataDir' | 'databaseUrl'>;

/** How the names of a database's files end: it, its log, and the log's list. */
const BESIDE = ['', '-wal', '-shm'];

/** Why a backup was not made, or not brought back: a sentence for whoever asked for it. */
export class BackupProblem extends Error {}

/**
 * Writes all that there is to one file, while learners go on answering, and reads that file through. Nothing
 * is left of one that failed, and no other file is written over.
 */
export async function makeBackup(where: Where, file: string): Promise<void> {
	if (existsSync(file)) throw new BackupProblem(`${file} is there already: choose another name.`);
	const part = `${file}.part`;
	try {
		removeAll(part);
		await (where.databaseUrl
			? dump(where.databaseUrl, part)
			: copy(join(where.dataDir, FILE), part));
		renameSync(part, file);
	} catch (error) {
		throw problemOf(error, `${file} cannot be written`);
	} finally {
		removeAll(part);
	}
}

/**
 * Puts a backup in the place of the database; the server must not run meanwhile. Without `isForced` nothing
 * that is there is replaced. Gives where the file that was there before is now.
 */
export async function restoreBackup(
	where: Where,
	file: string,
	{ isForced, now }: { isForced: boolean; now: number }
): Promise<string | undefined> {
	if (!existsSync(file)) throw new BackupProblem(`There is no ${file}.`);
	return where.databaseUrl
		? load(where.databaseUrl, file, isForced)
		: putBack(where.dataDir, file, { isForced, now });
}

async function copy(from: string, to: string): Promise<void> {
	if (!existsSync(from)) throw new BackupProblem(`There is no database at ${from} yet.`);
	const database = openToRead(from);
	try {
		await backup(database, to);
	} finally {
		database.close();
	}
	beOneFile(to);
	await checkFile(to);
}

/** The database that was copied writes a log; the copy needs nothing beside it, and is read where nothing can be written. */
function beOneFile(file: string): void {
	const database = new DatabaseSync(file);
	try {
		database.exec('pragma journal_mode = delete');
	} finally {
		database.close();
	}
}

/**
 * Opens a file that is not written to. One that had a log may be in a folder where no file can be put beside it:
 * it is whole as it is, then, and nobody writes it meanwhile.
 */
function openToRead(file: string): DatabaseSync {
	const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
	try {
		database.exec('pragma schema_version');
		return database;
	} catch (error) {
		database.close();
		if (existsSync(`${file}-wal`)) throw error;
		const still = pathToFileURL(file);
		still.search = '?immutable=1';
		return new DatabaseSync(still, { readOnly: true });
	}
}

/** A file, and what SQLite may have put beside it. */
function removeAll(file: string): void {
	for (const end of BESIDE) if (existsSync(file + end)) rmSync(file + end);
}

/** What went wrong, as a sentence for whoever asked. */
function problemOf(error: unknown, what: string): BackupProblem {
	if (error instanceof BackupProblem) return error;
	return new BackupProblem(`${what}: ${whyUnopened(error)}.`, { cause: error });
}

/** Throws where a file is no database of this Readback's, or is damaged. */
async function checkFile(file: string): Promise<void> {
	let db: Kysely<Tables> | undefined;
	try {
		db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(openToRead(file)) });
		const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
		if (rows[0]?.integrity_check !== 'ok')
			throw new BackupProblem(`${file} is damaged: ${rows[0]?.integrity_check}.`);
		const made = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
		const newer = made.rows.find(({ name }) => !(name in migrations));
		if (newer) throw new BackupProblem(`${file} was written by a newer Readback than this one.`);
	} catch (error) {
		if (error instanceof BackupProblem) throw error;
		throw new BackupProblem(`${file} is no database of Readback's.`, { cause: error });
	} finally {
		await db?.destroy();
	}
}

async function putBack(
	dataDir: string,
	file: string,
	{ isForced, now }: { isForced: boolean; now: number }
): Promise<string | undefined> {
	const place = join(dataDir, FILE);
	if (resolve(file) === resolve(place)) throw new BackupProblem(`${file} is the database itself.`);
	const isThere = existsSync(place);
	if (isThere && !isForced)
		throw new BackupProblem(`There is a database at ${place} already: --force puts it aside.`);
	await checkFile(file);
	const part = `${place}.part`;
	const aside = isThere
		? `${place}.${new Date(now).toISOString().replaceAll(':', '-')}`
		: undefined;
	try {
		mkdirSync(dataDir, { recursive: true });
		removeAll(part);
		await copy(file, part);
		if (aside) setAside(place, aside);
		renameSync(part, place);
	} catch (error) {
		throw problemOf(error, `${place} cannot be written`);
	} finally {
		removeAll(part);
	}
	return aside;
}

/** Puts a database aside as one file. What its log holds is brought into it first. */
function setAside(place: string, aside: string): void {
	try {
		const database = new DatabaseSync(place, { timeout: 0 });
		database.exec('pragma locking_mode = exclusive; begin exclusive; commit');
		database.exec('pragma wal_checkpoint(truncate)');
		database.close();
	} catch (error) {
		const { errcode = 0 } = error as { errcode?: number };
		if ((errcode & 0xff) === 5)
			throw new BackupProblem('Readback is running: stop it first.', { cause: error });
		// A damaged one is put aside as it is, with its log.
	}
	for (const end of BESIDE) if (existsSync(place + end)) renameSync(place + end, aside + end);
}

/** What a backup of Postgres ends in, made by its own program. */
async function dump(url: string, to: string): Promise<void> {
	await run('pg_dump', ['--format=custom', '--no-owner', `--file=${to}`, `--dbname=${url}`]);
	// A whole list of what is in it can be read from a whole file alone.
	await run('pg_restore', ['--list', to]);
}

async function load(url: string, file: string, isForced: boolean): Promise<undefined> {
	await run('pg_restore', ['--list', file]).catch((cause: unknown) => {
		throw new BackupProblem(`${file} is no backup of a Postgres.`, { cause });
	});
	const { default: pg } = await import('pg');
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	const { rows } = await client
		.query<{ there: string | null }>(`select to_regclass('attempt') as there`)
		.finally(() => client.end());
	if (rows[0]?.there && !isForced)
		throw new BackupProblem(
			'There is a database of Readback already: --force replaces it. Make a backup of it first.'
		);
	await run('pg_restore', [
		...['--clean', '--if-exists', '--no-owner', '--single-transaction', '--exit-on-error'],
		...[`--dbname=${url}`, file]
	]);
}

async function run(program: string, parameters: string[]): Promise<void> {
	const folder = postgresPrograms(program);
	const command = folder ? join(folder, program) : program;
	try {
		await promisify(execFile)(command, parameters, { maxBuffer: 64_000_000 });
	} catch (error) {
		const { code, stderr } = error as { code?: string; stderr?: string };
		throw new BackupProblem(
			code === 'ENOENT'
				? `${program} is not on this machine: it comes with Postgres's own package of clients.`
				: `${program} has failed: ${stderr?.trim().split('\n')[0] ?? String(error)}`,
			{ cause: error }
		);
	}
}
