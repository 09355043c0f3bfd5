import type { Store } from '../database/open.ts';
import { serverLimits } from '../limits.ts';
import { plainName } from '../names.ts';
import { Refusal } from '../refusal.ts';
import type { Teacher } from './teachers.ts';
import { hashOf, newId, newToken } from '../world.ts';

/** A token by which a program acts for a teacher, as a page lists it. */
export interface ApiToken {
	id: string;
	name: string;
	createdAt: number;
	/** The day of its last use; none before the first. */
	usedAt: number | undefined;
}

/** A day: how often a token is used is nobody's business, but when it was last used is. */
const DAY_MS = 24 * 3_600_000;

/** Makes a token. It is shown once: the store has its hash. */
export function makeApiToken(store: Store, teacher: string, given: string): Promise<string> {
	const token = newToken(store.world);
	const name = plainName(given).slice(0, serverLimits.nameCharacters);
	if (!name) throw new Refusal(400, 'A name says what the token is for.');
	const row = { token: hashOf(token), id: newId(store.world), teacher, name, used_at: null };
	return store.write(async ({ db }) => {
		const those = await tokensIn(db, teacher);
		if (those.length >= serverLimits.teacherTokens)
			throw new Refusal(409, `There is room for ${serverLimits.teacherTokens} tokens.`);
		await db
			.insertInto('api_token')
			.values({ ...row, created_at: store.world.now() })
			.execute();
		return token;
	});
}

/** The tokens of a teacher's, the latest first. */
export async function apiTokensOf({ db }: Pick<Store, 'db'>, teacher: string): Promise<ApiToken[]> {
	const rows = await tokensIn(db, teacher);
	return rows.map(({ id, name, created_at, used_at }) => ({
		id,
		name,
		createdAt: created_at,
		usedAt: used_at ?? undefined
	}));
}

/** From now on nobody acts by a token. */
export function revokeApiToken(store: Store, teacher: string, id: string): Promise<void> {
	return store.write(async ({ db }) => {
		await db.deleteFrom('api_token').where('id', '=', id).where('teacher', '=', teacher).execute();
	});
}

/** For whom a program acts by a token; undefined where it is none, or none any more. */
export async function teacherByToken(store: Store, token: string): Promise<Teacher | undefined> {
	const hash = hashOf(token);
	const row = await store.db
		.selectFrom('api_token')
		.innerJoin('teacher', 'teacher.id', 'api_token.teacher')
		.select(['teacher.id', 'teacher.name', 'teacher.email', 'teacher.role', 'api_token.used_at'])
		.where('api_token.token', '=', hash)
		.executeTakeFirst();
	if (!row) return undefined;
	const { used_at, ...teacher } = row;
	const today = Math.floor(store.world.now() / DAY_MS) * DAY_MS;
	if (used_at !== today)
		await store.write(async ({ db }) => {
			await db.updateTable('api_token').set({ used_at: today }).where('token', '=', hash).execute();
		});
	return { ...teacher };
}

function tokensIn(db: Store['db'], teacher: string) {
	return db
		.selectFrom('api_token')
		.select(['id', 'name', 'created_at', 'used_at'])
		.where('teacher', '=', teacher)
		.orderBy('created_at', 'desc')
		.orderBy('id')
		.execute();
}
