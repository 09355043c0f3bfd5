import * as v from 'valibot';
import type { Store } from '../database/open.ts';
import { serverLimits } from '../limits.ts';
import { plainName } from '../names.ts';
import { Refusal } from '../refusal.ts';
import { add, rowOf, type NewTeacher, type Teacher } from './teachers.ts';
import { hashOf, newToken } from '../world.ts';

/** An invitation that still holds, as the owner sees it. */
export interface Invitation {
	/** The hash of the token of its link: nobody comes in by it. */
	id: string;
	name: string;
	createdAt: number;
	expiresAt: number;
}

const Name = v.pipe(
	v.string(),
	v.transform(plainName),
	v.minLength(1, 'Say for whom it is; only you see it.'),
	v.maxLength(serverLimits.nameCharacters, 'This name is too long.')
);

/** Invites one more teacher, and gives the token for the link. It is told this once. */
export async function invite(store: Store, owner: Teacher, given: string): Promise<string> {
	mustBeOwner(owner);
	const name = v.safeParse(Name, given);
	if (!name.success) throw new Refusal(400, name.issues[0].message, 'invited');
	const token = newToken(store.world);
	const created_at = store.world.now();
	await store.write(async ({ db }) => {
		await db.deleteFrom('invitation').where('expires_at', '<=', created_at).execute();
		const { count } = await db
			.selectFrom('invitation')
			.select(({ fn }) => fn.countAll<number>().as('count'))
			.where('used_at', 'is', null)
			.executeTakeFirstOrThrow();
		if (count >= serverLimits.invitations)
			throw new Refusal(409, `At most ${serverLimits.invitations} invitations hold at once.`);
		await db
			.insertInto('invitation')
			.values({
				token: hashOf(token),
				invited_by: owner.id,
				name: name.output,
				created_at,
				expires_at: created_at + serverLimits.invitationMs,
				used_at: null
			})
			.execute();
	});
	return token;
}

/** The invitations that hold, the latest first. */
export async function invitationsOf(
	{ db, world }: Pick<Store, 'db' | 'world'>,
	owner: Teacher
): Promise<Invitation[]> {
	const rows = await db
		.selectFrom('invitation')
		.selectAll()
		.where('invited_by', '=', owner.id)
		.where('used_at', 'is', null)
		.where('expires_at', '>', world.now())
		.orderBy('created_at', 'desc')
		.execute();
	return rows.map(({ token, name, created_at, expires_at }) => ({
		id: token,
		name,
		createdAt: created_at,
		expiresAt: expires_at
	}));
}

/** Takes an invitation back: its link opens nothing any more. */
export function takeBack(store: Store, owner: Teacher, id: string): Promise<void> {
	return store.write(async ({ db }) => {
		await db
			.deleteFrom('invitation')
			.where('token', '=', id)
			.where('invited_by', '=', owner.id)
			.execute();
	});
}

/** Who sent the invitation of a link; throws a refusal where it does not hold. */
export async function invitationBy(
	{ db, world }: Pick<Store, 'db' | 'world'>,
	token: string
): Promise<{ from: string }> {
	const row = await db
		.selectFrom('invitation')
		.innerJoin('teacher', 'teacher.id', 'invitation.invited_by')
		.select('teacher.name as from')
		.where('invitation.token', '=', hashOf(token))
		.where('invitation.used_at', 'is', null)
		.where('invitation.expires_at', '>', world.now())
		.executeTakeFirst();
	if (!row) throw new Refusal(404, NO_LONGER);
	return { from: row.from };
}

/** Makes the account of who was invited. The link then opens nothing any more, and nothing is left of it. */
export async function accept(store: Store, token: string, given: NewTeacher): Promise<Teacher> {
	await invitationBy(store, token);
	const row = await rowOf(store, given, 'teacher');
	return store.write(async ({ db }) => {
		const used = await db
			.deleteFrom('invitation')
			.where('token', '=', hashOf(token))
			.where('used_at', 'is', null)
			.where('expires_at', '>', row.created_at)
			.returning('token')
			.executeTakeFirst();
		if (!used) throw new Refusal(404, NO_LONGER);
		return add(db, row);
	});
}

const NO_LONGER =
	'This invitation has been used or taken back, or its week is over. Whoever sent it can send another.';

function mustBeOwner({ role }: Teacher): void {
	if (role !== 'owner') throw new Refusal(403, 'Only the owner invites teachers.');
}
