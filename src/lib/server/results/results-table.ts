import { makeCsv, type Cell } from '#lib/formats/csv.ts';
import type { Assignment } from '../assignments/assignments.ts';
import { Outcome } from '../attempts/settle.ts';
import type { Store } from '../database/open.ts';
import { findEdition } from '../modules/editions.ts';
import { resultsOf } from './results.ts';
import { readJson } from '../rows.ts';

/** By this a spreadsheet knows that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The results of an assignment as a table: a row for each attempt, and for each learner who has begun none; in
 * a column for each question what it has earned, from 0 to 1. Times are those of UTC.
 */
export async function resultsTable(store: Store, assignment: Assignment): Promise<string> {
	const lines = await resultsOf(store, assignment);
	const credits = await creditsOf(store, assignment.id);
	const { questions } = await findEdition(store, assignment.edition);
	const rows: Cell[][] = lines.flatMap(({ name, score, attempts }) =>
		attempts.length === 0
			? [[name]]
			: attempts.map((attempt) => [
					name,
					attempt.number,
					timeOf(attempt.startedAt),
					timeOf(attempt.endedAt),
					attempt.answered,
					attempt.score,
					score,
					...questions.map(({ id }) => credits.get(attempt.id)?.[id])
				])
	);
	const head = ['Name', 'Attempt', 'Begun', 'Ended', 'Answered', 'Score', 'Score that counts'];
	const stems = questions.map(({ stem }, i) => `${i + 1}. ${stem}`);
	return BYTE_ORDER_MARK + makeCsv([[...head, ...stems], ...rows]);
}

/** What the questions of each attempt that has ended have earned, by their ids. */
async function creditsOf(
	{ db }: Pick<Store, 'db'>,
	assignment: string
): Promise<ReadonlyMap<string, Outcome['credits']>> {
	const rows = await db
		.selectFrom('attempt')
		.select(['id', 'outcome'])
		.where('assignment', '=', assignment)
		.where('ended_at', 'is not', null)
		.execute();
	return new Map(
		rows.flatMap(({ id, outcome }) =>
			outcome ? [[id, readJson(Outcome, outcome).credits] as const] : []
		)
	);
}

/** A time as spreadsheets read it, of UTC. @example timeOf(0) // '1970-01-01 00:00:00' */
export function timeOf(time: number | undefined): string {
	return time === undefined ? '' : new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}
