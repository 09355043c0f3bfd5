import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { serverLimits } from '../limits.ts';
import type { Settings } from '../settings.ts';
import type { World } from '../world.ts';
import { migrations } from './migrations.ts';
import { localNotices, type Notices } from './notices.ts';
import { openPostgres } from './postgres.ts';
import type { Tables } from './schema.ts';
import { NodeSqliteDialect, openFile } from './sqlite.ts';
import { storeOf, type Store } from './store.ts';
import { whyUnopened } from './unopened.ts';
import type { Transactions } from './writer.ts';

export type { Store } from './store.ts';

/** The file of the database in its folder. */
export const FILE = 'readback.sqlite';

type Where = Pick<Settings, 'dataDir' | 'databaseUrl'>;

/**
 * Opens the database that the settings name, brings its tables up to date, and makes sure that they are
 * whole. Throws a sentence where they are not.
 */
export async function openStore(settings: Where, world: World): Promise<Store> {
	const store = await openAsIs(settings, world);
	try {
		await migrate(store.db);
		await checkTables(store);
		return store;
	} catch (error) {
		await store.close();
		throw error;
	}
}

/** Opens a database whose tables may be older, or not there. */
export async function openAsIs({ dataDir, databaseUrl }: Where, world: World): Promise<Store> {
	return databaseUrl ? openPostgres(databaseUrl, world) : openSqlite(dataDir, world);
}

function openSqlite(dataDir: string, world: World): Store {
	const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(openIn(dataDir)) });
	const notices = localNotices();
	return storeOf('sqlite', { db, world, notices }, sqliteTransactions(db, notices));
}

/** Whoever has just named a folder that will not do is told so by its name. */
function openIn(dataDir: string): DatabaseSync {
	const file = join(dataDir, FILE);
	try {
		mkdirSync(dataDir, { recursive: true });
		// SQLite opens a file that may not be written too, and every answer would be refused.
		if (existsSync(file)) accessSync(file, constants.W_OK);
		return openFile(file, serverLimits.openWaitMs);
	} catch (error) {
		throw new Error(
			`The database ${file} cannot be opened: ${whyUnopened(error)}. DATA_DIR names its folder.`,
			{ cause: error }
		);
	}
}

/** How a file of SQLite is written: nobody else writes it between the beginning and the end. */
export function sqliteTransactions(db: Kysely<Tables>, notices: Notices): Transactions {
	return {
		hold: (use) => db.connection().execute(use),
		begin: async (on) => void (await sql`begin immediate`.execute(on)),
		prepare: () => Promise.resolve(),
		async commit(on, told) {
			await sql`commit`.execute(on);
			for (const topic of told) notices.tell(topic);
		},
		undo: async (on) => void (await sql`rollback`.execute(on))
	};
}

/** Brings the tables up to date; or only up to one of the migrations. */
export async function migrate(db: Kysely<Tables>, until?: string): Promise<void> {
	const migrator = new Migrator({
		db,
		provider: { getMigrations: () => Promise.resolve(migrations) }
	});
	const { error } = await (until ? migrator.migrateTo(until) : migrator.migrateToLatest());
	if (!error) return;
	const why = error instanceof Error ? error.message : String(error);
	const isNewer = /previously executed migration .* is missing/.test(why);
	throw new Error(
		isNewer
			? 'The database was written by a newer Readback than this one: start that one, or restore a backup.'
			: `The database could not be brought up to date: ${why}. Nothing was changed.`,
		{ cause: error }
	);
}

/** The file of SQLite is read through; from then on no lock is waited for in it. */
async function checkTables({ db, kind }: Store): Promise<void> {
	if (kind !== 'sqlite') return;
	const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db);
	const [found] = rows;
	if (found?.quick_check !== 'ok')
		throw new Error(`The database file is damaged (${found?.quick_check}): restore a backup.`);
	await sql`pragma busy_timeout = 0`.execute(db);
}
