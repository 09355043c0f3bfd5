import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { realWorld, type World } from '../world.ts';
import { openStore, type Store } from './open.ts';
import { postgresPrograms } from './programs.ts';

/** A database that is thrown away after use: in a test, or in a demonstration. */
export interface ScratchDatabase {
	readonly kind: Store['kind'];
	open(world?: World): Promise<Store>;
	/** The settings by which a process of its own opens it. */
	readonly environment: Record<string, string>;
	remove(): Promise<void>;
}

/** A file in a new folder. */
export function sqliteDatabase(): ScratchDatabase {
	const dataDir = mkdtempSync(join(tmpdir(), 'readback-'));
	return {
		kind: 'sqlite',
		open: (world = realWorld) => openStore({ dataDir }, world),
		environment: { DATA_DIR: dataDir },
		remove: () => Promise.resolve(rmSync(dataDir, { recursive: true, force: true }))
	};
}

/** A private Postgres, started from the programs of the system. */
export interface ScratchPostgres {
	/** Where it listens. */
	readonly url: string;
	start(): void;
	/** Stops it as a restart of the machine would. */
	stop(): void;
	/** Stops it and deletes what it holds. */
	remove(): void;
}

/** Root runs Postgres as the user that its package has made: as root it does not start. */
function asPostgres(): { uid?: number; gid?: number } {
	if (process.getuid?.() !== 0) return {};
	const idOf = (which: '-u' | '-g') => Number(execFileSync('id', [which, 'postgres']));
	return { uid: idOf('-u'), gid: idOf('-g') };
}

/** Starts a private Postgres; undefined on a machine without one. */
export async function startPostgres(): Promise<ScratchPostgres | undefined> {
	const programs = postgresPrograms('initdb');
	if (!programs) return undefined;
	const folder = mkdtempSync(join(tmpdir(), 'readback-postgres-'));
	// Postgres does not run as root, and its own user has to come through.
	chmodSync(folder, 0o777);
	const data = join(folder, 'data');
	const port = await freePort();
	const run = (program: string, ...parameters: string[]) =>
		void execFileSync(join(programs, program), parameters, {
			stdio: 'ignore',
			cwd: folder,
			...asPostgres()
		});
	run('initdb', '-D', data, '-A', 'trust', '-U', 'postgres', '--locale=C.UTF-8', '-E', 'UTF8');
	const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
	const start = () =>
		run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start');
	const stop = () => run('pg_ctl', '-D', data, '-m', 'fast', '-w', 'stop');
	start();
	return {
		url: `postgres://postgres@127.0.0.1:${port}`,
		start,
		stop,
		remove() {
			try {
				stop();
			} finally {
				rmSync(folder, { recursive: true, force: true });
			}
		}
	};
}

let databases = 0;

/** A new, empty database in a Postgres. */
export async function postgresDatabase(server: string): Promise<ScratchDatabase> {
	const name = `readback_${process.pid}_${databases++}`;
	const run = async (statement: string) => {
		const client = new Client({ connectionString: `${server}/postgres` });
		await client.connect();
		await client.query(statement);
		await client.end();
	};
	await run(`create database ${name}`);
	const databaseUrl = `${server}/${name}`;
	return {
		kind: 'postgres',
		open: (world = realWorld) => openStore({ dataDir: '', databaseUrl }, world),
		environment: { DATABASE_URL: databaseUrl },
		remove: () => run(`drop database if exists ${name} with (force)`)
	};
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as { port: number };
			server.close(() => resolve(port));
		});
	});
}
