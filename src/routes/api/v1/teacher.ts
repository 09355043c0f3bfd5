import type { RequestEvent } from '@sveltejs/kit';
import { teacherByToken } from '#lib/server/teachers/api-tokens.ts';
import { theApp } from '#lib/server/app.ts';
import { serverLimits } from '#lib/server/limits.ts';
import { Refusal } from '#lib/server/refusal.ts';
import type { Teacher } from '#lib/server/teachers/teachers.ts';
import { networkIn } from '../../visitor.ts';
import { bearerIn } from './json.ts';

/** The teacher for whom a program asks, by its bearer token; a cookie is not enough. */
export async function bearer(event: RequestEvent): Promise<Teacher> {
	const { store, rates } = await theApp();
	const token = bearerIn(event.request.headers.get('authorization'));
	const teacher = token && (await teacherByToken(store, token));
	if (teacher) return teacher;
	rates.take('a token', networkIn(event), serverLimits.codesFrom);
	throw new Refusal(401, 'Send a token of a teacher’s, as “Authorization: Bearer TOKEN”.');
}
