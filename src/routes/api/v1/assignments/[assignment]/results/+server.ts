import { theApp } from '#lib/server/app.ts';
import { findAssignment } from '#lib/server/assignments/assignments.ts';
import { resultsOf } from '#lib/server/results/results.ts';
import { reply } from '../../../json.ts';
import { bearer } from '../../../teacher.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** The learners of an assignment with their attempts and scores. */
export const GET: RequestHandler = (event) =>
	reply(async () => {
		const { store } = await theApp();
		const { id } = await bearer(event);
		const assignment = await findAssignment(store, event.params.assignment, id);
		return { learners: await resultsOf(store, assignment) };
	});
