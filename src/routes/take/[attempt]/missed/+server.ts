import { theApp } from '#lib/server/app.ts';
import { takenFrom } from '#lib/server/attempts/missed.ts';
import { orRefuse } from '../../../answering.ts';
import { file } from '../../../file.ts';
import { learnerTokens } from '../../../visitor.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** What its learner takes from an attempt, as a file of a study: this device takes it up, or another one. */
export const GET: RequestHandler = async (event) => {
	const app = await theApp();
	const { attempt } = event.params;
	const which = event.url.searchParams.has('all') ? 'all' : 'missed';
	const taken = await orRefuse(
		(async () => {
			const known = await app.learners.all(learnerTokens(event));
			const owner = await app.attempts.ownerOf(attempt, known);
			return takenFrom(app, attempt, owner.id, which);
		})()
	);
	return file('readback-missed.json', 'application/json', JSON.stringify(taken));
};
