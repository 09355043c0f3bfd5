import * as v from 'valibot';
import { Habits, usualHabits } from '../habits.ts';
import { StudyModule } from '../library.ts';
import { Review } from '../review.ts';
import type { Glance, Kept } from '../study.ts';
import { keptSum } from './summed.browser.ts';
import type { Aside, StudyTables } from './tables.browser.ts';

const HABITS = 'habits';
/** What a row of each table has to be; what was set is looked at by itself. */
const shapes = { modules: StudyModule, reviews: Review } as const;

/** All that can be read. What cannot is set aside, and comes back when a version can read it. */
export async function readRows(tables: StudyTables): Promise<Kept> {
	await bringBack(tables);
	const [{ modules, habits, broken }, log] = await Promise.all([
		readSettings(tables),
		tables.reviews.toArray()
	]);
	const made = sorted(Review, log);
	broken.push(...made.broken.map((row) => ({ table: 'reviews', row })));
	// A device without room leaves them where they are, and they are told all the same.
	const isAside = await setAside(tables, broken).then(
		() => true,
		() => false
	);
	const lying = await tables.aside.count();
	return {
		modules,
		reviews: made.rows,
		rows: isAside ? made.rows.length : log.length,
		habits,
		problems: problemsOf(isAside ? lying : lying + broken.length)
	};
}

/** What is there at a glance; without a sum where something cannot be read, so that all is looked at. */
export async function glanceAt(tables: StudyTables): Promise<Glance> {
	const [{ modules, habits, broken }, rows, sum, lying] = await Promise.all([
		readSettings(tables),
		tables.reviews.count(),
		keptSum(tables),
		tables.aside.count()
	]);
	const summed = sum ? sum.summary.count + sum.misdated : 0;
	const isWhole = broken.length + lying === 0 && rows === summed;
	return { modules, rows, habits, problems: problemsOf(lying), sum: isWhole ? sum : undefined };
}

type Broken = Pick<Aside, 'table' | 'row'>;

/** What is there besides the reviews. */
async function readSettings(tables: StudyTables) {
	const [rows, set] = await Promise.all([tables.modules.toArray(), tables.settings.get(HABITS)]);
	const modules = sorted(StudyModule, rows);
	const habits = v.safeParse(Habits, set ? set.value : usualHabits);
	const broken: Broken[] = modules.broken.map((row) => ({ table: 'modules', row }));
	if (!habits.success) broken.push({ table: 'settings', row: set });
	return { modules: modules.rows, habits: habits.success ? habits.output : usualHabits, broken };
}

function sorted<S extends v.GenericSchema>(schema: S, all: readonly unknown[]) {
	const rows: v.InferOutput<S>[] = [];
	const broken: unknown[] = [];
	for (const row of all) {
		const read = v.safeParse(schema, row);
		if (read.success) rows.push(read.output);
		else broken.push(row);
	}
	return { rows, broken };
}

async function setAside(tables: StudyTables, broken: readonly Broken[]): Promise<void> {
	if (broken.length === 0) return;
	const { modules, reviews, settings, aside } = tables;
	await tables.transaction('rw', modules, reviews, settings, aside, async () => {
		const at = Date.now();
		await aside.bulkAdd(broken.map((one) => ({ ...one, at })));
		for (const { table, row } of broken) {
			const { primKey } = tables.table(table).schema;
			await tables.table(table).delete((row as Record<string, string>)[primKey.name]!);
		}
	});
}

/** What lies aside and can be read by now. What was kept in its place meanwhile stays. */
async function bringBack(tables: StudyTables): Promise<void> {
	const readable = (await tables.aside.toArray()).filter(({ table, row }) => {
		const shape = shapes[table as keyof typeof shapes];
		return shape && v.safeParse(shape, row).success;
	});
	if (readable.length === 0) return;
	const { modules, reviews, aside } = tables;
	await tables.transaction('rw', modules, reviews, aside, async () => {
		for (const { id, table, row } of readable) {
			await tables
				.table(table)
				.add(row)
				.catch(() => undefined);
			await aside.delete(id);
		}
	});
}

function problemsOf(aside: number): string[] {
	if (aside === 0) return [];
	const what = aside === 1 ? '1 entry' : `${aside} entries`;
	return [`${what} of this device cannot be read. Nothing is deleted: see Your data.`];
}
