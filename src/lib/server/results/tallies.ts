import * as v from 'valibot';
import { addAttempt, emptyTally, removeAttempt, Tally, type Sat } from '#lib/analysis/tally.ts';
import type { Points } from '#lib/quiz/points.ts';
import { findAssignment, type Assignment } from '../assignments/assignments.ts';
import { correctionsOf, pointsOf } from '../attempts/kept.ts';
import { replayAll, type Replayed } from '../attempts/replayed.ts';
import { satOf } from '../attempts/sat.ts';
import type { Store } from '../database/open.ts';
import type { AttemptRow } from '../database/schema.ts';
import type { Writing } from '../database/writer.ts';
import { findEdition, type Edition } from '../modules/editions.ts';
import { readJson } from '../rows.ts';

/**
 * The figures of an assignment's questions, kept as attempts end. Only the first attempt of each learner
 * stands in them: whoever comes again knows the questions, and ten attempts of one are not ten learners,
 * so that facility and discrimination would say more of patience than of the question.
 */

/** What an attempt's row keeps of what was taken in, so that the same can be taken out. */
const Sitting = v.object({
	marks: v.array(v.number()),
	chosen: v.array(v.optional(v.nullable(v.string()))),
	seconds: v.array(v.optional(v.nullable(v.number())))
});

/** An attempt that may stand in a tally. */
type Countable = Pick<AttemptRow, 'id' | 'assignment' | 'number' | 'tallied'>;

/**
 * Takes an attempt that has just ended into its assignment's tally, and gives what its row says then. It
 * waits for others who are at the same tally, in this process or another.
 */
export async function tallyIn(
	writing: Writing,
	row: Countable,
	sat: () => Promise<Sat>,
	{ edition, points }: { edition: Edition; points: Points }
): Promise<string | null> {
	if (row.number !== 1) return null;
	const content = await lockTally(writing, row.assignment);
	const isFirst = content === '' && !(await hasOthers(writing, row));
	if (content === '' && !isFirst) return null;
	const tally = isFirst ? emptyTally(weightsOf(edition, points)) : readJson(Tally, content);
	const taken = await sat();
	addAttempt(tally, taken);
	await putTally(writing, row.assignment, JSON.stringify(tally));
	return JSON.stringify(taken);
}

/** Takes an attempt out of its tally; it must not stand there any more. */
export async function tallyOut(writing: Writing, row: Countable): Promise<void> {
	if (row.tallied === null) return;
	const content = await lockTally(writing, row.assignment);
	if (content !== '') {
		const tally = readJson(Tally, content);
		removeAttempt(tally, readSat(row.tallied));
		await putTally(writing, row.assignment, JSON.stringify(tally));
	}
	await writing.db.updateTable('attempt').set({ tallied: null }).where('id', '=', row.id).execute();
}

/** What the tally of an assignment says no longer holds: it is made anew when it is next looked at. */
export async function dropTally(writing: Writing, assignment: string): Promise<void> {
	await lockTally(writing, assignment);
	await putTally(writing, assignment, '');
}

/** The tally of an assignment. Where it has to be made anew, every first attempt is replayed. */
export async function tallyOf(store: Store, assignment: Assignment): Promise<Tally> {
	const row = await store.db
		.selectFrom('tally')
		.select('content')
		.where('assignment', '=', assignment.id)
		.executeTakeFirst();
	return row?.content ? readJson(Tally, row.content) : rebuild(store, assignment);
}

/** What a first attempt says, by its id, and how it stood when that was replayed. */
export type Sats = ReadonlyMap<string, Pick<AttemptRow, 'seq' | 'revision'> & { sat: Sat }>;

/** What an attempt says that was replayed. */
export function madeOf({ row: { seq, revision }, standing, log, questions }: Replayed) {
	return { seq, revision, sat: satOf({ standing, log }, questions) };
}

async function rebuild(store: Store, assignment: Assignment): Promise<Tally> {
	const before = await makeAll(store, assignment, await firstAttempts(store, assignment.id));
	return store.write(async (writing) => {
		const inWrite = { ...store, db: writing.db };
		await lockTally(writing, assignment.id);
		const now = await firstAttempts(inWrite, assignment.id);
		const terms = await findAssignment(inWrite, assignment.id);
		const missing = now.filter((row) => !isMade(row, before));
		const since = await makeAll(inWrite, terms, missing);
		return (await replaceTally(inWrite, writing, terms, new Map([...before, ...since])))!;
	});
}

/**
 * Makes the tally of an assignment of what its first attempts say; undefined where one of them has gone on
 * since, or is missing, and the tally waits to be made anew.
 */
export async function replaceTally(
	store: Pick<Store, 'db' | 'world'>,
	writing: Writing,
	assignment: Assignment,
	sats: Sats
): Promise<Tally | undefined> {
	await lockTally(writing, assignment.id);
	const rows = await firstAttempts(store, assignment.id);
	if (!rows.every((row) => isMade(row, sats))) return undefined;
	const edition = await findEdition(store, assignment.edition);
	const points = pointsOf(edition, await correctionsOf(store, assignment.id));
	const tally = emptyTally(weightsOf(edition, points));
	for (const { id } of rows) {
		const { sat } = sats.get(id)!;
		addAttempt(tally, sat);
		await writing.db
			.updateTable('attempt')
			.set({ tallied: JSON.stringify(sat) })
			.where('id', '=', id)
			.execute();
	}
	await putTally(writing, assignment.id, JSON.stringify(tally));
	return tally;
}

function isMade(row: Pick<AttemptRow, 'id' | 'seq' | 'revision'>, sats: Sats): boolean {
	const made = sats.get(row.id);
	return made?.seq === row.seq && made.revision === row.revision;
}

async function makeAll(
	store: Pick<Store, 'db' | 'world'>,
	assignment: Assignment,
	rows: readonly { id: string }[]
): Promise<Sats> {
	const sats = new Map<string, ReturnType<typeof madeOf>>();
	const ids = rows.map(({ id }) => id);
	for await (const group of replayAll(store, assignment, ids))
		for (const replayed of group) sats.set(replayed.row.id, madeOf(replayed));
	return sats;
}

/** The first attempts that have ended. */
function firstAttempts({ db }: Pick<Store, 'db'>, assignment: string) {
	return db
		.selectFrom('attempt')
		.select(['id', 'seq', 'revision'])
		.where('assignment', '=', assignment)
		.where('number', '=', 1)
		.where('ended_at', 'is not', null)
		.orderBy('id')
		.execute();
}

async function hasOthers({ db }: Writing, { id, assignment }: Countable): Promise<boolean> {
	const other = await db
		.selectFrom('attempt')
		.select('id')
		.where('assignment', '=', assignment)
		.where('number', '=', 1)
		.where('ended_at', 'is not', null)
		.where('id', '!=', id)
		.limit(1)
		.executeTakeFirst();
	return other !== undefined;
}

/**
 * The content of a tally, which nobody else changes before this change is on the disk. An update that
 * changes nothing locks a row in either database; the insert before it makes sure that there is a row to lock.
 */
async function lockTally({ db }: Writing, assignment: string): Promise<string> {
	for (;;) {
		const row = await db
			.updateTable('tally')
			.set(({ ref }) => ({ content: ref('content') }))
			.where('assignment', '=', assignment)
			.returning('content')
			.executeTakeFirst();
		if (row) return row.content;
		await db
			.insertInto('tally')
			.values({ assignment, content: '' })
			.onConflict((conflict) => conflict.column('assignment').doNothing())
			.execute();
	}
}

async function putTally({ db }: Writing, assignment: string, content: string): Promise<void> {
	await db.updateTable('tally').set({ content }).where('assignment', '=', assignment).execute();
}

/** What each question weighs, in the order of the edition. */
function weightsOf({ questions }: Edition, points: Points): number[] {
	return questions.map(({ id }) => points[id] ?? 1);
}

function readSat(stored: string): Sat {
	const { marks, chosen, seconds } = readJson(Sitting, stored);
	return {
		marks,
		chosen: chosen.map((answer) => answer ?? undefined),
		seconds: seconds.map((time) => time ?? undefined)
	};
}
