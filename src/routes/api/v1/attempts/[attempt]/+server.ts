import { theApp } from '#lib/server/app.ts';
import { learnersIn } from '../../learner.ts';
import { reply } from '../../json.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** Where an attempt stands, as its learner may see it. */
export const GET: RequestHandler = (event) =>
	reply(async () => {
		const { attempts } = await theApp();
		const owner = await attempts.ownerOf(event.params.attempt, await learnersIn(event));
		return attempts.look(event.params.attempt, owner.id, { paper: true });
	});
