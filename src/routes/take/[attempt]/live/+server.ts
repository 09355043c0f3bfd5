import { theApp } from '#lib/server/app.ts';
import { eventsOf } from '../../../events.ts';
import { orRefuse } from '../../../answering.ts';
import { learnerTokens } from '../../../visitor.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/**
 * Says that an attempt has changed, by its learner elsewhere or by the teacher: how many operations it
 * has, and the number of its other changes. How it stands, the page asks.
 */
export const GET: RequestHandler = async (event) => {
	const { store, attempts, learners } = await theApp();
	const id = event.params.attempt;
	await orRefuse(
		attempts.ownerOf(id, await learners.all(learnerTokens(event))).then(() => undefined)
	);
	return eventsOf(store.notices, `attempt/${id}`, async () => {
		const { row } = await attempts.fresh(id);
		return `${row.seq} ${row.revision}`;
	});
};
