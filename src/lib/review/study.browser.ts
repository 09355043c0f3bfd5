import { Dexie, type EntityTable } from 'dexie';
import * as v from 'valibot';
import type { Outcome } from '#lib/quiz/device.ts';
import { outcomeOf } from '#lib/quiz/outcome.ts';
import { Habits, usualHabits } from './habits.ts';
import { StudyModule } from './library.ts';
import { Review } from './review.ts';
import { Sittings } from './sittings.browser.ts';
import { together, type StudyFile } from './study-file.ts';
import type { Kept, OpenSitting, Study } from './study.ts';

const NAME = 'readback-study';

/** The tables of somebody's study. What a row holds may have been written by another version. */
class StudyTables extends Dexie {
	declare modules: EntityTable<{ slug: string }, 'slug'>;
	declare reviews: EntityTable<{ id: string; module: string }, 'id'>;
	declare settings: EntityTable<{ name: string; value: unknown }, 'name'>;
	/** Up to which operation the reviews of an attempt are made. */
	declare taken: EntityTable<{ attempt: string; seq: number }, 'attempt'>;

	constructor(name: string) {
		// On the disk, and not only on its way there.
		super(name, { chromeTransactionDurability: 'strict' });
		this.version(1).stores({
			modules: '&slug',
			reviews: '&id, module',
			settings: '&name',
			taken: '&attempt'
		});
	}
}

/** Opens this browser's study. */
export function openStudy(name = NAME, attempts?: string): Promise<Outcome<Study>> {
	return outcomeOf(async () => {
		const tables = new StudyTables(name);
		await tables.open();
		return new KeptStudy(tables, await Sittings.open(attempts));
	}, 'refused');
}

class KeptStudy implements Study {
	readonly #tables: StudyTables;
	readonly #sittings: Sittings;

	constructor(tables: StudyTables, sittings: Sittings) {
		this.#tables = tables;
		this.#sittings = sittings;
	}

	read(): Promise<Outcome<Kept>> {
		return outcomeOf(() => readKept(this.#tables));
	}

	keepModule(module: StudyModule): Promise<Outcome<void>> {
		return outcomeOf(async () => void (await this.#tables.modules.put(module)));
	}

	dropModule(slug: string): Promise<Outcome<void>> {
		const { modules, reviews } = this.#tables;
		return outcomeOf(() =>
			this.#tables.transaction('rw', modules, reviews, async () => {
				await modules.delete(slug);
				await reviews.where('module').equals(slug).delete();
			})
		);
	}

	keepHabits(value: Habits): Promise<Outcome<void>> {
		return outcomeOf(async () => void (await this.#tables.settings.put({ name: 'habits', value })));
	}

	untaken(): Promise<Outcome<OpenSitting[]>> {
		return outcomeOf(async () => {
			const taken = await this.#tables.taken.toArray();
			const seqs = new Map(taken.map(({ attempt, seq }) => [attempt, seq]));
			return (await this.#sittings.all())
				.map((sitting) => ({ ...sitting, taken: seqs.get(sitting.attempt.id) ?? 0 }))
				.filter((sitting) => sitting.operations.length > sitting.taken);
		});
	}

	take(attempt: string, seq: number, made: readonly Review[]): Promise<Outcome<void>> {
		const { reviews, taken } = this.#tables;
		return outcomeOf(() =>
			this.#tables.transaction('rw', reviews, taken, async () => {
				const there = await reviews.bulkGet(made.map(({ id }) => id));
				await reviews.bulkAdd(made.filter((_, i) => there[i] === undefined));
				await taken.put({ attempt, seq });
			})
		);
	}

	write(now: number): Promise<Outcome<StudyFile>> {
		return outcomeOf(() => this.#file(now));
	}

	merge(file: StudyFile): Promise<Outcome<void>> {
		return outcomeOf(async () => {
			const both = together(await this.#file(file.written), file);
			await this.#sittings.put(both.sittings);
			const { modules, reviews, settings, taken } = this.#tables;
			await this.#tables.transaction('rw', modules, reviews, settings, taken, async () => {
				await taken.bulkPut(both.sittings.flatMap(takenOf));
				await modules.bulkPut(both.modules);
				await reviews.bulkPut(both.reviews);
				if (both.habits) await settings.put({ name: 'habits', value: both.habits });
			});
		});
	}

	clear(): Promise<Outcome<void>> {
		return outcomeOf(async () => {
			await this.#sittings.clear();
			const all = this.#tables.tables;
			await this.#tables.transaction('rw', all, () =>
				Promise.all(all.map((table) => table.clear()))
			);
		});
	}

	async #file(now: number): Promise<StudyFile> {
		const { modules, reviews, habits } = await readKept(this.#tables);
		const taken = new Map(
			(await this.#tables.taken.toArray()).map(({ attempt, seq }) => [attempt, seq])
		);
		const sittings = (await this.#sittings.all()).map(({ problems: _, ...sitting }) => ({
			...sitting,
			taken: taken.get(sitting.attempt.id)
		}));
		return {
			format: 'readback-study',
			version: 1,
			written: now,
			modules,
			reviews,
			sittings,
			habits
		};
	}
}

/** Up to where the reviews of a sitting are made: whoever has these has them, and does not make them again. */
function takenOf({ attempt, taken }: StudyFile['sittings'][number]) {
	return taken === undefined ? [] : [{ attempt: attempt.id, seq: taken }];
}

async function readKept({ modules, reviews, settings }: StudyTables): Promise<Kept> {
	const [oneByOne, log, habits] = await Promise.all([
		modules.toArray(),
		reviews.toArray(),
		settings.get('habits')
	]);
	const sound = readable(StudyModule, oneByOne);
	const made = readable(Review, log);
	const lost = oneByOne.length + log.length - sound.length - made.length;
	const set = v.safeParse(Habits, habits?.value);
	return {
		modules: sound,
		reviews: made,
		habits: set.success ? set.output : usualHabits,
		problems: lost ? [`${lost} entries of this device cannot be read.`] : []
	};
}

function readable<S extends v.GenericSchema>(schema: S, rows: readonly unknown[]) {
	return rows.flatMap((row) => {
		const read = v.safeParse(schema, row);
		return read.success ? [read.output] : [];
	});
}
