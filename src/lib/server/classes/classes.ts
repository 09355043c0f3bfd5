import * as v from 'valibot';
import type { Store } from '../database/open.ts';
import type { ClassRow } from '../database/schema.ts';
import { enlist, type Enlisted } from './learners.ts';
import { serverLimits } from '../limits.ts';
import { plainName } from '../names.ts';
import { Refusal } from '../refusal.ts';
import { followingRequest, newId } from '../world.ts';

/** Learners who are taught together, or who came in by the code of one assignment. */
export interface Class {
	id: string;
	name: string;
	/** `listed` has a list of names; `open` is whoever had the code of one assignment. */
	kind: 'listed' | 'open';
	/** Days after which what its learners did is deleted; none keeps it. */
	retentionDays: number | undefined;
	createdAt: number;
}

/** Which class, and who says it is theirs. */
export interface AskedClass {
	id: string;
	teacher: string;
}

const Name = v.pipe(
	v.string(),
	v.transform(plainName),
	v.minLength(1, 'A class needs a name.'),
	v.maxLength(
		serverLimits.nameCharacters,
		`A name has at most ${serverLimits.nameCharacters} characters.`
	)
);

/** The classes of a teacher's that have a list, by name. */
export async function listedClasses(
	{ db }: Pick<Store, 'db'>,
	teacher: string
): Promise<{ id: string; name: string }[]> {
	const rows = await db
		.selectFrom('class')
		.select(['id', 'name'])
		.where('teacher', '=', teacher)
		.where('kind', '=', 'listed')
		.orderBy('name')
		.execute();
	return rows.map((row) => ({ ...row }));
}

/** All classes of a teacher's with the number of their learners: listed by name, open ones the latest first. */
export async function classesOf(
	{ db }: Pick<Store, 'db'>,
	teacher: string
): Promise<{ listed: (Class & Counted)[]; open: (Class & Counted)[] }> {
	const rows = await db
		.selectFrom('class')
		.leftJoin('learner', 'learner.class', 'class.id')
		.selectAll('class')
		.select(({ fn }) => fn.count<number>('learner.id').as('learners'))
		.where('class.teacher', '=', teacher)
		.groupBy('class.id')
		.orderBy('class.name')
		.execute();
	const classes = rows.map((row) => ({ ...classOf(row), learners: row.learners }));
	return {
		listed: classes.filter(({ kind }) => kind === 'listed'),
		open: classes.filter(({ kind }) => kind === 'open').sort((a, b) => b.createdAt - a.createdAt)
	};
}

interface Counted {
	learners: number;
}

/** A class of a teacher's; throws a refusal where there is none. */
export async function findClass(
	{ db }: Pick<Store, 'db'>,
	{ id, teacher }: AskedClass
): Promise<Class> {
	const row = await db
		.selectFrom('class')
		.selectAll()
		.where('id', '=', id)
		.where('teacher', '=', teacher)
		.executeTakeFirst();
	if (!row) throw new Refusal(404, 'There is no such class.');
	return classOf(row);
}

/** Makes a class with a list, which may be empty. What the same page sends once more finds what it has made. */
export async function createClass(
	store: Store,
	teacher: string,
	given: string,
	page?: string
): Promise<Class> {
	const name = checkName(given);
	const row: ClassRow = {
		id: newId(followingRequest(store.world, page, ['class', teacher, name])),
		teacher,
		name,
		kind: 'listed',
		retention_days: null,
		created_at: store.world.now()
	};
	return store.write(async ({ db }) => {
		const there = await listedClasses({ db }, teacher);
		if (there.some(({ id }) => id === row.id)) return findClass({ db }, row);
		if (there.length >= serverLimits.teacherClasses)
			throw new Refusal(409, `There is room for ${serverLimits.teacherClasses} classes.`, 'name');
		if (there.some(({ name }) => name === row.name))
			throw new Refusal(409, 'You have a class of this name already.', 'name');
		await db.insertInto('class').values(row).execute();
		return classOf(row);
	});
}

/** Gives a class another name. */
export async function renameClass(
	store: Store,
	{ id, teacher }: AskedClass,
	given: string
): Promise<void> {
	const name = checkName(given);
	await store.write(async ({ db }) => {
		await findClass({ db }, { id, teacher });
		const there = await listedClasses({ db }, teacher);
		if (there.some((other) => other.id !== id && other.name === name))
			throw new Refusal(409, 'You have a class of this name already.', 'name');
		await db.updateTable('class').set({ name }).where('id', '=', id).execute();
	});
}

/** Sets after how many days what the learners of a class did is deleted; none keeps it. */
export function setRetention(
	store: Store,
	asked: AskedClass,
	retention_days: number | null
): Promise<void> {
	const known: readonly number[] = serverLimits.retentionDays;
	if (retention_days !== null && !known.includes(retention_days))
		return Promise.reject(new Refusal(400, 'Choose how long it is kept.', 'retention'));
	return store.write(async ({ db }) => {
		await findClass({ db }, asked);
		await db.updateTable('class').set({ retention_days }).where('id', '=', asked.id).execute();
	});
}

/** Puts a list of names, one a line, on the list of a class. */
export async function addNames(store: Store, asked: AskedClass, list: string): Promise<Enlisted> {
	const { kind } = await findClass(store, asked);
	if (kind === 'open')
		throw new Refusal(409, 'Into this group learners come by the code, with a name of their own.');
	return enlist(store, asked.id, readNames(list));
}

/** The names of a list that was typed or pasted: one a line. Throws a refusal for what is no list of names. */
export function readNames(list: string): string[] {
	const tooLong = list.length > serverLimits.listCharacters;
	const lines = tooLong ? [] : list.split(/\r\n|\r|\n/).map(plainName);
	const names = lines.filter((line) => line !== '');
	const long = names.find((name) => name.length > serverLimits.nameCharacters);
	if (tooLong || names.length > serverLimits.classLearners)
		throw new Refusal(400, `A class has room for ${serverLimits.classLearners} learners.`, 'names');
	if (names.length === 0) throw new Refusal(400, 'The names are missing, one a line.', 'names');
	if (long !== undefined)
		throw new Refusal(400, `This is too long for a name: “${long.slice(0, 40)}…”.`, 'names');
	return names;
}

function checkName(given: string): string {
	const result = v.safeParse(Name, given);
	if (!result.success) throw new Refusal(400, result.issues[0].message, 'name');
	return result.output;
}

function classOf(row: ClassRow): Class {
	return {
		id: row.id,
		name: row.name,
		kind: row.kind,
		retentionDays: row.retention_days ?? undefined,
		createdAt: row.created_at
	};
}
