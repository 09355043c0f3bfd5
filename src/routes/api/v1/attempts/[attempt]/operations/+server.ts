import { theApp } from '#lib/server/app.ts';
import { readBody, reply } from '../../../json.ts';
import { learnerTokensOf } from '../../../learner.ts';
import { takeSending } from './sending.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** Takes operations of a learner's attempt, as the door beside does (door.ts) for what is plainly in order. */
export const POST: RequestHandler = (event) =>
	reply(async () =>
		takeSending(await theApp(), {
			attempt: event.params.attempt,
			tokens: learnerTokensOf(event.request.headers.get('authorization'), event),
			body: () => readBody(event.request)
		})
	);
