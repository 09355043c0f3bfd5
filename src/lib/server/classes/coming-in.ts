import { newRecoveryWord, readRecoveryWord } from './codes.ts';
import type { Store } from '../database/open.ts';
import type { Writing } from '../database/writer.ts';
import { learnerName, makeRoom, type Learner } from './learners.ts';
import { Refusal } from '../refusal.ts';
import { followingRequest, hashOf, newId, newToken, type World } from '../world.ts';

/**
 * Each of these takes the name of the page that asks, which the server has given it. What is new follows from
 * that name and from what was typed: who sends the same once more, because nobody knows what became of the
 * first, finds what the first has done, in whichever process. Without a page each time is a new one.
 */

/** A learner who has just come in: the token goes into the cookie, the word is shown once. */
export interface CameIn {
	learner: Learner;
	token: string;
	recoveryWord: string;
}

/** Someone new comes in with a name of their own. */
export async function comeIn(
	store: Store,
	classId: string,
	name: string,
	page?: string
): Promise<CameIn> {
	const given = learnerName(name);
	const world = followingRequest(store.world, page, ['name', classId, given]);
	const learner: Learner = { id: newId(world), class: classId, name: given };
	const secrets = newSecrets(world);
	return store.write(async (writing) => {
		const { db } = writing;
		const before = await cameInBefore(writing, learner, secrets);
		if (before) return before;
		await makeRoom(writing, classId, 1);
		const created_at = world.now();
		await db
			.insertInto('learner')
			.values({ ...learner, recovery: wordHash(classId, secrets.recoveryWord), created_at })
			.execute();
		await openSession(writing, learner.id, secrets.token, created_at);
		return { learner, ...secrets };
	});
}

/** Someone takes up an entry of the list. One that is taken up already opens by its recovery word alone. */
export function takeEntry(
	store: Store,
	classId: string,
	id: string,
	page?: string
): Promise<CameIn> {
	const world = followingRequest(store.world, page, ['entry', classId, id]);
	const secrets = newSecrets(world);
	return store.write(async (writing) => {
		const before = await cameInBefore(writing, { id, class: classId }, secrets);
		if (before) return before;
		const row = await writing.db
			.updateTable('learner')
			.set({ recovery: wordHash(classId, secrets.recoveryWord) })
			.where('id', '=', id)
			.where('class', '=', classId)
			.where('recovery', 'is', null)
			.returning(['id', 'class', 'name'])
			.executeTakeFirst();
		if (!row)
			throw new Refusal(
				409,
				'Somebody has come in by this name already. Your recovery word opens it.'
			);
		await openSession(writing, id, secrets.token, world.now());
		return { learner: { ...row }, ...secrets };
	});
}

/** A learner goes on elsewhere, by the recovery word. */
export function comeBack(
	store: Store,
	classId: string,
	typed: string,
	page?: string
): Promise<{ learner: Learner; token: string }> {
	const word = readRecoveryWord(typed);
	const world = followingRequest(store.world, page, ['word', classId, word]);
	const token = newToken(world);
	return store.write(async (writing) => {
		const row = await writing.db
			.selectFrom('learner')
			.select(['id', 'class', 'name'])
			.where('class', '=', classId)
			.where('recovery', '=', wordHash(classId, word))
			.executeTakeFirst();
		if (!row) throw new Refusal(404, 'Nobody here has this recovery word.');
		await openSession(writing, row.id, token, world.now());
		return { learner: { ...row }, token };
	});
}

/** What the same request has done before; refused where its device was left since. */
async function cameInBefore(
	{ db }: Writing,
	{ id, class: classId }: Pick<Learner, 'id' | 'class'>,
	secrets: Pick<CameIn, 'token' | 'recoveryWord'>
): Promise<CameIn | undefined> {
	const row = await db
		.selectFrom('learner')
		.leftJoin('learner_session as session', (join) =>
			join
				.onRef('session.learner', '=', 'learner.id')
				.on('session.token', '=', hashOf(secrets.token))
		)
		.select(['learner.id', 'learner.class', 'learner.name', 'session.token'])
		.where('learner.id', '=', id)
		.where('learner.class', '=', classId)
		.where('learner.recovery', '=', wordHash(classId, secrets.recoveryWord))
		.executeTakeFirst();
	if (!row) return undefined;
	const { token, ...learner } = row;
	if (token === null)
		throw new Refusal(409, 'By this page somebody has come in who has left since. Load it again.');
	return { learner, ...secrets };
}

function newSecrets(world: World): Pick<CameIn, 'token' | 'recoveryWord'> {
	return { token: newToken(world), recoveryWord: newRecoveryWord(world) };
}

async function openSession(
	{ db }: Writing,
	learner: string,
	token: string,
	created_at: number
): Promise<void> {
	await db
		.insertInto('learner_session')
		.values({ token: hashOf(token), learner, created_at })
		.onConflict((conflict) => conflict.column('token').doNothing())
		.execute();
}

/** With the class in it, the same word in two classes has two hashes. */
function wordHash(classId: string, word: string): string {
	return hashOf(`${classId} ${word}`);
}
