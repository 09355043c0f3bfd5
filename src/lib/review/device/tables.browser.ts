/**
 * How a study lies on a device, and how that may change. It must be readable for years, by whatever is served then:
 *
 * 1. A version that was ever on `main` is never changed: what a device holds was laid out by one of them. A change
 *    of tables, of indexes or of what a row holds is a new `this.version(n + 1)` below the others, and `VERSION`.
 * 2. What rows hold is turned into its new shape in `.upgrade(…)`, row by row. A row that does not have the shape
 *    that was expected is left as it is: it is set aside when it is read, and nothing is lost.
 * 3. The schema of a row (`review.ts`, `library.ts`, `habits.ts`) carries the `version` of its shape, and so does a
 *    file of a study (`study-file.ts`): who changes one raises it, and reads the shape before it too.
 * 4. `tables.browser.test.ts` has the rows of each version as that version wrote them. A new version adds its own.
 * 5. A device that a newer version has laid out is told and left alone: nothing here can know what it means.
 */
import { Dexie, type EntityTable } from 'dexie';
import { promisifyRequest as answered } from 'idb-keyval';
import type { Outcome } from '#lib/quiz/device.ts';
import { outcomeOf } from '#lib/quiz/outcome.ts';

/** The version of the tables that this code writes. */
const VERSION = 2;
/** IndexedDB counts in whole numbers, and Dexie leaves nine between two of its own. */
const NATIVE = 10;
/** A tab with an older version that does not let go by then is told. */
const BLOCKED_MS = 3_000;

/** A row that could not be read, as it was. */
export interface Aside {
	id: number;
	/** The table it was in. */
	table: string;
	row: unknown;
	/** When it was set aside, in milliseconds since 1970. */
	at: number;
}

/** The tables of somebody's study. What a row holds may have been written by another version. */
export class StudyTables extends Dexie {
	declare modules: EntityTable<{ slug: string }, 'slug'>;
	declare reviews: EntityTable<{ id: string; module: string }, 'id'>;
	declare settings: EntityTable<{ name: string; value: unknown }, 'name'>;
	/** Up to which operation the reviews of an attempt are made. */
	declare taken: EntityTable<{ attempt: string; seq: number }, 'attempt'>;
	declare aside: EntityTable<Aside, 'id'>;

	/** A newer version has laid them out, or wants to. */
	#isNewer = false;

	constructor(name: string) {
		// On the disk, and not only on its way there.
		super(name, { chromeTransactionDurability: 'strict' });
		this.version(1).stores({
			modules: '&slug',
			reviews: '&id, module',
			settings: '&name',
			taken: '&attempt'
		});
		this.version(2).stores({ aside: '++id' });
		// Dexie opens a newer version too, and would write into what it does not know.
		this.on('ready', () => this.#refuse(this.backendDB().version), true);
		this.on('versionchange', ({ newVersion }) => this.#letGo(newVersion));
	}

	/** Does something with the tables; what fails in passing is tried once more. */
	async try<T extends object | void>(work: () => Promise<T>): Promise<Outcome<T>> {
		const first = await this.#tryOnce(work);
		return first.ok || first.because !== 'failed' ? first : this.#tryOnce(work);
	}

	/** Opens them; a tab with an older version that does not let go is a reason. */
	async start(): Promise<Outcome<void>> {
		const blocked = new Promise<Outcome<void>>((resolve) => {
			this.on('blocked', () => {
				setTimeout(resolve, BLOCKED_MS, { ok: false, because: 'busy' });
			});
		});
		const opened = outcomeOf(async () => {
			// Asked past Dexie, which mends what it takes for gaps in a newer version.
			this.#refuse(await versionOf(this.name));
			await this.open();
		}, 'refused');
		const outcome = await Promise.race([opened, blocked]);
		return outcome.ok || !this.#isNewer ? outcome : { ok: false, because: 'newer' };
	}

	async #tryOnce<T extends object | void>(work: () => Promise<T>): Promise<Outcome<T>> {
		const outcome = this.#isNewer ? undefined : await outcomeOf(work);
		return outcome && (outcome.ok || !this.#isNewer) ? outcome : { ok: false, because: 'newer' };
	}

	#refuse(version: number): void {
		this.#isNewer = version >= (VERSION + 1) * NATIVE;
		if (this.#isNewer) throw new Error('A newer version has laid this study out.');
	}

	/** Another tab wants to lay it out anew, and gets it; where it is deleted, it begins again. */
	#letGo(newVersion: number | null): boolean {
		this.#isNewer ||= (newVersion ?? 0) >= (VERSION + 1) * NATIVE;
		this.close({ disableAutoOpen: this.#isNewer });
		return false;
	}
}

/** The version of a database; 0 where there is none, and there is none then either. */
async function versionOf(name: string): Promise<number> {
	const request = indexedDB.open(name);
	let isNone = false;
	request.onupgradeneeded = () => {
		isNone = true;
		request.transaction!.abort();
	};
	try {
		const db = await answered(request);
		db.close();
		return db.version;
	} catch (error) {
		if (isNone) return 0;
		throw error;
	}
}
