import { SendRequest } from '#lib/quiz/wire.ts';
import { theApp } from '#lib/server/app.ts';
import { learnersIn } from '../../../learner.ts';
import { readBody, readShape, reply } from '../../../json.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** Takes operations of a learner's attempt. The reply means that what it acknowledges is on the disk. */
export const POST: RequestHandler = (event) =>
	reply(async () => {
		const { attempts } = await theApp();
		const owner = await attempts.ownerOf(event.params.attempt, await learnersIn(event));
		const { operations, paper } = readShape(SendRequest, await readBody(event.request));
		if (operations.length === 0) return attempts.look(event.params.attempt, owner.id, { paper });
		return attempts.take(event.params.attempt, owner.id, operations);
	});
