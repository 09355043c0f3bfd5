import { theApp } from '#lib/server/app.ts';
import { findAssignment } from '#lib/server/assignments/assignments.ts';
import { resultsTable } from '#lib/server/results/results-table.ts';
import { file } from '../../../../../file.ts';
import { answer } from '../../../json.ts';
import { bearer } from '../../../teacher.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** The results of an assignment as a table. */
export const GET: RequestHandler = (event) =>
	answer(async () => {
		const { store } = await theApp();
		const { id } = await bearer(event);
		const assignment = await findAssignment(store, event.params.assignment, id);
		return file('results.csv', 'text/csv', await resultsTable(store, assignment));
	});
