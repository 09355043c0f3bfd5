import { beginAttempt } from '#lib/server/attempts/begin.ts';
import { theApp } from '#lib/server/app.ts';
import { findAssignment } from '#lib/server/assignments/assignments.ts';
import { Refusal } from '#lib/server/refusal.ts';
import { learnersIn } from '../../../learner.ts';
import { reply } from '../../../json.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** The attempt that a learner goes on with, or a new one: what it asks, without a key. */
export const POST: RequestHandler = (event) =>
	reply(async () => {
		const { store, attempts } = await theApp();
		const known = await learnersIn(event);
		const assignment = await findAssignment(store, event.params.assignment);
		const learner = known.find((one) => one.class === assignment.class);
		if (!learner) throw new Refusal(404, 'There is no such assignment.');
		return attempts.open(await beginAttempt(store, assignment, learner.id), learner.id);
	}, 201);
