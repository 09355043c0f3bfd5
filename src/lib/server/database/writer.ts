import { sql, type Kysely } from 'kysely';
import { serverLimits } from '../limits.ts';
import { unavailable } from '../refusal.ts';
import type { World } from '../world.ts';
import { faultOf, isClash, isPassing } from './faults.ts';
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
	/** Runs on one connection that nobody else uses meanwhile. Where it throws, the connection is used no more. */
	hold<T>(use: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
	begin(db: Kysely<Tables>): Promise<void>;
	/** The last before the end. It fails where a change has kept a failure to itself. */
	prepare(db: Kysely<Tables>, told: readonly Topic[]): Promise<void>;
	/** Ends well: what was told goes out, and all of it is on the disk when this is fulfilled. */
	commit(db: Kysely<Tables>, told: readonly Topic[]): Promise<void>;
	undo(db: Kysely<Tables>): Promise<void>;
}

interface Waiting {
	change: Change<unknown>;
	done: (value: unknown) => void;
	failed: (error: unknown) => void;
	/** It has met what another process was writing, and is run for the second time. */
	isAgain?: boolean;
}

/** What became of one change of a group that is on the disk. */
type Outcome = { value: unknown } | { error: unknown };

/** Where the store failed. Before the end it is certain that nothing was changed. */
type Place = 'before the end' | 'at the end';

/** A failure of the store is everybody's. */
class StoreFault extends Error {
	readonly place: Place;

	constructor(place: Place, cause: unknown) {
		super(place, { cause });
		this.place = place;
	}
}

/**
 * The one queue through which everything is written. What has gathered while the last group was on its way
 * to the disk goes there together: one wait for the disk, however many wait for it. A change that throws
 * is undone alone: its group is run again, each change with a point to go back to.
 */
export class Writer {
	readonly #transactions: Transactions;
	readonly #world: Pick<World, 'clock' | 'wait'>;
	#waiting: Waiting[] = [];
	#isBusy = false;
	#idle = Promise.resolve();

	constructor(transactions: Transactions, world: Pick<World, 'clock' | 'wait'>) {
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
		while (this.#waiting.length > 0) {
			await this.#gather();
			await this.#writeGroup(this.#waiting.splice(0, serverLimits.changesTogether));
		}
		this.#isBusy = false;
	}

	/** Waits as long as each turn of the event loop brings more: the disk is slower than any of them. */
	async #gather(): Promise<void> {
		const { changesTogether, turnsTogether } = serverLimits;
		let before = 0;
		for (let turn = 0; turn < turnsTogether; turn++) {
			const { length } = this.#waiting;
			if (length === before || length >= changesTogether) return;
			before = length;
			await new Promise((resolve) => setImmediate(resolve));
		}
	}

	async #writeGroup(group: readonly Waiting[]): Promise<void> {
		try {
			const outcomes = (await this.#untilItPasses(group, false)) ?? [];
			const final =
				outcomes.length > 0 ? outcomes : ((await this.#untilItPasses(group, true)) ?? []);
			group.forEach((each, i) => this.#end(each, final[i]!));
		} catch (error) {
			const cause = error instanceof StoreFault ? error.cause : error;
			const isUnknown = error instanceof StoreFault && error.place === 'at the end';
			const fault = faultOf(cause, isUnknown) ?? cause;
			for (const { failed } of group) failed(fault);
		}
	}

	#end(waiting: Waiting, outcome: Outcome): void {
		if ('value' in outcome) waiting.done(outcome.value);
		else if (isClash(outcome.error) && !waiting.isAgain)
			this.#waiting.unshift({ ...waiting, isAgain: true });
		else waiting.failed(outcome.error);
	}

	/** Runs a group until the store takes it, or has been away for too long. */
	async #untilItPasses(
		group: readonly Waiting[],
		isCareful: boolean
	): Promise<Outcome[] | undefined> {
		const deadline = this.#world.clock() + serverLimits.lockWaitMs;
		for (;;) {
			try {
				return await this.#transactions.hold((db) => this.#together(db, group, isCareful));
			} catch (error) {
				const isAtTheEnd = error instanceof StoreFault && error.place === 'at the end';
				const cause = error instanceof StoreFault ? error.cause : error;
				const isOver = this.#world.clock() >= deadline;
				if (isAtTheEnd || isOver || !isPassing(cause)) throw error;
			}
			await this.#world.wait(serverLimits.lockAgainMs);
		}
	}

	/** Undefined where a change has failed among others, and nothing was changed. */
	async #together(
		db: Kysely<Tables>,
		group: readonly Waiting[],
		isCareful: boolean
	): Promise<Outcome[] | undefined> {
		const told = new Set<Topic>();
		let outcomes: Outcome[];
		try {
			await this.#transactions.begin(db);
			outcomes = await (isCareful ? eachAlone : allAtOnce)(db, group, told);
			await this.#transactions.prepare(db, [...told]);
		} catch (error) {
			await this.#transactions.undo(db).catch(() => undefined);
			if (isCareful || isOfStore(error)) throw new StoreFault('before the end', error);
			return group.length === 1 ? [{ error }] : undefined;
		}
		try {
			await this.#transactions.commit(db, [...told]);
		} catch (error) {
			await this.#transactions.undo(db).catch(() => undefined);
			throw new StoreFault('at the end', error);
		}
		return outcomes;
	}
}

async function allAtOnce(
	db: Kysely<Tables>,
	group: readonly Waiting[],
	told: Set<Topic>
): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	const writing: Writing = { db, tell: (topic) => told.add(topic) };
	for (const { change } of group) outcomes.push({ value: await change(writing) });
	return outcomes;
}

async function eachAlone(
	db: Kysely<Tables>,
	group: readonly Waiting[],
	told: Set<Topic>
): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	for (const { change } of group) {
		const heard: Topic[] = [];
		await sql`savepoint one_change`.execute(db);
		try {
			const value = await change({ db, tell: (topic) => heard.push(topic) });
			await sql`release savepoint one_change`.execute(db);
			for (const topic of heard) told.add(topic);
			outcomes.push({ value });
		} catch (error) {
			if (isOfStore(error)) throw error;
			await sql`rollback to savepoint one_change`.execute(db);
			outcomes.push({ error });
		}
	}
	return outcomes;
}

function isOfStore(error: unknown): boolean {
	return faultOf(error) !== undefined || isPassing(error);
}
