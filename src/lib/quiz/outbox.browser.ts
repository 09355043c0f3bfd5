import { promisifyRequest as answered } from 'idb-keyval';
import * as v from 'valibot';
import type { Outcome } from './device.ts';
import type { Outbox } from './outbox.ts';
import { Sent } from './wire.ts';

const NAME = 'readback-outbox';
const STORE = 'operations';

/** This browser's disk (IndexedDB): each operation is a line of its own under [attempt, id]. */
export function openOutbox(name = NAME): Promise<Outcome<Outbox>> {
	return outcomeOf(async () => {
		const request = indexedDB.open(name, 1);
		request.onupgradeneeded = () => request.result.createObjectStore(STORE);
		const db = await answered(request);
		db.onversionchange = () => db.close();
		return outboxOn(db);
	});
}

function outboxOn(db: IDBDatabase): Outbox {
	return {
		put: (attempt, operations) =>
			write(db, (store) => {
				for (const operation of operations) store.put(operation, [attempt, operation.id]);
			}),

		drop: (attempt, ids) =>
			write(db, (store) => {
				for (const id of ids) store.delete([attempt, id]);
			}),

		find: (attempt) =>
			outcomeOf(async () => {
				const store = db.transaction(STORE).objectStore(STORE);
				const stored = await answered(store.getAll(IDBKeyRange.bound([attempt], [attempt, []])));
				const sound = stored.flatMap((each: unknown) => {
					const read = v.safeParse(Sent, each);
					return read.success ? [read.output] : [];
				});
				return sound.sort((a, b) => a.seq - b.seq);
			})
	};
}

/** One transaction, done only once the disk, not just the system, has it. */
function write(db: IDBDatabase, work: (store: IDBObjectStore) => void): Promise<Outcome<void>> {
	return outcomeOf(async () => {
		const transaction = db.transaction(STORE, 'readwrite', { durability: 'strict' });
		work(transaction.objectStore(STORE));
		await answered(transaction);
	});
}

async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
	try {
		return { ok: true, value: await work() };
	} catch (error) {
		const isFull = error instanceof Error && error.name === 'QuotaExceededError';
		return { ok: false, because: isFull ? 'full' : 'failed' };
	}
}
