import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Store } from '../database/open.ts';
import type { TeacherRow } from '../database/schema.ts';
import type { Teacher } from './teachers.ts';

const NAME_BYTES = 16;
/** A name of 16 bytes and a hash of 32, in base64url. */
const TOKEN = /^[\w-]{22}[\w-]{43}$/;
const NAME_CHARACTERS = 22;

/**
 * A token by which a device is known again as one where this account was signed in. It opens nothing: tries
 * from there are counted by themselves (OWASP calls it a device cookie). Another password makes it void.
 */
export async function newDevice(
	{ db, world }: Pick<Store, 'db' | 'world'>,
	{ id }: Teacher
): Promise<string> {
	const row = await db
		.selectFrom('teacher')
		.select(['id', 'password'])
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	const name = Buffer.from(world.bytes(NAME_BYTES)).toString('base64url');
	return tokenOf(row, name);
}

/** The first of these tokens that is of a device of this account; undefined where none is. */
export async function knownDevice(
	{ db }: Pick<Store, 'db'>,
	email: string,
	tokens: readonly string[]
): Promise<string | undefined> {
	const sound = tokens.filter((token) => TOKEN.test(token));
	if (sound.length === 0) return undefined;
	const row = await db
		.selectFrom('teacher')
		.select(['id', 'password'])
		.where('email', '=', email.trim().toLowerCase())
		.executeTakeFirst();
	return row && sound.find((token) => isOf(row, token));
}

function isOf(row: Pick<TeacherRow, 'id' | 'password'>, token: string): boolean {
	// As they are written: one hash can be written in several ways, and each would have tries of its own.
	const sealed = tokenOf(row, token.slice(0, NAME_CHARACTERS));
	return timingSafeEqual(Buffer.from(sealed), Buffer.from(token));
}

/** A name with what only this server makes of it: the key is what is stored of the password, with its salt. */
function tokenOf({ id, password }: Pick<TeacherRow, 'id' | 'password'>, name: string): string {
	return name + createHmac('sha256', password).update(`device ${id} ${name}`).digest('base64url');
}
