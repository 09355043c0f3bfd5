import { theApp } from '#lib/server/app.ts';
import { findAssignment } from '#lib/server/assignments.ts';
import { makeChangedLines } from '#lib/server/live.ts';
import { eventsOf } from '../../../../events.ts';
import { orRefuse } from '../../../../answering.ts';
import { teacherIn } from '../../../../visitor.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** What happens in an assignment, for its teacher's page. */
export const GET: RequestHandler = async (event) => {
	const { store } = await theApp();
	const { id } = teacherIn(event);
	const assignment = await orRefuse(findAssignment(store, event.params.assignment, id));
	const topic = `assignment/${assignment.id}` as const;
	return eventsOf(store.notices, topic, makeChangedLines(store, assignment));
};
