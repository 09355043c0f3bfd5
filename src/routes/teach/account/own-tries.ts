import type { RequestEvent } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { serverLimits } from '#lib/server/limits.ts';

/** Does what wants the teacher's own password. Wrong ones are counted for this session alone: nobody else uses it up. */
export async function withOwnTries<T>(
	{ locals }: Pick<RequestEvent, 'locals'>,
	doing: () => Promise<T>
): Promise<T> {
	const { rates } = await theApp();
	const session = locals.session?.id ?? '';
	rates.take('own password', session, serverLimits.signInAs);
	const done = await doing();
	rates.forget('own password', session);
	return done;
}
