import { answersTable } from '#lib/server/results/answers-table.ts';
import { theApp } from '#lib/server/app.ts';
import { findAssignment } from '#lib/server/assignments/assignments.ts';
import { orRefuse } from '../../../../answering.ts';
import { file, streamOf } from '../../../../file.ts';
import { teacherIn } from '../../../../visitor.ts';
import type { RequestHandler } from './$types';

/** Every answer to an assignment as a table, for a spreadsheet. */
export const GET: RequestHandler = async (event) => {
	const { store } = await theApp();
	const assignment = await orRefuse(
		findAssignment(store, event.params.assignment, teacherIn(event).id)
	);
	return file('answers.csv', 'text/csv', streamOf(answersTable(store, assignment)));
};
