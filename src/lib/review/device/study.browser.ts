import * as v from 'valibot';
import type { Outcome } from '#lib/quiz/device.ts';
import { outcomeOf } from '#lib/quiz/outcome.ts';
import type { Habits } from '../habits.ts';
import { newerOf, StudyModule } from '../library.ts';
import type { Review } from '../review.ts';
import { glanceAt, readRows } from './rows.browser.ts';
import { Sittings } from './sittings.browser.ts';
import { together, type StudyFile } from '../file/study-file.ts';
import type { Glance, Kept, KeptSum, Note, OpenSitting, Study } from '../study.ts';
import { forgetSum, goOnWith, keptSum, putSum } from './summed.browser.ts';
import { StudyTables } from './tables.browser.ts';

const NAME = 'readback-study';

/** Opens this browser's study. */
export async function openStudy(name = NAME, attempts?: string): Promise<Outcome<Study>> {
	const tables = new StudyTables(name);
	const started = await tables.start();
	if (!started.ok) return started;
	return outcomeOf(async () => {
		const sittings = await Sittings.open(attempts);
		return sittings ? new KeptStudy(tables, sittings) : 'newer';
	}, 'refused');
}

class KeptStudy implements Study {
	readonly #tables: StudyTables;
	readonly #sittings: Sittings;
	/** How many sittings could not be read when they were looked at last. */
	#unread = 0;

	constructor(tables: StudyTables, sittings: Sittings) {
		this.#tables = tables;
		this.#sittings = sittings;
	}

	read(): Promise<Outcome<Kept>> {
		return this.#tables.try(async () => this.#withProblems(await readRows(this.#tables)));
	}

	glance(): Promise<Outcome<Glance>> {
		const all = this.#tables.tables;
		return this.#tables.try(async () =>
			this.#withProblems(await this.#tables.transaction('r', all, () => glanceAt(this.#tables)))
		);
	}

	keepSum(sum: KeptSum): Promise<Outcome<void>> {
		const { reviews, settings } = this.#tables;
		return this.#tables.try(() =>
			this.#tables.transaction('rw', reviews, settings, async () => {
				if ((await reviews.count()) === sum.rows) await putSum(this.#tables, sum);
			})
		);
	}

	keepModule(module: StudyModule): Promise<Outcome<void>> {
		const { modules } = this.#tables;
		return this.#tables.try(() =>
			this.#tables.transaction('rw', modules, async () => {
				const there = v.safeParse(StudyModule, await modules.get(module.slug));
				await modules.put(there.success ? newerOf(there.output, module) : module);
			})
		);
	}

	dropModule(slug: string): Promise<Outcome<void>> {
		const { modules, reviews, settings } = this.#tables;
		return this.#tables.try(async () => {
			await this.#tables.transaction('rw', modules, reviews, settings, async () => {
				await modules.delete(slug);
				await reviews.where('module').equals(slug).delete();
				await forgetSum(this.#tables);
			});
			await this.#sittings.drop(slug);
		});
	}

	keepHabits(value: Habits): Promise<Outcome<void>> {
		return this.keepNote('habits', value);
	}

	note(name: Note): Promise<Outcome<{ value: unknown }>> {
		return this.#tables.try(async () => ({
			value: (await this.#tables.settings.get(name))?.value
		}));
	}

	keepNote(name: Note | 'habits', value: unknown): Promise<Outcome<void>> {
		return this.#tables.try(async () => void (await this.#tables.settings.put({ name, value })));
	}

	aside(): Promise<Outcome<unknown[]>> {
		return this.#tables.try(() => this.#tables.aside.toArray());
	}

	clearAside(): Promise<Outcome<void>> {
		return this.#tables.try(() => this.#tables.aside.clear());
	}

	untaken(): Promise<Outcome<OpenSitting[]>> {
		return this.#tables.try(async () => {
			const taken = await this.#tables.taken.toArray();
			const seqs = new Map(taken.map(({ attempt, seq }) => [attempt, seq]));
			const { found, unread } = await this.#sittings.all(seqs);
			this.#unread = unread;
			return found
				.map((sitting) => ({ ...sitting, taken: seqs.get(sitting.attempt.id) ?? 0 }))
				.filter((sitting) => sitting.operations.length > sitting.taken);
		});
	}

	take(attempt: string, seq: number, made: readonly Review[]): Promise<Outcome<void>> {
		const { reviews, taken, settings } = this.#tables;
		return this.#tables.try(() =>
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
		return this.#tables.try(() => this.#file(now));
	}

	merge(file: StudyFile): Promise<Outcome<void>> {
		return this.#tables.try(async () => {
			const here = await this.#file(file.written);
			const both = together(here, file);
			// What lies there already is not written again: a device may have little room.
			await this.#sittings.put(both.sittings.filter(isNot(here.sittings)));
			const { modules, reviews, settings, taken } = this.#tables;
			await this.#tables.transaction('rw', modules, reviews, settings, taken, async () => {
				await taken.bulkPut(both.sittings.flatMap(takenOf));
				await modules.bulkPut(both.modules.filter(isNot(here.modules)));
				await reviews.bulkPut(both.reviews.filter(isNot(here.reviews)));
				await forgetSum(this.#tables);
				if (both.habits) await settings.put({ name: 'habits', value: both.habits });
			});
		});
	}

	clear(): Promise<Outcome<void>> {
		return this.#tables.try(async () => {
			await this.#sittings.clear();
			const all = this.#tables.tables;
			await this.#tables.transaction('rw', all, () =>
				Promise.all(all.map((table) => table.clear()))
			);
		});
	}

	#withProblems<T extends Pick<Kept, 'problems'>>(found: T): T {
		return { ...found, problems: [...found.problems, ...problemsOf(this.#unread)] };
	}

	async #file(now: number): Promise<StudyFile> {
		const { modules, reviews, habits } = await readRows(this.#tables);
		const taken = new Map(
			(await this.#tables.taken.toArray()).map(({ attempt, seq }) => [attempt, seq])
		);
		const sittings = (await this.#sittings.all()).found.map(({ problems: _, ...sitting }) => ({
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

/** Says of a thing whether none of these is the same. */
function isNot(there: readonly unknown[]): (one: unknown) => boolean {
	const known = new Set(there.map((one) => JSON.stringify(one)));
	return (one) => !known.has(JSON.stringify(one));
}

function problemsOf(unread: number): string[] {
	if (unread === 0) return [];
	const what = unread === 1 ? '1 sitting' : `${unread} sittings`;
	return [`${what} of this device cannot be read. Nothing is deleted.`];
}
