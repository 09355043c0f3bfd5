import { changesOf, type Changed, type Scored } from '#lib/analysis/rescore.ts';
import { weighedScoreOf } from '#lib/quiz/points.ts';
import { touchAttempts } from '../assignments/assignment-changes.ts';
import type { Assignment } from '../assignments/assignments.ts';
import { correctionsOf, type Correction, type Corrections } from '../attempts/kept.ts';
import { replayAll } from '../attempts/replayed.ts';
import { outcomeColumns, outcomeOf, type Outcome } from '../attempts/settle.ts';
import type { Store } from '../database/open.ts';
import type { Writing } from '../database/writer.ts';
import { findEdition } from '../modules/editions.ts';
import { Refusal } from '../refusal.ts';
import { madeOf, replaceTally } from './tallies.ts';
import { newId } from '../world.ts';

/** An attempt whose score a correction changes, and whose it is. */
export interface ChangedAttempt extends Changed {
	learner: string;
	name: string;
	number: number;
}

/** What a correction would do. */
export interface Preview {
	/** Attempts that have ended: those that it could change. */
	attempts: number;
	changed: ChangedAttempt[];
}

/** A correction of the past, whether it holds or was taken back. */
export interface PastCorrection {
	id: string;
	at: number;
	undoneAt?: number | undefined;
}

/**
 * Who would change, from what to what, if a question were mended: every attempt that has ended is
 * replayed with the keys as they are and as they would be. Nothing is stored.
 */
export async function previewCorrection(
	store: Store,
	assignment: Assignment,
	correction: Correction
): Promise<Preview> {
	const now = await correctionsOf(store, assignment.id);
	const then = new Map([...now, [correction.question.id, correction]]);
	const rows = await endedAttempts(store, assignment.id);
	const ids = rows.map(({ id }) => id);
	const before = await scoresWith(store, assignment, ids, now);
	const after = await scoresWith(store, assignment, ids, then);
	const changed = new Map(changesOf(before, after).map((change) => [change.attempt, change]));
	return {
		attempts: rows.length,
		changed: rows.flatMap(({ id, learner, name, number }) => {
			const change = changed.get(id);
			return change ? { ...change, learner, name, number } : [];
		})
	};
}

/** Mends a question of an assignment: scores and figures follow at once, for attempts that go on too. */
export async function applyCorrection(
	store: Store,
	assignment: Assignment,
	{ question, points }: Correction
): Promise<void> {
	const { questions } = await findEdition(store, assignment.edition);
	const asked = questions.find(({ id }) => id === question.id);
	if (asked?.kind !== question.kind)
		throw new Refusal(400, 'This is not a question of the assignment.');
	const row = {
		id: newId(store.world),
		assignment: assignment.id,
		question: question.id,
		replacement: JSON.stringify(question),
		points: points ?? null,
		created_at: store.world.now(),
		undone_at: null
	};
	const now = await correctionsOf(store, assignment.id);
	const then = new Map([...now, [question.id, { question, points }]]);
	await change(store, assignment, then, async ({ db }) => {
		await db.insertInto('correction').values(row).execute();
	});
}

/** Takes a correction back: every score is again what it was without it. */
export async function undoCorrection(
	store: Store,
	assignment: Assignment,
	id: string
): Promise<void> {
	const undone_at = store.world.now();
	const then = await correctionsOf(store, assignment.id, { without: id });
	await change(store, assignment, then, async ({ db }) => {
		const { numUpdatedRows } = await db
			.updateTable('correction')
			.set({ undone_at })
			.where('id', '=', id)
			.where('assignment', '=', assignment.id)
			.where('undone_at', 'is', null)
			.executeTakeFirst();
		if (Number(numUpdatedRows) === 0) throw new Refusal(404, 'There is no such correction.');
	});
}

/**
 * Changes what holds, with the scores and the figures that follow from it, in one write. They are replayed
 * before it; what has gone on meanwhile is replayed when it is next looked at.
 */
async function change(
	store: Store,
	assignment: Assignment,
	then: Corrections,
	act: (writing: Writing) => Promise<void>
): Promise<void> {
	const outcomes = new Map<string, { seq: number; revision: number; outcome: Outcome }>();
	const sats = new Map<string, ReturnType<typeof madeOf>>();
	const ids = (await endedAttempts(store, assignment.id)).map(({ id }) => id);
	for await (const group of replayAll(store, assignment, ids, then))
		for (const replayed of group) {
			const { row, standing, points } = replayed;
			// The touch that comes with the change counts one revision more.
			const after = { seq: row.seq, revision: row.revision + 1 };
			outcomes.set(row.id, { ...after, outcome: outcomeOf(standing, points) });
			if (row.number === 1) sats.set(row.id, { ...madeOf(replayed), ...after });
		}
	await store.write(async (writing) => {
		await act(writing);
		await touchAttempts(writing, assignment.id, { isAskedOtherwise: true });
		for (const [id, { seq, revision, outcome }] of outcomes)
			await writing.db
				.updateTable('attempt')
				.set(outcomeColumns({ revision }, seq, outcome))
				.where('id', '=', id)
				.where('seq', '=', seq)
				.where('revision', '=', revision)
				.execute();
		await replaceTally({ ...store, db: writing.db }, writing, assignment, sats);
	});
}

function endedAttempts({ db }: Pick<Store, 'db'>, assignment: string) {
	return db
		.selectFrom('attempt')
		.innerJoin('learner', 'learner.id', 'attempt.learner')
		.select(['attempt.id', 'attempt.number', 'attempt.learner', 'learner.name'])
		.where('attempt.assignment', '=', assignment)
		.where('attempt.ended_at', 'is not', null)
		.orderBy('learner.name')
		.orderBy('attempt.learner')
		.orderBy('attempt.number')
		.execute();
}

async function scoresWith(
	store: Store,
	assignment: Assignment,
	ids: readonly string[],
	corrections: Corrections
): Promise<Scored[]> {
	const scores: Scored[] = [];
	for await (const group of replayAll(store, assignment, ids, corrections))
		for (const { row, standing, points } of group)
			scores.push({ attempt: row.id, score: weighedScoreOf(standing, points).score });
	return scores;
}

/** The corrections of a question, the latest first. */
export async function pastCorrections(
	{ db }: Pick<Store, 'db'>,
	assignment: string,
	question: string
): Promise<PastCorrection[]> {
	const rows = await db
		.selectFrom('correction')
		.select(['id', 'created_at', 'undone_at'])
		.where('assignment', '=', assignment)
		.where('question', '=', question)
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.execute();
	return rows.map(({ id, created_at, undone_at }) => ({
		id,
		at: created_at,
		undoneAt: undone_at ?? undefined
	}));
}
