import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { serverLimits } from '../limits.ts';
import type { World } from '../world.ts';
import { CHANNEL, sharedNotices } from './notices.ts';
import type { Tables } from './schema.ts';
import { storeOf, type Store } from './store.ts';
import type { Transactions } from './writer.ts';

/** Opens a Postgres. It may be shared with other processes of Readback. */
export async function openPostgres(url: string, world: World): Promise<Store> {
	// Loaded where it is needed: a file needs no Postgres.
	const { default: pg } = await import('pg');
	// Whole numbers that fit into a double, and counts, come as numbers.
	pg.types.setTypeParser(pg.types.builtins.INT8, Number);
	const pool = new pg.Pool({
		connectionString: url,
		max: serverLimits.connections,
		connectionTimeoutMillis: serverLimits.lockWaitMs,
		query_timeout: serverLimits.queryMs,
		lock_timeout: serverLimits.rowWaitMs,
		// Another process that stands still in the middle of a change keeps nobody from the rows that it has.
		idle_in_transaction_session_timeout: serverLimits.queryMs,
		keepAlive: true,
		application_name: 'readback'
	});
	// A connection that breaks is replaced when somebody needs one. Who is using it hears of it by the query.
	pool.on('error', () => undefined);
	pool.on('connect', (client) => client.on('error', () => undefined));
	const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
	const notices = sharedNotices(pool, world);
	return storeOf('postgres', { db, world, notices }, postgresTransactions(pool));
}

function postgresTransactions(pool: Pool): Transactions {
	const known = new WeakMap<PoolClient, Kysely<Tables>>();
	return {
		async hold(use) {
			const client = await pool.connect();
			const on = known.get(client) ?? alone(client);
			known.set(client, on);
			let isSound = false;
			try {
				const result = await use(on);
				isSound = true;
				return result;
			} finally {
				client.release(!isSound);
			}
		},
		// A server that is set otherwise must not acknowledge what is not on its disk.
		begin: async (on) => void (await sql`begin; set local synchronous_commit = on`.execute(on)),
		/** After a failure Postgres takes nothing more, and would end with a rollback that calls itself a success. */
		prepare: async (on, told) =>
			void (await sql`select pg_notify(${CHANNEL}, topic) from unnest(${[...told]}::text[]) as topic`.execute(
				on
			)),
		commit: async (on) => void (await sql`commit`.execute(on)),
		undo: async (on) => void (await sql`rollback`.execute(on))
	};
}

/** Queries on one connection. Whoever holds it gives it back. */
function alone(client: PoolClient): Kysely<Tables> {
	const held = { query: client.query.bind(client), release: () => undefined };
	const pool = { connect: () => Promise.resolve(held), end: () => Promise.resolve() };
	return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as never }) });
}
