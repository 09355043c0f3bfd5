import { promisifyRequest as answered } from 'idb-keyval';
import * as v from 'valibot';
import { readAttempt, readOperations, type Operation } from './attempt.ts';
import type { Because, Device, KeptAttempt, KeptAttempts, Outcome } from './device.ts';
import { outcomeOf } from './outcome.ts';

/** The name of the database of attempts. */
export const ATTEMPTS = 'readback-attempts';
/** The version of its stores that this code reads and writes. */
export const ATTEMPTS_VERSION = 1;

/** A line of the store of attempts; the attempt itself has a reader of its own. */
export const Line = v.object({
	attempt: v.unknown(),
	begun: v.number(),
	ended: v.boolean()
});

interface Stores {
	attempts: IDBObjectStore;
	operations: IDBObjectStore;
}

/**
 * This browser's disk (IndexedDB). Attempts lie in the order in which they were begun; each
 * operation is a line of its own under [attempt, number], so that to append is one small write.
 */
export function openDevice(name = ATTEMPTS): Promise<Outcome<Device>> {
	return outcomeOf(async () => {
		const request = indexedDB.open(name, ATTEMPTS_VERSION);
		request.onupgradeneeded = () => layOut(request.result);
		const db = await answered(request);
		// A later version in another tab waits until this one lets go.
		db.onversionchange = () => db.close();
		return deviceOn(db);
	}, 'refused');
}

function layOut(fresh: IDBDatabase): void {
	const attempts = fresh.createObjectStore('attempts', { autoIncrement: true });
	attempts.createIndex('id', 'attempt.id', { unique: true });
	attempts.createIndex('module', 'attempt.module');
	fresh.createObjectStore('operations');
}

function deviceOn(db: IDBDatabase): Device {
	return {
		begin: (attempt, begun) =>
			write(db, async ({ attempts }) => {
				const line = await lineOf(attempts, attempt.id);
				if (line === undefined) await answered(attempts.add({ attempt, begun, ended: false }));
			}),

		append: (attempt, operation, ends) =>
			write(db, async ({ attempts, operations }) => {
				const line = await lineOf(attempts, attempt);
				if (line === undefined) return 'gone';
				const place = [attempt, operation.seq];
				const there: unknown = await answered(operations.get(place));
				if (there !== undefined) return isSame(there, operation) ? undefined : 'taken';
				await answered(operations.add(operation, place));
				if (!ends) return undefined;
				const before: object = await answered(attempts.get(line));
				await answered(attempts.put({ ...before, ended: true }, line));
				return undefined;
			}),

		find: (attempt) =>
			outcomeOf(async () => {
				const { attempts } = storesOf(db, 'readonly');
				const stored: unknown = await answered(attempts.index('id').get(attempt));
				if (stored === undefined) return 'gone';
				const kept = await withLog(db, stored);
				return typeof kept === 'string' ? 'failed' : kept;
			}),

		latestOpen: (module) => outcomeOf(() => attemptsAt(db, module, false, 1)),
		finished: (module) => outcomeOf(() => attemptsAt(db, module, true, Infinity))
	};
}

/** The number of an attempt's line. */
function lineOf(attempts: IDBObjectStore, id: string): Promise<IDBValidKey | undefined> {
	return answered(attempts.index('id').getKey(id));
}

function storesOf(db: IDBDatabase, mode: IDBTransactionMode): Stores & { tx: IDBTransaction } {
	const tx = db.transaction(['attempts', 'operations'], mode, { durability: 'strict' });
	return { tx, attempts: tx.objectStore('attempts'), operations: tx.objectStore('operations') };
}

/** One transaction over both stores. It is ok only once the disk, not just the system, has it. */
function write(
	db: IDBDatabase,
	work: (stores: Stores) => Promise<Because | undefined | void>
): Promise<Outcome<void>> {
	return outcomeOf(async () => {
		const { tx, ...stores } = storesOf(db, 'readwrite');
		const [because] = await Promise.all([work(stores), answered(tx)]);
		return because;
	});
}

async function attemptsAt(
	db: IDBDatabase,
	module: string,
	ended: boolean,
	most: number
): Promise<KeptAttempts> {
	const found: KeptAttempts = { attempts: [], problems: [] };
	const { attempts } = storesOf(db, 'readonly');
	const lines: unknown[] = await answered(attempts.index('module').getAll(module));
	for (const stored of lines.reverse()) {
		if (found.attempts.length === most) break;
		const line = v.safeParse(Line, stored);
		if (line.success && line.output.ended !== ended) continue;
		const kept = await withLog(db, stored);
		if (typeof kept === 'string') found.problems.push(kept);
		else found.attempts.push(kept);
	}
	return found;
}

/** A stored attempt with its log, or the sentence that says why it cannot be read. */
async function withLog(db: IDBDatabase, stored: unknown): Promise<KeptAttempt | string> {
	const line = v.safeParse(Line, stored);
	if (!line.success) return 'This device holds an attempt that cannot be read.';
	const { attempt, problem } = readAttempt(line.output.attempt);
	if (!attempt) return problem;
	const { operations } = storesOf(db, 'readonly');
	const log: unknown[] = await answered(operations.getAll(logOf(attempt.id)));
	return { attempt, begun: line.output.begun, ...readOperations(log) };
}

function logOf(attempt: string): IDBKeyRange {
	return IDBKeyRange.bound([attempt], [attempt, []]);
}

/** Whether the operation that is stored in a place is this one. */
function isSame(stored: unknown, { id }: Operation): boolean {
	return readOperations([stored]).operations[0]?.id === id;
}
