import type { Store } from '../database/open.ts';
import { serverLimits } from '../limits.ts';
import type { Teacher } from './teachers.ts';
import { hashOf, newToken } from '../world.ts';

/** A signed-in device: whose it is, and what its session is known by. */
export interface Session {
	teacher: Teacher;
	/** The hash of its token. */
	id: string;
	/** How much longer it lasts from this visit on, for its cookie; none where that stays as it is. */
	prolongedMs: number | undefined;
}

/** Signs a device in, and gives the token for its cookie. */
export async function signIn(
	store: Store,
	{ id }: Teacher,
	{ isShared = false } = {}
): Promise<{ token: string; lastsMs: number }> {
	const token = newToken(store.world);
	const now = store.world.now();
	const lastsMs = isShared ? serverLimits.sharedSessionMs : serverLimits.sessionMs;
	const row = { token: hashOf(token), teacher: id, created_at: now, seen_at: now };
	await store.write(async ({ db }) => {
		await db
			.insertInto('teacher_session')
			.values({ ...row, expires_at: now + lastsMs })
			.execute();
	});
	return { token, lastsMs };
}

/** Who a cookie stands for; undefined where it stands for nobody, or no longer. */
export async function sessionBy(store: Store, token: string): Promise<Session | undefined> {
	const id = hashOf(token);
	const now = store.world.now();
	const row = await store.db
		.selectFrom('teacher_session as session')
		.innerJoin('teacher', 'teacher.id', 'session.teacher')
		.select(['teacher.id', 'teacher.name', 'teacher.email', 'teacher.role'])
		.select(['session.seen_at', 'session.expires_at'])
		.where('session.token', '=', id)
		.where('session.expires_at', '>', now)
		.executeTakeFirst();
	if (!row) return undefined;
	const { seen_at, expires_at, ...teacher } = row;
	const isDue = now - seen_at > serverLimits.sessionSeenMs;
	const lastsMs = expires_at - seen_at;
	if (isDue) await prolong(store, id, lastsMs);
	// On a shared computer the cookie goes with the browser.
	const isOwn = lastsMs > serverLimits.sharedSessionMs;
	return { teacher: { ...teacher }, id, prolongedMs: isDue && isOwn ? lastsMs : undefined };
}

/** Signs one device out. */
export function signOut(store: Store, id: string): Promise<void> {
	return store.write(async ({ db }) => {
		await db.deleteFrom('teacher_session').where('token', '=', id).execute();
	});
}

/** Signs every device of a teacher's out, at once. */
export function signOutEverywhere(store: Store, teacher: string): Promise<void> {
	return store.write(async ({ db }) => {
		await db.deleteFrom('teacher_session').where('teacher', '=', teacher).execute();
	});
}

/** From the last visit on it lasts as long again. */
function prolong(store: Store, id: string, lastsMs: number): Promise<void> {
	const now = store.world.now();
	return store.write(async ({ db }) => {
		await db
			.updateTable('teacher_session')
			.set({ seen_at: now, expires_at: now + lastsMs })
			.where('token', '=', id)
			.execute();
		await db.deleteFrom('teacher_session').where('expires_at', '<=', now).execute();
	});
}
