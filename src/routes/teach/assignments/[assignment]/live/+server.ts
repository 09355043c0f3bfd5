import { theApp } from '#lib/server/app.ts';
import { findAssignment } from '#lib/server/assignments/assignments.ts';
import { makeChangedLines } from '#lib/server/results/live.ts';
import { Refusal } from '#lib/server/refusal.ts';
import { sessionBy } from '#lib/server/teachers/teacher-sessions.ts';
import { eventsOf } from '../../../../events.ts';
import { orRefuse } from '../../../../answering.ts';
import { TEACHER, teacherIn, tokenIn } from '../../../../visitor.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** What happens in an assignment, for its teacher's page. */
export const GET: RequestHandler = async (event) => {
	const { store } = await theApp();
	const { id } = teacherIn(event);
	const assignment = await orRefuse(findAssignment(store, event.params.assignment, id));
	const changed = makeChangedLines(store, assignment);
	const token = tokenIn(event, TEACHER) ?? '';
	const topic = `assignment/${assignment.id}` as const;
	return eventsOf(store.notices, topic, async () => {
		// A stream outlasts the page's session: who was signed out meanwhile hears nothing more.
		if (!(await sessionBy(store, token))) throw new Refusal(401, 'Sign in again.');
		return changed();
	});
};
