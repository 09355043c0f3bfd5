import type { Kysely } from 'kysely';
import { serverLimits } from '../limits.ts';
import { unavailable } from '../refusal.ts';
import type { World } from '../world.ts';
import { faultOf, isPassing } from './faults.ts';
import type { Topic } from './notices.ts';
import type { Tables } from './schema.ts';

/** What a change is given: the tables, and a way to say what has changed once it is on the disk. */
export interface Writing {
	db: Kysely<Tables>;
	tell(topic: Topic): void;
}

/** A change of the store. It may be run a second time, after a first run that was undone as a whole. */
export type Change<T> = (writing: Writing) => Promise<T>;

/** How a database begins, ends and undoes what belongs together. */
export interface Transactions {
	/** Runs on one connection that nobody else uses meanwhile. */
	hold<T>(use: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
	begin(db: Kysely<Tables>): Promise<void>;
	/** Ends well: what was told goes out, and all of it is on the disk when this is fulfilled. */
	commit(db: Kysely<Tables>, told: readonly Topic[]): Promise<void>;
	undo(db: Kysely<Tables>): Promise<void>;
}

interface Waiting {
	change: Change<unknown>;
	done: (value: unknown) => void;
	failed: (error: unknown) => void;
}

/** A failure before or after the changes themselves: it is everybody's. */
class StoreFault extends Error {}

/**
 * The one queue through which everything is written. What has gathered while the last group was on its way
 * to the disk goes there together: one wait for the disk, however many wait for it. A change that throws
 * is undone alone: its group is run again in halves, until it stands by itself.
 */
export class Writer {
	readonly #transactions: Transactions;
	readonly #world: World;
	#waiting: Waiting[] = [];
	#isBusy = false;
	#idle = Promise.resolve();

	constructor(transactions: Transactions, world: World) {
		this.#transactions = transactions;
		this.#world = world;
	}

	/** Fulfilled with what the change gives, once that is on the disk. */
	write<T>(change: Change<T>): Promise<T> {
		if (this.#waiting.length >= serverLimits.changesWaiting)
			return Promise.reject(
				unavailable('Too much is waiting for the disk. It can be tried again.')
			);
		return new Promise<T>((done, failed) => {
			this.#waiting.push({ change, done: done as (value: unknown) => void, failed });
			if (!this.#isBusy) this.#idle = this.#run();
		});
	}

	/** Fulfilled when nothing waits. */
	async settled(): Promise<void> {
		while (this.#isBusy) await this.#idle;
	}

	async #run(): Promise<void> {
		this.#isBusy = true;
		// What comes in the same turn of the event loop goes together.
		await new Promise((resolve) => setImmediate(resolve));
		while (this.#waiting.length > 0)
			await this.#writeGroup(this.#waiting.splice(0, serverLimits.changesTogether));
		this.#isBusy = false;
	}

	async #writeGroup(group: readonly Waiting[]): Promise<void> {
		try {
			const values = await this.#together(group);
			group.forEach(({ done }, i) => done(values[i]));
		} catch (error) {
			if (error instanceof StoreFault || group.length === 1) {
				const cause = error instanceof StoreFault ? error.cause : error;
				const fault = faultOf(cause) ?? cause;
				for (const { failed } of group) failed(fault);
			} else for (const half of halvesOf(group)) await this.#writeGroup(half);
		}
	}

	async #together(group: readonly Waiting[]): Promise<unknown[]> {
		const deadline = this.#world.now() + serverLimits.lockWaitMs;
		for (;;) {
			try {
				return await this.#transactions.hold((db) => this.#attempt(db, group));
			} catch (error) {
				const cause = error instanceof StoreFault ? error.cause : error;
				const mayPass = !(error instanceof StoreFault) || error.message === BEGIN;
				const isOver = this.#world.now() >= deadline;
				if (!mayPass || !isPassing(cause)) throw error;
				if (isOver) throw new StoreFault(BEGIN, { cause });
			}
			await this.#world.wait(serverLimits.lockAgainMs);
		}
	}

	async #attempt(db: Kysely<Tables>, group: readonly Waiting[]): Promise<unknown[]> {
		const told = new Set<Topic>();
		await this.#transactions.begin(db).catch((cause: unknown) => {
			throw new StoreFault(BEGIN, { cause });
		});
		const values: unknown[] = [];
		try {
			const writing: Writing = { db, tell: (topic) => told.add(topic) };
			for (const { change } of group) values.push(await change(writing));
		} catch (error) {
			await this.#transactions.undo(db).catch(() => undefined);
			throw faultOf(error) ? new StoreFault(MIDDLE, { cause: error }) : error;
		}
		await this.#transactions.commit(db, [...told]).catch(async (cause: unknown) => {
			await this.#transactions.undo(db).catch(() => undefined);
			throw new StoreFault(COMMIT, { cause });
		});
		return values;
	}
}

function halvesOf<T>(list: readonly T[]): (readonly T[])[] {
	const middle = list.length >> 1;
	return [list.slice(0, middle), list.slice(middle)];
}

/** Where the store failed. Only before the beginning is it certain that trying again does nothing twice. */
const BEGIN = 'begin';
const MIDDLE = 'middle';
const COMMIT = 'commit';
