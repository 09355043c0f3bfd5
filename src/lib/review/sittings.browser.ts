import { Dexie, type Table } from 'dexie';
import * as v from 'valibot';
import { readAttempt, readOperations } from '#lib/quiz/attempt.ts';
import { ATTEMPTS, Line, openDevice } from '#lib/quiz/device.browser.ts';
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

	static async open(name = ATTEMPTS): Promise<Sittings> {
		// Whoever is first lays it out.
		await openDevice(name);
		const db = new Dexie(name, { chromeTransactionDurability: 'strict' });
		await db.open();
		return new Sittings(db);
	}

	close(): void {
		this.#db.close();
	}

	/** Every sitting that can be read. */
	async all(): Promise<KeptSitting[]> {
		const { attempts, operations } = this.#tables();
		const found: KeptSitting[] = [];
		for (const stored of await attempts.toArray()) {
			const line = v.safeParse(Line, stored);
			const { attempt } = line.success ? readAttempt(line.output.attempt) : {};
			if (!line.success || !attempt) continue;
			const log = await operations.where(':id').between([attempt.id], [attempt.id, []]).toArray();
			const { begun, ended } = line.output;
			found.push({ attempt, begun, ended, ...readOperations(log) });
		}
		return found;
	}

	/** Keeps sittings that came in a file; of one that is here, what is missing. */
	async put(sittings: readonly Omit<KeptSitting, 'problems'>[]): Promise<void> {
		const { attempts, operations } = this.#tables();
		await this.#db.transaction('rw', attempts, operations, async () => {
			for (const { attempt, begun, ended, operations: log } of sittings) {
				const line = { attempt, begun, ended };
				const there = await attempts.where('attempt.id').equals(attempt.id).primaryKeys();
				if (there.length > 0) await attempts.put(line, there[0]);
				else await attempts.add(line);
				for (const operation of log) await operations.put(operation, [attempt.id, operation.seq]);
			}
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
