import { Dexie, type Table } from 'dexie';
import * as v from 'valibot';
import { readAttempt, readOperations } from '#lib/quiz/attempt.ts';
import { ATTEMPTS, ATTEMPTS_VERSION, Line, openDevice } from '#lib/quiz/device.browser.ts';
import type { KeptAttempt } from '#lib/quiz/device.ts';

/** A sitting as the device of quizzes has it. */
export interface KeptSitting extends KeptAttempt {
	ended: boolean;
}

/** The attempts that quizzes have kept on this device, all at once: a quiz knows only those of its own module. */
export class Sittings {
	readonly #db: Dexie;

	private constructor(db: Dexie) {
		this.#db = db;
	}

	/** None where a newer version has laid them out. */
	static async open(name = ATTEMPTS): Promise<Sittings | undefined> {
		// Whoever is first lays it out.
		await openDevice(name);
		const db = new Dexie(name, { chromeTransactionDurability: 'strict' });
		// A later version in another tab waits until this one lets go.
		db.on('versionchange', () => {
			db.close();
			return false;
		});
		await db.open();
		if (db.backendDB().version <= ATTEMPTS_VERSION) return new Sittings(db);
		db.close();
		return undefined;
	}

	close(): void {
		this.#db.close();
	}

	/**
	 * Every sitting that can be read, and how many cannot: those stay where they are. Of years of them only those are
	 * read that have gone on since the operation that is given for them.
	 */
	async all(
		since: ReadonlyMap<string, number> = new Map()
	): Promise<{ found: KeptSitting[]; unread: number }> {
		const { attempts, operations } = this.#tables();
		const read: Pick<KeptSitting, 'attempt' | 'begun' | 'ended'>[] = [];
		let unread = 0;
		// All at once: one by one those of years take seconds.
		const next = Array.from(since, ([id, seq]) => [id, seq + 1]) as unknown as string[];
		const gone = await operations.bulkGet(next);
		const still = new Set([...since.keys()].filter((_, i) => gone[i] === undefined));
		for (const stored of await attempts.toArray()) {
			const line = v.safeParse(Line, stored);
			const { attempt } = line.success ? readAttempt(line.output.attempt) : {};
			if (!line.success || !attempt) {
				unread++;
				continue;
			}
			const { begun, ended } = line.output;
			if (!still.has(attempt.id)) read.push({ attempt, begun, ended });
		}
		const logs = await this.#db.transaction('r', operations, () =>
			Promise.all(
				read.map(({ attempt: { id } }) => operations.where(':id').between([id], [id, []]).toArray())
			)
		);
		return { found: read.map((one, i) => ({ ...one, ...readOperations(logs[i]!) })), unread };
	}

	/** Keeps sittings that came in a file; of one that is here, what is missing. */
	async put(sittings: readonly Omit<KeptSitting, 'problems'>[]): Promise<void> {
		const { attempts, operations } = this.#tables();
		await this.#db.transaction('rw', attempts, operations, async () => {
			const inOrder = attempts.orderBy('attempt.id');
			const [ids, places] = await Promise.all([inOrder.keys(), inOrder.primaryKeys()]);
			const there = new Map(ids.map((id, i) => [id, places[i]]));
			const placeOf = ({ attempt }: Pick<KeptSitting, 'attempt'>) => there.get(attempt.id);
			const old = sittings.filter((sitting) => placeOf(sitting) !== undefined);
			const fresh = sittings.filter((sitting) => placeOf(sitting) === undefined);
			// All at once: line by line the sittings of years take minutes.
			await attempts.bulkPut(old.map(lineOf), old.map(placeOf));
			await attempts.bulkAdd(fresh.map(lineOf));
			const logs = sittings.flatMap(({ attempt, operations: log }) =>
				log.map((operation) => ({ operation, place: [attempt.id, operation.seq] }))
			);
			await operations.bulkPut(
				logs.map(({ operation }) => operation),
				// What Dexie takes for a key has no parts in its types.
				logs.map(({ place }) => place) as unknown as string[]
			);
			await putInOrder(attempts);
		});
	}

	/** Deletes all sittings of a module, with what was answered in them. */
	async drop(module: string): Promise<void> {
		const { attempts, operations } = this.#tables();
		await this.#db.transaction('rw', attempts, operations, async () => {
			const ofModule = attempts.where('attempt.module').equals(module);
			for (const stored of await ofModule.toArray()) {
				const { attempt } = readAttempt(v.parse(Line, stored).attempt);
				if (attempt) await operations.where(':id').between([attempt.id], [attempt.id, []]).delete();
			}
			await ofModule.delete();
		});
	}

	async clear(): Promise<void> {
		const { attempts, operations } = this.#tables();
		await this.#db.transaction('rw', attempts, operations, async () => {
			await attempts.clear();
			await operations.clear();
		});
	}

	#tables(): { attempts: Table<unknown>; operations: Table<unknown> } {
		return { attempts: this.#db.table('attempts'), operations: this.#db.table('operations') };
	}
}

function lineOf({ attempt, begun, ended }: Pick<KeptSitting, 'attempt' | 'begun' | 'ended'>) {
	return { attempt, begun, ended };
}

/** A quiz takes the line that lies last for the sitting that was begun last, wherever it was begun. */
async function putInOrder(attempts: Table<unknown>): Promise<void> {
	const lines = await attempts.toArray();
	const ordered = [...lines].sort((a, b) => begunOf(a) - begunOf(b));
	const first = ordered.findIndex((line, i) => line !== lines[i]);
	if (first < 0) return;
	const keys = await attempts.toCollection().primaryKeys();
	await attempts.bulkDelete(keys.slice(first));
	await attempts.bulkAdd(ordered.slice(first));
}

/** What cannot be read lies first, and is no sitting to go on with. */
function begunOf(stored: unknown): number {
	const line = v.safeParse(Line, stored);
	return line.success ? line.output.begun : -1;
}
