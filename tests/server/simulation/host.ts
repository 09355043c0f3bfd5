import type { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { endOverdue } from '#lib/server/app.ts';
import { Attempts } from '#lib/server/attempts/attempts.ts';
import { localNotices } from '#lib/server/database/notices.ts';
import { sqliteTransactions } from '#lib/server/database/open.ts';
import type { Tables } from '#lib/server/database/schema.ts';
import { NodeSqliteDialect } from '#lib/server/database/sqlite.ts';
import { storeOf, type Store } from '#lib/server/database/store.ts';
import type { Transactions } from '#lib/server/database/writer.ts';
import { serverLimits } from '#lib/server/limits.ts';
import type { World } from '#lib/server/world.ts';
import type { Chance } from './chance.ts';
import type { Timeline } from './timeline.ts';

/** 2026-09-01, when a simulation begins. */
const BEGINNING = Date.UTC(2026, 8, 1);

/** A process of the product: what it has in memory goes with it. */
export interface Process {
	store: Store;
	attempts: Attempts;
	isAlive: boolean;
}

const never = <T>() => new Promise<T>(() => {});

/** A machine on which the product runs, is killed, and starts again. The disk alone outlives it. */
export class Host {
	readonly #timeline: Timeline;
	readonly #chance: Chance;
	readonly #disk: DatabaseSync;
	/** What the clock is put forward by. */
	jump = 0;
	/** Another process has the database until then. */
	lockedUntil = 0;
	/** Of a hundred commits, so many go wrong. */
	trouble = 0;
	process: Process | undefined;
	readonly counts = { crashes: 0, refusals: 0, unknown: 0 };

	constructor(timeline: Timeline, chance: Chance, disk: DatabaseSync) {
		this.#timeline = timeline;
		this.#chance = chance;
		this.#disk = disk;
		this.start();
	}

	start(): void {
		if (this.process) return;
		const started = this.fresh();
		this.process = started;
		const end = () => {
			if (!started.isAlive) return;
			void endOverdue(started);
			this.#timeline.after(serverLimits.endEveryMs, end);
		};
		end();
	}

	/** A process on the same disk that has nothing in memory. */
	fresh(): Process {
		const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(this.#disk) });
		const notices = localNotices();
		const started = { isAlive: true } as Process;
		const transactions = this.#breaking(sqliteTransactions(db, notices), started);
		const world = this.#worldOf(started);
		started.store = storeOf('sqlite', { db, world, notices }, transactions);
		started.attempts = new Attempts(started.store);
		return started;
	}

	/** Ends the process at once, whatever it is at, and starts another one later. */
	crash(): void {
		if (!this.process) return;
		this.counts.crashes++;
		this.process.isAlive = false;
		this.process = undefined;
		if (this.#disk.isTransaction) this.#disk.exec('rollback');
		this.#timeline.after(this.#chance.between(200, 20_000), () => this.start());
	}

	#worldOf(owner: Process): World {
		const timeline = this.#timeline;
		return {
			now: () => BEGINNING + Math.floor(timeline.now) + this.jump,
			clock: () => timeline.now,
			bytes: (count) => Uint8Array.from({ length: count }, () => this.#chance.between(0, 255)),
			wait: (ms) => timeline.wait(ms).then(() => (owner.isAlive ? undefined : never()))
		};
	}

	/** The product's own transactions, on a machine that may stop in any of them. */
	#breaking(sound: Transactions, owner: Process): Transactions {
		const { percent } = { percent: (share: number) => this.#chance.percent(share) };
		return {
			...sound,
			hold: (use) => (owner.isAlive ? sound.hold(use) : never()),
			begin: async (db) => {
				if (this.#timeline.now < this.lockedUntil) throw sqliteError(5, 'database is locked');
				await sound.begin(db);
			},
			commit: async (db, told) => {
				if (!percent(this.trouble)) return sound.commit(db, told);
				const isKept = percent(50);
				if (isKept) await sound.commit(db, told);
				if (percent(50)) {
					this.crash();
					return never();
				}
				this.counts[isKept ? 'unknown' : 'refusals']++;
				throw isKept ? sqliteError(10, 'disk I/O error') : sqliteError(13, 'disk is full');
			}
		};
	}
}

function sqliteError(errcode: number, message: string): Error {
	return Object.assign(new Error(message), { errcode });
}
