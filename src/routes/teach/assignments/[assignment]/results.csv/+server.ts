import { theApp } from '#lib/server/app.ts';
import { findAssignment } from '#lib/server/assignments/assignments.ts';
import { resultsTable } from '#lib/server/results/results-table.ts';
import { orRefuse } from '../../../../answering.ts';
import { file } from '../../../../file.ts';
import { teacherIn } from '../../../../visitor.ts';
import type { RequestHandler } from './$types';

/** The results of an assignment as a table, for a spreadsheet. */
export const GET: RequestHandler = async (event) => {
	const { store } = await theApp();
	const assignment = await orRefuse(
		findAssignment(store, event.params.assignment, teacherIn(event).id)
	);
	return file('results.csv', 'text/csv', await orRefuse(resultsTable(store, assignment)));
};
