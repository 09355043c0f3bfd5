import * as v from 'valibot';
import type { Store } from '../database/open.ts';
import type { TeacherRow } from '../database/schema.ts';
import type { Writing } from '../database/writer.ts';
import { serverLimits } from '../limits.ts';
import { plainName } from '../names.ts';
import { isPassword, storedPassword } from './passwords.ts';
import { Refusal } from '../refusal.ts';
import { newId } from '../world.ts';

/** Somebody with an account. */
export type Teacher = Pick<TeacherRow, 'id' | 'name' | 'email' | 'role'>;

const Email = v.pipe(
	v.string(),
	v.trim(),
	v.toLowerCase(),
	v.email('This is not an e-mail address.'),
	v.maxLength(254, 'This is not an e-mail address.')
);
const Name = v.pipe(
	v.string(),
	v.transform(plainName),
	v.minLength(1, 'A name is missing.'),
	v.maxLength(serverLimits.nameCharacters, 'This name is too long.')
);

/** What a new account is made of. */
export interface NewTeacher {
	email: string;
	name: string;
	password: string;
}

/** Whether nobody has an account yet: the first who comes is the owner. */
export async function isNew({ db }: Pick<Store, 'db'>): Promise<boolean> {
	return (await db.selectFrom('teacher').select('id').limit(1).executeTakeFirst()) === undefined;
}

/** The first account. Refused where there is one already. */
export async function createOwner(store: Store, given: NewTeacher): Promise<Teacher> {
	const row = await rowOf(store, given, 'owner');
	return store.write(async ({ db }) => {
		if (!(await isNew({ db }))) throw new Refusal(409, HAS_OWNER);
		// Of two processes that find nobody, the index on the owner lets one through.
		const { numInsertedOrUpdatedRows } = await db
			.insertInto('teacher')
			.values(row)
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirst();
		if (!numInsertedOrUpdatedRows) throw new Refusal(409, HAS_OWNER);
		return teacherOf(row);
	});
}

const HAS_OWNER = 'This Readback has its owner already.';

/** The row of a new teacher, checked, and its password hashed: that takes time, and is done before anything is written. */
export async function rowOf(
	{ world }: Pick<Store, 'world'>,
	given: NewTeacher,
	role: TeacherRow['role']
): Promise<TeacherRow> {
	const name = check(Name, given.name, 'name');
	const email = check(Email, given.email, 'email');
	const password = await storedPassword(world, given.password, { email, name });
	return { id: newId(world), email, name, role, password, created_at: world.now() };
}

/** Writes a new account down; its address must be free. */
export async function add(db: Writing['db'], row: TeacherRow): Promise<Teacher> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('teacher')
		.values(row)
		.onConflict((conflict) => conflict.column('email').doNothing())
		.executeTakeFirst();
	if (!numInsertedOrUpdatedRows)
		throw new Refusal(409, 'Somebody has an account with this address already.', 'email');
	return teacherOf(row);
}

/** Everybody who has an account, those who came first at first. */
export async function allTeachers({ db }: Pick<Store, 'db'>): Promise<Teacher[]> {
	return db
		.selectFrom('teacher')
		.select(['id', 'email', 'name', 'role'])
		.orderBy('created_at')
		.execute();
}

/** Who an address and a password belong to. It takes as long for an address that nobody has. */
export async function teacherWith(
	{ db }: Pick<Store, 'db'>,
	email: string,
	password: string
): Promise<Teacher> {
	const row = await db
		.selectFrom('teacher')
		.selectAll()
		.where('email', '=', email.trim().toLowerCase())
		.executeTakeFirst();
	const isRight = await isPassword(password, row?.password);
	if (!row || !isRight)
		throw new Refusal(401, 'This address and this password do not belong together.', 'password');
	return teacherOf(row);
}

/** Refuses a password that is not the teacher's own; the sentence stands beside its field. */
export async function mustBePassword(
	store: Pick<Store, 'db'>,
	{ email }: Teacher,
	password: string,
	field = 'password'
): Promise<void> {
	await teacherWith(store, email, password).catch((error: unknown) => {
		throw error instanceof Refusal ? new Refusal(400, 'This is not your password.', field) : error;
	});
}

function teacherOf({ id, email, name, role }: TeacherRow): Teacher {
	return { id, email, name, role };
}

/** Sets another name. */
export function rename(store: Store, id: string, given: string): Promise<void> {
	const name = check(Name, given, 'name');
	return store.write(async ({ db }) => {
		await db.updateTable('teacher').set({ name }).where('id', '=', id).execute();
	});
}

/** Sets another password, which the old one must allow; every other device is signed out. */
export async function changePassword(
	store: Store,
	teacher: Teacher,
	{ old, password, session }: { old: string; password: string; session: string }
): Promise<void> {
	await mustBePassword(store, teacher, old, 'old');
	const stored = await storedPassword(store.world, password, teacher);
	await store.write(async ({ db }) => {
		await db
			.updateTable('teacher')
			.set({ password: stored })
			.where('id', '=', teacher.id)
			.execute();
		await db
			.deleteFrom('teacher_session')
			.where('teacher', '=', teacher.id)
			.where('token', '!=', session)
			.execute();
	});
}

function check<S extends v.GenericSchema<unknown, string>>(
	schema: S,
	given: string,
	field: string
): string {
	const result = v.safeParse(schema, given);
	if (!result.success) throw new Refusal(400, result.issues[0].message, field);
	return result.output;
}
