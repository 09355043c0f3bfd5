import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { serverLimits } from '../limits.ts';
import type { Settings } from '../settings.ts';
import type { World } from '../world.ts';
import { migrations } from './migrations.ts';
import { localNotices, sharedNotices, CHANNEL, type Notices } from './notices.ts';
import type { Tables } from './schema.ts';
import { NodeSqliteDialect } from './sqlite.ts';
import { Writer, type Change, type Transactions } from './writer.ts';

/** Where everything is kept. Reading goes by `db`, writing by `write` alone. */
export interface Store {
	readonly kind: 'sqlite' | 'postgres';
	readonly db: Kysely<Tables>;
	readonly world: World;
	readonly notices: Notices;
	/** Fulfilled once the change is on the disk. */
	write<T>(change: Change<T>): Promise<T>;
	close(): Promise<void>;
}

/** The file of the database in its folder. */
export const FILE = 'readback.sqlite';

/**
 * Opens the database that the settings name, brings its tables up to date, and makes sure that they are
 * whole. Throws a sentence where they are not.
 */
export async function openStore(
	{ dataDir, databaseUrl }: Pick<Settings, 'dataDir' | 'databaseUrl'>,
	world: World
): Promise<Store> {
	const store = databaseUrl ? await openPostgres(databaseUrl, world) : openSqlite(dataDir, world);
	try {
		await migrate(store.db);
		await checkTables(store);
	} catch (error) {
		await store.close();
		throw error;
	}
	return store;
}

function openSqlite(dataDir: string, world: World): Store {
	mkdirSync(dataDir, { recursive: true });
	const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(join(dataDir, FILE)) });
	const notices = localNotices();
	return storeOf('sqlite', db, world, notices, {
		...transactionsOf(db, 'begin immediate'),
		async commit(on, told) {
			await sql`commit`.execute(on);
			for (const topic of told) notices.tell(topic);
		}
	});
}

async function openPostgres(url: string, world: World): Promise<Store> {
	// Loaded where it is needed: a file needs no Postgres.
	const { default: pg } = await import('pg');
	// Whole numbers that fit into a double, and counts, come as numbers.
	pg.types.setTypeParser(pg.types.builtins.INT8, Number);
	const pool = new pg.Pool({
		connectionString: url,
		max: serverLimits.connections,
		connectionTimeoutMillis: serverLimits.lockWaitMs,
		application_name: 'readback'
	});
	// A connection that breaks while nobody uses it is replaced when somebody does.
	pool.on('error', () => undefined);
	const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
	return storeOf('postgres', db, world, sharedNotices(pool), {
		...transactionsOf(db, 'begin'),
		async commit(on, told) {
			for (const topic of told) await sql`select pg_notify(${CHANNEL}, ${topic})`.execute(on);
			await sql`commit`.execute(on);
		}
	});
}

function transactionsOf(db: Kysely<Tables>, begin: string): Omit<Transactions, 'commit'> {
	return {
		hold: (use) => db.connection().execute(use),
		begin: async (on) => void (await sql.raw(begin).execute(on)),
		undo: async (on) => void (await sql`rollback`.execute(on))
	};
}

function storeOf(
	kind: Store['kind'],
	db: Kysely<Tables>,
	world: World,
	notices: Notices,
	transactions: Transactions
): Store {
	const writer = new Writer(transactions, world);
	return {
		kind,
		db,
		world,
		notices,
		write: (change) => writer.write(change),
		async close() {
			await writer.settled();
			await notices.close();
			await db.destroy();
		}
	};
}

async function migrate(db: Kysely<Tables>): Promise<void> {
	const migrator = new Migrator({
		db,
		provider: { getMigrations: () => Promise.resolve(migrations) }
	});
	const { error } = await migrator.migrateToLatest();
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

/** A row of each table is asked for by the names of its columns, and the file of SQLite is read through. */
async function checkTables({ db, kind }: Store): Promise<void> {
	if (kind === 'sqlite') {
		const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db);
		const [found] = rows;
		if (found?.quick_check !== 'ok')
			throw new Error(`The database file is damaged (${found?.quick_check}): restore a backup.`);
	}
}
