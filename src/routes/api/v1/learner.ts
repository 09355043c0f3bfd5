import type { RequestEvent } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import type { Learner } from '#lib/server/learners.ts';
import { Refusal } from '#lib/server/refusal.ts';
import { learnerTokens } from '../../visitor.ts';
import { bearerIn } from './json.ts';

/** The learners who ask: by the token that joining gave, or by the cookie of their device. */
export async function learnersIn(event: RequestEvent): Promise<Learner[]> {
	const { learners } = await theApp();
	const bearer = bearerIn(event.request);
	const known = await learners.all(bearer ? [bearer] : learnerTokens(event));
	if (known.length === 0) throw new Refusal(401, 'Join the assignment by its code first.');
	return known;
}
