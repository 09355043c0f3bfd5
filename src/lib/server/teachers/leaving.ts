import { sql } from 'kysely';
import type { Store } from '../database/open.ts';
import type { Writing } from '../database/writer.ts';
import { removeClass } from '../classes/privacy.ts';
import { Refusal } from '../refusal.ts';
import { mustBePassword, type Teacher } from './teachers.ts';

/** What goes with an account when it is deleted, as numbers. */
export interface Belongings {
	modules: number;
	/** Those with a list. */
	classes: number;
	assignments: number;
	/** Also those who came in by a code. */
	learners: number;
	attempts: number;
}

/** What belongs to a teacher, and goes with the account. */
export async function belongingsOf(
	{ db }: Pick<Store, 'db'>,
	teacher: string
): Promise<Belongings> {
	const count = sql<number>`count(*)`.as('count');
	return db
		.selectNoFrom(({ selectFrom }) => [
			selectFrom('module').select(count).where('teacher', '=', teacher).$asScalar().as('modules'),
			selectFrom('class')
				.select(count)
				.where('teacher', '=', teacher)
				.where('kind', '=', 'listed')
				.$asScalar()
				.as('classes'),
			selectFrom('assignment')
				.select(count)
				.where('teacher', '=', teacher)
				.$asScalar()
				.as('assignments'),
			selectFrom('learner')
				.innerJoin('class', 'class.id', 'learner.class')
				.select(count)
				.where('class.teacher', '=', teacher)
				.$asScalar()
				.as('learners'),
			selectFrom('attempt')
				.innerJoin('assignment', 'assignment.id', 'attempt.assignment')
				.select(count)
				.where('assignment.teacher', '=', teacher)
				.$asScalar()
				.as('attempts')
		])
		.$narrowType<Belongings>()
		.executeTakeFirstOrThrow();
}

/** Another teacher, as the owner asks for one; refused where the owner is none any more. */
export async function otherTeacher(
	{ db }: Pick<Store, 'db'>,
	owner: Teacher,
	id: string
): Promise<Teacher> {
	const rows = await db
		.selectFrom('teacher')
		.select(['id', 'name', 'email', 'role'])
		.where('id', 'in', [owner.id, id])
		.execute();
	if (!rows.some((row) => row.id === owner.id && row.role === 'owner'))
		throw new Refusal(403, 'Only the owner does this.');
	const other = rows.find((row) => row.id === id && id !== owner.id);
	if (!other) throw new Refusal(404, 'There is no such teacher.');
	return { ...other };
}

/**
 * Deletes one's own account with all that belongs to it. The owner's goes last: while others have one,
 * somebody has to be the owner.
 */
export async function deleteOwn(store: Store, teacher: Teacher, password: string): Promise<void> {
	await mustBePassword(store, teacher, password);
	await remove(store, teacher.id, async ({ db }) => {
		const { role } = await db
			.selectFrom('teacher')
			.select('role')
			.where('id', '=', teacher.id)
			.executeTakeFirstOrThrow();
		const other = await db
			.selectFrom('teacher')
			.select('id')
			.where('id', '!=', teacher.id)
			.limit(1)
			.executeTakeFirst();
		if (role === 'owner' && other) throw new Refusal(409, OTHERS_STAY);
	});
}

const OTHERS_STAY =
	'Others have an account here. Make one of them the owner first, or remove them.';

/** Deletes the account of another teacher with all that belongs to it; `password` is the owner's. */
export async function removeTeacher(
	store: Store,
	owner: Teacher,
	id: string,
	password: string
): Promise<void> {
	await mustBePassword(store, owner, password);
	await remove(store, id, async ({ db }) => void (await otherTeacher({ db }, owner, id)));
}

/** Makes another teacher the owner, and the owner a teacher like others; invitations go along. */
export async function handOver(
	store: Store,
	owner: Teacher,
	id: string,
	password: string
): Promise<void> {
	await mustBePassword(store, owner, password);
	await store.write(async ({ db }) => {
		await otherTeacher({ db }, owner, id);
		// There is one owner at each moment.
		await db.updateTable('teacher').set({ role: 'teacher' }).where('id', '=', owner.id).execute();
		await db.updateTable('teacher').set({ role: 'owner' }).where('id', '=', id).execute();
		await db
			.updateTable('invitation')
			.set({ invited_by: id })
			.where('invited_by', '=', owner.id)
			.execute();
	});
}

/**
 * Ends every session and all that acts for the account, and deletes what belongs to it piece by piece, so
 * that nobody waits for the disk meanwhile. What was cut off can be done again: the account goes last.
 */
async function remove(
	store: Store,
	id: string,
	may: (writing: Writing) => Promise<void>
): Promise<void> {
	await store.write(async (writing) => {
		const { db } = writing;
		// Nobody comes in by one of them after it was looked who is there.
		await db.deleteFrom('invitation').where('invited_by', '=', id).execute();
		await may(writing);
		await db.deleteFrom('teacher_session').where('teacher', '=', id).execute();
		await db.deleteFrom('api_token').where('teacher', '=', id).execute();
	});
	for (const one of await ofTeacher(store, 'class', id)) await removeClass(store, one);
	for (const one of await ofTeacher(store, 'module', id))
		await store.write(async ({ db }) => {
			await db.deleteFrom('module').where('id', '=', one).execute();
		});
	await store.write(async ({ db }) => {
		await db.deleteFrom('teacher').where('id', '=', id).execute();
	});
}

async function ofTeacher(
	{ db }: Store,
	table: 'class' | 'module',
	teacher: string
): Promise<string[]> {
	const rows = await db.selectFrom(table).select('id').where('teacher', '=', teacher).execute();
	return rows.map(({ id }) => id);
}
