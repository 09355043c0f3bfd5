import type { RequestEvent } from '@sveltejs/kit';
import { theApp, type App } from '#lib/server/app.ts';
import type { Learner } from '#lib/server/classes/learners.ts';
import { Refusal } from '#lib/server/refusal.ts';
import { learnerTokens, type Reading } from '../../visitor.ts';
import { bearerIn } from './json.ts';

/** The learners who ask: by the token that joining gave, or by the cookie of their device. */
export async function learnersIn(event: RequestEvent): Promise<Learner[]> {
	const tokens = learnerTokensOf(event.request.headers.get('authorization'), event);
	return learnersBy(await theApp(), tokens);
}

/** What is shown for being a learner: the token of the header, or else those of the device. */
export function learnerTokensOf(
	authorization: string | null | undefined,
	visit: Reading
): readonly string[] {
	const bearer = bearerIn(authorization);
	return bearer ? [bearer] : learnerTokens(visit);
}

/** The learners whose tokens these are; refused where they are nobody's. */
export async function learnersBy(
	{ learners }: Pick<App, 'learners'>,
	tokens: readonly string[]
): Promise<Learner[]> {
	const known = await learners.all(tokens);
	if (known.length === 0) throw new Refusal(401, 'Join the assignment by its code first.');
	return known;
}
