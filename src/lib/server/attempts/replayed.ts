import type { Operation } from '#lib/quiz/attempt.ts';
import { operateInPlace, unlogged } from '#lib/quiz/in-place.ts';
import { begin, type Standing } from '#lib/quiz/replay.ts';
import type { Points } from '#lib/quiz/points.ts';
import { allowancesOf, NO_ALLOWANCE } from '../assignments/allowances.ts';
import { type Assignment } from '../assignments/assignments.ts';
import type { Store } from '../database/open.ts';
import type { AttemptRow } from '../database/schema.ts';
import { findEdition } from '../modules/editions.ts';
import {
	asEnded,
	attemptOf,
	correctionsOf,
	operationOf,
	pointsOf,
	questionsOf,
	type Corrections
} from './kept.ts';

/** Attempts whose logs are read together. */
const TOGETHER = 200;

/** What is needed of a row to replay its attempt. */
export type ReplayRow = Pick<
	AttemptRow,
	| 'id'
	| 'learner'
	| 'edition'
	| 'number'
	| 'seed'
	| 'started_at'
	| 'deadline_at'
	| 'ended_at'
	| 'seq'
	| 'revision'
>;

/** An attempt that was replayed from its first operation to its last. */
export interface Replayed {
	row: ReplayRow;
	standing: Standing;
	log: readonly Operation[];
	/** What the questions weigh. */
	points: Points;
	/** The ids of the questions in the order of the edition. */
	questions: readonly string[];
}

/**
 * Replays attempts of one assignment from their logs, many together. With `corrections` it is replayed as
 * if these were the ones that hold.
 */
export async function* replayAll(
	store: Pick<Store, 'db' | 'world'>,
	assignment: Assignment,
	ids: readonly string[],
	corrections?: Corrections
): AsyncGenerator<Replayed[]> {
	const mended = corrections ?? (await correctionsOf(store, assignment.id));
	const allowances = await allowancesOf(store, assignment.id);
	for (let at = 0; at < ids.length; at += TOGETHER) {
		const group = ids.slice(at, at + TOGETHER);
		const logs = await logsOf(store, group);
		const replayed: Replayed[] = [];
		for (const row of await rowsOf(store, group)) {
			const edition = await findEdition(store, row.edition);
			const allowance = allowances.get(row.learner) ?? NO_ALLOWANCE;
			const questions = questionsOf(row, { edition, allowance, assignment, corrections: mended });
			const first = begin(attemptOf(row, assignment, allowance, questions), questions);
			if (!first) throw new Error(`The edition of attempt ${row.id} lacks a question.`);
			const log = logs.get(row.id) ?? [];
			replayed.push({
				row,
				standing: ended(row, asEnded(row, log.reduce(operateInPlace, first))),
				log,
				points: pointsOf(edition, mended),
				questions: edition.questions.map(({ id }) => id)
			});
		}
		yield replayed;
	}
}

/** An attempt that the clock has ended stands at its end. */
function ended({ ended_at, started_at }: ReplayRow, standing: Standing): Standing {
	if (ended_at === null || standing.snapshot.value.sitting === 'finished') return standing;
	return unlogged(standing, ended_at - started_at, { type: 'time' });
}

async function rowsOf({ db }: Pick<Store, 'db'>, ids: readonly string[]): Promise<ReplayRow[]> {
	return db
		.selectFrom('attempt')
		.select(['id', 'learner', 'edition', 'number', 'seed'])
		.select(['started_at', 'deadline_at', 'ended_at', 'seq', 'revision'])
		.where('id', 'in', ids)
		.execute();
}

async function logsOf(
	{ db }: Pick<Store, 'db'>,
	ids: readonly string[]
): Promise<Map<string, Operation[]>> {
	const rows = await db
		.selectFrom('operation')
		.selectAll()
		.where('attempt', 'in', ids)
		.orderBy('attempt')
		.orderBy('seq')
		.execute();
	const logs = new Map<string, Operation[]>();
	for (const row of rows) {
		const log = logs.get(row.attempt) ?? [];
		logs.set(row.attempt, log);
		log.push(operationOf(row));
	}
	return logs;
}
