import { redirect } from '@sveltejs/kit';
import { encode } from 'uqr';
import { theApp } from '#lib/server/app.ts';
import { closeNow, setReleased } from '#lib/server/assignments/assignment-changes.ts';
import { findAssignment } from '#lib/server/assignments/assignments.ts';
import { spelled } from '#lib/server/classes/codes.ts';
import { findEdition } from '#lib/server/modules/editions.ts';
import { liveLines } from '#lib/server/results/live.ts';
import { addresses } from '../../../addresses.ts';
import { orRefuse } from '../../../answering.ts';
import { teacherIn } from '../../../visitor.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	const assignment = await ownAssignment(event);
	const [edition, lines] = await orRefuse(
		Promise.all([findEdition(store, assignment.edition), liveLines(store, assignment)])
	);
	const { id, title, code, opensAt, closesAt, release, releasedAt, counts, attempts } = assignment;
	const link = new URL(addresses.join(code), event.url).href;
	return {
		assignment: { id, title, opensAt, closesAt, release, releasedAt, counts, attempts },
		code: spelled(code),
		link,
		squares: encode(link, { border: 2 }).data,
		questions: edition.questions.length,
		lines,
		now: store.world.now()
	};
};

export const actions: Actions = {
	release: (event) => change(event, true),
	withhold: (event) => change(event, false),
	close: async (event) => {
		const { id } = await ownAssignment(event);
		const { store } = await theApp();
		await orRefuse(closeNow(store, id));
		redirect(303, addresses.assignment(id));
	}
};

async function change(event: RequestEvent, isReleased: boolean): Promise<never> {
	const { id } = await ownAssignment(event);
	const { store } = await theApp();
	await orRefuse(setReleased(store, id, isReleased));
	redirect(303, addresses.assignment(id));
}

async function ownAssignment(event: RequestEvent) {
	const { store } = await theApp();
	return orRefuse(findAssignment(store, event.params.assignment, teacherIn(event).id));
}
