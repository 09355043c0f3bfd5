import { allowanceOf, allowancesOf, NO_ALLOWANCE, type Allowance } from './allowances.ts';
import { columnsOf, findAssignment, type Assignment, type Changeable } from './assignments.ts';
import { cacheKey, longestExtraOf } from '../attempts/kept.ts';
import { deadlineAt } from '../attempts/personal-policy.ts';
import type { Store } from '../database/open.ts';
import type { AllowanceRow, AttemptRow } from '../database/schema.ts';
import type { Writing } from '../database/writer.ts';
import { Refusal } from '../refusal.ts';
import { dropTally, tallyOut } from '../results/tallies.ts';

/** Changes what may still be changed of an assignment; it reaches the attempts that go on. */
export function changeTerms(store: Store, id: string, terms: Changeable): Promise<void> {
	return store.write(async (writing) => {
		await writing.db
			.updateTable('assignment')
			.set({ title: terms.title, ...columnsOf(terms) })
			.where('id', '=', id)
			.execute();
		await touchAttempts(writing, id);
	});
}

/** Tells keys and results of an assignment from now on, or no longer. */
export function setReleased(store: Store, id: string, isReleased: boolean): Promise<void> {
	const released_at = isReleased ? store.world.now() : null;
	return store.write(async (writing) => {
		await writing.db.updateTable('assignment').set({ released_at }).where('id', '=', id).execute();
		await touchAttempts(writing, id);
	});
}

/** Allows one learner more than the others; it reaches an attempt that goes on. */
export function allow(
	store: Store,
	{ id: assignment, class: classId }: Pick<Assignment, 'id' | 'class'>,
	learner: string,
	{ extraSeconds, extraAttempts, fewerOptions }: Allowance
): Promise<void> {
	const row: AllowanceRow = {
		assignment,
		learner,
		extra_seconds: extraSeconds,
		extra_attempts: extraAttempts,
		fewer_options: fewerOptions ? 1 : 0
	};
	return store.write(async (writing) => {
		const found = await writing.db
			.selectFrom('learner')
			.select('id')
			.where('id', '=', learner)
			.where('class', '=', classId)
			.executeTakeFirst();
		if (!found) throw new Refusal(404, 'There is no such learner in this class.');
		const before = await allowanceOf(writing, assignment, learner);
		const longestBefore = await longestExtraOf(writing, assignment);
		await writing.db
			.insertInto('allowance')
			.values(row)
			.onConflict((conflict) => conflict.columns(['assignment', 'learner']).doUpdateSet(row))
			.execute();
		const isAskedOtherwise = before.fewerOptions !== fewerOptions;
		await touchAttempts(writing, assignment, { learner, isAskedOtherwise });
		// What is told at the closing time waits for whoever has most, in every attempt.
		if ((await longestExtraOf(writing, assignment)) !== longestBefore)
			await touchAttempts(writing, assignment);
	});
}

/** Closes an assignment at once: attempts that go on end, and nobody begins another. */
export function closeNow(store: Store, id: string): Promise<void> {
	return store.write(async (writing) => {
		const closes_at = store.world.now();
		await writing.db.updateTable('assignment').set({ closes_at }).where('id', '=', id).execute();
		await touchAttempts(writing, id);
	});
}

/**
 * What was replayed of these attempts no longer holds: they are replayed when they are next looked at. One
 * that ended because its time was up is open again where it has more time now. What an attempt has come to
 * still holds where its questions are the same and it was handed in before its time was up, then and now.
 */
export async function touchAttempts(
	writing: Writing,
	assignmentId: string,
	{ learner, isAskedOtherwise = false }: { learner?: string; isAskedOtherwise?: boolean } = {}
): Promise<void> {
	const { db, tell } = writing;
	// Whoever else changes this assignment, or one of the attempts, comes before or after, in any process.
	await db
		.updateTable('assignment')
		.set(({ ref }) => ({ title: ref('title') }))
		.where('id', '=', assignmentId)
		.execute();
	let touch = db
		.updateTable('attempt')
		.set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
		.where('assignment', '=', assignmentId);
	if (learner) touch = touch.where('learner', '=', learner);
	const rows = await touch
		.returning(['id', 'assignment', 'learner', 'number', 'started_at', 'deadline_at', 'ended_at'])
		.returning(['seq', 'revision', 'outcome_key', 'tallied'])
		.execute();
	const assignment = await findAssignment({ db }, assignmentId);
	const allowances = await allowancesOf({ db }, assignmentId);
	const old: string[] = [];
	for (const row of rows) {
		const allowance = allowances.get(row.learner) ?? NO_ALLOWANCE;
		const deadline = deadlineAt(assignment, allowance, row.started_at);
		const holds = !isAskedOtherwise && isSoundBefore(row) && isUnmoved(row, deadline);
		const isOpen = await touchOne(writing, row, { deadline, holds });
		if (row.tallied !== null && !isOpen && !holds) old.push(row.id);
		tell(`attempt/${row.id}`);
	}
	if (old.length > 0) await dropTally(writing, assignmentId);
	tell(`assignment/${assignmentId}`);
}

type Touched = Pick<AttemptRow, 'id' | 'assignment' | 'number' | 'tallied'> &
	Pick<AttemptRow, 'seq' | 'revision' | 'outcome_key'>;

/** Gives an attempt its new deadline, and says whether it goes on again. */
async function touchOne(
	writing: Writing,
	row: Touched & Timed,
	{ deadline, holds }: { deadline: number | null; holds: boolean }
): Promise<boolean> {
	const isOpen = isReopened(row, deadline);
	if (isOpen) await tallyOut(writing, row);
	await writing.db
		.updateTable('attempt')
		.set({
			deadline_at: deadline,
			...(isOpen && { ended_at: null }),
			...(holds && { outcome_key: cacheKey(row, row.seq) })
		})
		.where('id', '=', row.id)
		.execute();
	return isOpen;
}

/** Its outcome was not old before the touch that has just been counted. */
function isSoundBefore({ outcome_key, revision, seq }: Touched): boolean {
	return outcome_key === cacheKey({ revision: revision - 1 }, seq);
}

type Timed = Pick<AttemptRow, 'deadline_at' | 'ended_at'>;

/** It ended because its time was up, and now has more. */
function isReopened({ deadline_at, ended_at }: Timed, deadline: number | null): boolean {
	const wasTimeUp = ended_at !== null && ended_at >= (deadline_at ?? Infinity);
	return wasTimeUp && (deadline ?? Infinity) > (deadline_at ?? Infinity);
}

/** The time that it has now makes no difference to what was done in it. */
function isUnmoved({ deadline_at, ended_at }: Timed, deadline: number | null): boolean {
	if (deadline_at === deadline) return true;
	const earlier = Math.min(deadline_at ?? Infinity, deadline ?? Infinity);
	return ended_at !== null && ended_at < earlier;
}
