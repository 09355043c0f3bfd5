import { theApp } from '#lib/server/app.ts';
import { findAssignment } from '#lib/server/assignments.ts';
import { understand } from '#lib/server/figures.ts';
import { resultsOf } from '#lib/server/results.ts';
import { orRefuse } from '../../../../answering.ts';
import { teacherIn } from '../../../../visitor.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	const assignment = await orRefuse(
		findAssignment(store, event.params.assignment, teacherIn(event).id)
	);
	const [understanding, lines] = await orRefuse(
		Promise.all([understand(store, assignment), resultsOf(store, assignment)])
	);
	return {
		id: assignment.id,
		title: assignment.title,
		...understanding,
		scores: lines.flatMap(({ score }) => score ?? [])
	};
};
