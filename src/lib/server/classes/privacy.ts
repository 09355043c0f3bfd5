import { findClass, type AskedClass } from './classes.ts';
import type { Store } from '../database/open.ts';
import type { Topic } from '../database/notices.ts';
import type { Writing } from '../database/writer.ts';
import { serverLimits } from '../limits.ts';
import { Refusal } from '../refusal.ts';

const DAY_MS = 24 * 3_600_000;

/** What goes with a class when it is deleted. */
export interface Going {
	learners: number;
	attempts: number;
	/** The titles of its assignments. */
	assignments: string[];
}

/** What goes with a class. */
export async function goingWith(
	{ db }: Pick<Store, 'db'>,
	{ id }: Pick<AskedClass, 'id'>
): Promise<Going> {
	const { learners } = await db
		.selectFrom('learner')
		.select(({ fn }) => fn.countAll<number>().as('learners'))
		.where('class', '=', id)
		.executeTakeFirstOrThrow();
	const { attempts } = await db
		.selectFrom('attempt')
		.innerJoin('learner', 'learner.id', 'attempt.learner')
		.select(({ fn }) => fn.countAll<number>().as('attempts'))
		.where('learner.class', '=', id)
		.executeTakeFirstOrThrow();
	const assignments = await db
		.selectFrom('assignment')
		.select('title')
		.where('class', '=', id)
		.orderBy('created_at')
		.execute();
	return { learners, attempts, assignments: assignments.map(({ title }) => title) };
}

/**
 * Deletes a learner: the name, the sessions, and all attempts with what was done in them. The figures of
 * the assignments concerned are thrown away, and are made anew without them.
 */
export function deleteLearner(store: Store, asked: AskedClass, learner: string): Promise<void> {
	return store.write(async (writing) => {
		await findClass(writing, asked);
		if (!(await removeLearner(writing, asked.id, learner)))
			throw new Refusal(404, 'There is no such learner in this class.');
	});
}

/**
 * Deletes a class with its learners, its assignments, and all that was done in them. It goes learner by
 * learner, so that nobody waits for the disk meanwhile; what was cut off can be done again. `typed` is the
 * name of the class, as whoever deletes it typed it.
 */
export async function deleteClass(store: Store, asked: AskedClass, typed: string): Promise<void> {
	const { name } = await findClass(store, asked);
	const isMeant = typed.normalize('NFC').replace(/\s+/g, ' ').trim() === name;
	if (!isMeant) throw new Refusal(400, 'This is not the name of the class.', 'typed');
	await removeClass(store, asked.id);
}

/** Deletes a class and all that belongs to it, whoever may ask for that. */
export async function removeClass(store: Store, classId: string): Promise<void> {
	const learners = await store.db
		.selectFrom('learner')
		.select('id')
		.where('class', '=', classId)
		.execute();
	for (const { id } of learners)
		await store.write((writing) => removeLearner(writing, classId, id));
	await store.write(async ({ db, tell }) => {
		const assignments = await db
			.selectFrom('assignment')
			.select('id')
			.where('class', '=', classId)
			.execute();
		await db.deleteFrom('class').where('id', '=', classId).execute();
		for (const { id } of assignments) tell(`assignment/${id}`);
	});
}

/**
 * Deletes those who came in by a code and have no attempt; gives their number. Whoever has the code can fill
 * a class with names, and then nobody else finds room.
 */
export function deleteUnbegun(store: Store, asked: AskedClass): Promise<number> {
	return store.write(async (writing) => {
		const { id, kind } = await findClass(writing, asked);
		if (kind !== 'open')
			throw new Refusal(400, 'The names of a list stay until they are deleted one by one.');
		return removeIdle(writing, id, store.world.now());
	});
}

/**
 * Deletes what learners did longer ago than their class keeps it: attempts so long after they ended, or
 * after the last thing done in them; and of those who came by a code also the name, with the last attempt.
 * Gives the number of attempts.
 */
export async function deleteOld(store: Store): Promise<number> {
	const classes = await store.db
		.selectFrom('class')
		.select(['id', 'kind', 'retention_days'])
		.where('retention_days', 'is not', null)
		.execute();
	let deleted = 0;
	for (const { id, kind, retention_days } of classes) {
		const before = store.world.now() - retention_days! * DAY_MS;
		let count: number;
		do {
			count = await store.write((writing) => removeOldAttempts(writing, id, before));
			deleted += count;
		} while (count === serverLimits.deleteTogether);
		if (kind === 'open') await store.write((writing) => removeIdle(writing, id, before));
	}
	return deleted;
}

async function removeLearner(writing: Writing, classId: string, learner: string): Promise<boolean> {
	const { db } = writing;
	const attempts = await db
		.selectFrom('attempt')
		.select(['id', 'assignment'])
		.where('learner', '=', learner)
		.execute();
	const { numDeletedRows } = await db
		.deleteFrom('learner')
		.where('id', '=', learner)
		.where('class', '=', classId)
		.executeTakeFirst();
	if (Number(numDeletedRows) === 0) return false;
	await forget(writing, attempts);
	return true;
}

/** A first few of the attempts of a class that nobody has touched since; the number of them. */
async function removeOldAttempts(
	writing: Writing,
	classId: string,
	before: number
): Promise<number> {
	const { db } = writing;
	const old = await db
		.selectFrom('attempt')
		.innerJoin('learner', 'learner.id', 'attempt.learner')
		.select(['attempt.id', 'attempt.assignment'])
		.where('learner.class', '=', classId)
		.where('attempt.started_at', '<=', before)
		.where(({ or, and, eb, not, exists, selectFrom }) =>
			or([
				eb('attempt.ended_at', '<=', before),
				and([
					eb('attempt.ended_at', 'is', null),
					not(
						exists(
							selectFrom('operation')
								.select('operation.seq')
								.whereRef('operation.attempt', '=', 'attempt.id')
								// An operation's time counts from the beginning of its attempt.
								.where((each) =>
									each(each('operation.at', '+', each.ref('attempt.started_at')), '>', before)
								)
						)
					)
				])
			])
		)
		.limit(serverLimits.deleteTogether)
		.execute();
	if (old.length === 0) return 0;
	await db
		.deleteFrom('attempt')
		.where(
			'id',
			'in',
			old.map(({ id }) => id)
		)
		.execute();
	await forget(writing, old);
	return old.length;
}

/** Those who came in so long ago and have no attempt; the number of them. */
async function removeIdle({ db }: Writing, classId: string, before: number): Promise<number> {
	const { numDeletedRows } = await db
		.deleteFrom('learner')
		.where('class', '=', classId)
		.where('created_at', '<=', before)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('attempt').select('attempt.id').whereRef('attempt.learner', '=', 'learner.id')
				)
			)
		)
		.executeTakeFirst();
	return Number(numDeletedRows);
}

/** Says that attempts are gone, and throws away the figures that they stand in. */
async function forget(
	{ db, tell }: Writing,
	attempts: readonly { id: string; assignment: string }[]
): Promise<void> {
	const assignments = [...new Set(attempts.map(({ assignment }) => assignment))];
	if (assignments.length > 0)
		await db.deleteFrom('tally').where('assignment', 'in', assignments).execute();
	const topics: Topic[] = [
		...attempts.map(({ id }) => `attempt/${id}` as const),
		...assignments.map((id) => `assignment/${id}` as const)
	];
	for (const topic of topics) tell(topic);
}
