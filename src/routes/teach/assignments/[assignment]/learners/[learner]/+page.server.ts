import { theApp } from '#lib/server/app.ts';
import { findAssignment } from '#lib/server/assignments/assignments.ts';
import { findEdition } from '#lib/server/modules/editions.ts';
import { learnerAttempts } from '#lib/server/results/learner-attempts.ts';
import { orRefuse } from '../../../../../answering.ts';
import { teacherIn } from '../../../../../visitor.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	const { params } = event;
	const assignment = await orRefuse(findAssignment(store, params.assignment, teacherIn(event).id));
	const learner = await orRefuse(learnerAttempts(store, assignment, params.learner));
	const { article } = await orRefuse(findEdition(store, assignment.edition));
	const { text, paragraphs, sentences } = article;
	const { id, title, counts } = assignment;
	return { assignment: { id, title, counts }, learner, article: { text, paragraphs, sentences } };
};
