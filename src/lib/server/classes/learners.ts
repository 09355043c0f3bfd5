import * as v from 'valibot';
import type { Store } from '../database/open.ts';
import type { Writing } from '../database/writer.ts';
import { serverLimits } from '../limits.ts';
import { plainName } from '../names.ts';
import { Refusal } from '../refusal.ts';
import { hashOf, newId } from '../world.ts';

/** Someone who answers. There is no account behind it: a name in a class, which may be a pseudonym. */
export interface Learner {
	id: string;
	class: string;
	name: string;
}

const LearnerName = v.pipe(
	v.string(),
	v.transform(plainName),
	v.minLength(1, 'A name is missing. It need not be your real one.'),
	v.maxLength(
		serverLimits.nameCharacters,
		`A name has at most ${serverLimits.nameCharacters} characters.`
	)
);

/** A name as it is stored. Throws a refusal for none, and for one that is too long. */
export function learnerName(given: string): string {
	const result = v.safeParse(LearnerName, given);
	if (!result.success) throw new Refusal(400, result.issues[0].message, 'name');
	return result.output;
}

/** Each database has an order of its own; a list has one, in which Learner 2 comes before Learner 10. */
const byName = new Intl.Collator('en', { numeric: true });

/** The learners of a class, by name. Those who have a `recovery` word have come in once. */
export async function learnersOf(
	{ db }: Pick<Store, 'db'>,
	classId: string
): Promise<(Learner & { hasComeIn: boolean })[]> {
	const rows = await db
		.selectFrom('learner')
		.selectAll()
		.where('class', '=', classId)
		.orderBy('id')
		.execute();
	return rows
		.sort((a, b) => byName.compare(a.name, b.name))
		.map(({ id, name, recovery }) => ({
			id,
			class: classId,
			name,
			hasComeIn: recovery !== null
		}));
}

/** Who was put on a list, and which names stood there already. */
export interface Enlisted {
	learners: Learner[];
	doubles: string[];
}

/** Puts names on a class's list, each once: by a name an entry is found. A class has so many at most. */
export function enlist(store: Store, classId: string, names: readonly string[]): Promise<Enlisted> {
	const { world } = store;
	const given = names.map((name) => ({
		id: newId(world),
		class: classId,
		name: learnerName(name)
	}));
	return store.write(async (writing) => {
		const there = await learnersOf(writing, classId);
		const taken = new Set(there.map(({ name }) => sameName(name)));
		const learners: Learner[] = [];
		const doubles: string[] = [];
		for (const learner of given) {
			const known = sameName(learner.name);
			if (taken.has(known)) doubles.push(learner.name);
			else learners.push(learner);
			taken.add(known);
		}
		await makeRoom(writing, classId, learners.length);
		for (const learner of learners)
			await writing.db
				.insertInto('learner')
				.values({ ...learner, recovery: null, created_at: world.now() })
				.execute();
		return { learners, doubles };
	});
}

/** Two names that are the same to who reads them are the same. */
function sameName(name: string): string {
	return name.normalize('NFKC').toLowerCase();
}

/** Gives a learner of a class another name; nobody else there may have it. */
export async function renameLearner(
	store: Store,
	classId: string,
	id: string,
	given: string
): Promise<void> {
	const name = learnerName(given);
	await store.write(async (writing) => {
		const there = await learnersOf(writing, classId);
		if (there.some((other) => other.id !== id && sameName(other.name) === sameName(name)))
			throw new Refusal(409, 'Somebody in this class has this name already.', 'name');
		await writing.db
			.updateTable('learner')
			.set({ name })
			.where('id', '=', id)
			.where('class', '=', classId)
			.execute();
	});
}

/** Frees an entry whose recovery word is lost: every device is signed out, and it can be taken up again. */
export function freeEntry(store: Store, classId: string, id: string): Promise<void> {
	return store.write(async ({ db }) => {
		await db
			.updateTable('learner')
			.set({ recovery: null })
			.where('id', '=', id)
			.where('class', '=', classId)
			.execute();
		await db.deleteFrom('learner_session').where('learner', '=', id).execute();
	});
}

/** Who a cookie stands for; undefined where it stands for nobody any more. */
export async function learnerBy(
	{ db }: Pick<Store, 'db'>,
	token: string
): Promise<Learner | undefined> {
	const row = await db
		.selectFrom('learner_session')
		.innerJoin('learner', 'learner.id', 'learner_session.learner')
		.select(['learner.id', 'learner.class', 'learner.name'])
		.where('learner_session.token', '=', hashOf(token))
		.executeTakeFirst();
	return row && { ...row };
}

/** From now on a token stands for nobody: its device was left. */
export function endLearnerSession(store: Store, token: string): Promise<void> {
	return store.write(async ({ db }) => {
		await db.deleteFrom('learner_session').where('token', '=', hashOf(token)).execute();
	});
}

/** Refuses more learners than a class has room for. */
export async function makeRoom({ db }: Writing, classId: string, wanted: number): Promise<void> {
	const { count } = await db
		.selectFrom('learner')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('class', '=', classId)
		.executeTakeFirstOrThrow();
	if (count + wanted > serverLimits.classLearners)
		throw new Refusal(409, `A class has room for ${serverLimits.classLearners} learners.`);
}
