import { Dexie, type EntityTable } from 'dexie';
import * as v from 'valibot';
import type { Outcome } from '#lib/quiz/device.ts';
import { outcomeOf } from '#lib/quiz/outcome.ts';
import { Habits, usualHabits } from './habits.ts';
import { StudyModule } from './library.ts';
import { Review } from './review.ts';
import { Sittings } from './sittings.browser.ts';
import { together, type StudyFile } from './study-file.ts';
import type { Glance, Kept, KeptSum, OpenSitting, Study } from './study.ts';
import { forgetSum, goOnWith, keptSum, putSum } from './summed.browser.ts';

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

	glance(): Promise<Outcome<Glance>> {
		const { modules, reviews, settings } = this.#tables;
		return outcomeOf(() =>
			this.#tables.transaction('r', modules, reviews, settings, () => glanceAt(this.#tables))
		);
	}

	keepSum(sum: KeptSum): Promise<Outcome<void>> {
		const { reviews, settings } = this.#tables;
		return outcomeOf(() =>
			this.#tables.transaction('rw', reviews, settings, async () => {
				if ((await reviews.count()) === sum.rows) await putSum(this.#tables, sum);
			})
		);
	}

	keepModule(module: StudyModule): Promise<Outcome<void>> {
		return outcomeOf(async () => void (await this.#tables.modules.put(module)));
	}

	dropModule(slug: string): Promise<Outcome<void>> {
		const { modules, reviews, settings } = this.#tables;
		return outcomeOf(() =>
			this.#tables.transaction('rw', modules, reviews, settings, async () => {
				await modules.delete(slug);
				await reviews.where('module').equals(slug).delete();
				await forgetSum(this.#tables);
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
		const { reviews, taken, settings } = this.#tables;
		return outcomeOf(() =>
			this.#tables.transaction('rw', reviews, taken, settings, async () => {
				const there = await reviews.bulkGet(made.map(({ id }) => id));
				const fresh = made.filter((_, i) => there[i] === undefined);
				const sum = await keptSum(this.#tables);
				await reviews.bulkAdd(fresh);
				await goOnWith(this.#tables, sum, fresh);
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
				await forgetSum(this.#tables);
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

async function readKept(tables: StudyTables): Promise<Kept> {
	const [{ modules, habits, unread }, log] = await Promise.all([
		readSettings(tables),
		tables.reviews.toArray()
	]);
	const reviews = readable(Review, log);
	const problems = problemsOf(unread + log.length - reviews.length);
	return { modules, reviews, rows: log.length, habits, problems };
}

async function glanceAt(tables: StudyTables): Promise<Glance> {
	const [{ modules, habits, unread }, rows, sum] = await Promise.all([
		readSettings(tables),
		tables.reviews.count(),
		keptSum(tables)
	]);
	const summed = sum ? sum.summary.count + sum.misdated : rows;
	return { modules, rows, habits, problems: problemsOf(unread + rows - summed), sum };
}

/** What is there besides the reviews, and how many modules cannot be read. */
async function readSettings({ modules, settings }: StudyTables) {
	const [rows, habits] = await Promise.all([modules.toArray(), settings.get('habits')]);
	const sound = readable(StudyModule, rows);
	const set = v.safeParse(Habits, habits?.value);
	return {
		modules: sound,
		habits: set.success ? set.output : usualHabits,
		unread: rows.length - sound.length
	};
}

function problemsOf(unread: number): string[] {
	return unread ? [`${unread} entries of this device cannot be read.`] : [];
}

function readable<S extends v.GenericSchema>(schema: S, rows: readonly unknown[]) {
	return rows.flatMap((row) => {
		const read = v.safeParse(schema, row);
		return read.success ? [read.output] : [];
	});
}
