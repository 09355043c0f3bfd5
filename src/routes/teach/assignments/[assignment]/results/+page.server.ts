import { theApp } from '#lib/server/app.ts';
import { findAssignment } from '#lib/server/assignments/assignments.ts';
import { understandingOf } from '#lib/server/results/understanding.ts';
import { orRefuse } from '../../../../answering.ts';
import { teacherIn } from '../../../../visitor.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	const assignment = await orRefuse(
		findAssignment(store, event.params.assignment, teacherIn(event).id)
	);
	const { article, ...understood } = await orRefuse(understandingOf(store, assignment));
	const { text, paragraphs, sentences } = article;
	const { id, title } = assignment;
	return { assignment: { id, title }, article: { text, paragraphs, sentences }, ...understood };
};
