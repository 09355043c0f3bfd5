import { allowanceOf } from '../assignments/allowances.ts';
import { type Assignment } from '../assignments/assignments.ts';
import type { Store } from '../database/open.ts';
import type { AttemptRow } from '../database/schema.ts';
import { serverLimits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { newId } from '../world.ts';
import { deadlineAt } from './personal-policy.ts';

/**
 * The attempt that a learner goes on with: the one that is open, or a new one. Refused before the
 * assignment opens, after it closes, and where no attempt is left.
 */
export async function beginAttempt(
	store: Store,
	assignment: Assignment,
	learner: string
): Promise<string> {
	const { world } = store;
	const [id, seed] = [newId(world), newId(world)];
	return store.write(async ({ db, tell }) => {
		const now = world.now();
		const before = await db
			.selectFrom('attempt')
			.select(['id', 'number', 'ended_at', 'deadline_at'])
			.where('assignment', '=', assignment.id)
			.where('learner', '=', learner)
			.orderBy('number', 'desc')
			.execute();
		const open = before.find((row) => isOpen(row, now));
		if (open) return open.id;
		await mustBeThere({ db }, learner);
		const allowance = await allowanceOf({ db }, assignment.id, learner);
		const why = whyNot(assignment, allowance, before.length, now);
		if (why) throw new Refusal(403, why);
		const row: AttemptRow = {
			id,
			assignment: assignment.id,
			learner,
			edition: assignment.edition,
			// The first may be deleted already.
			number: (before[0]?.number ?? 0) + 1,
			seed,
			started_at: now,
			deadline_at: deadlineAt(assignment, allowance, now),
			ended_at: null,
			seq: 0,
			revision: 0,
			answered: 0,
			score: null,
			outcome_key: null,
			outcome: null,
			snapshot_key: null,
			snapshot: null,
			tallied: null
		};
		await db.insertInto('attempt').values(row).execute();
		tell(`assignment/${assignment.id}`);
		return id;
	});
}

/** Who asks is known for some seconds more after they were deleted. */
async function mustBeThere({ db }: Pick<Store, 'db'>, learner: string): Promise<void> {
	const found = await db
		.selectFrom('learner')
		.select('id')
		.where('id', '=', learner)
		.executeTakeFirst();
	if (!found) throw new Refusal(404, 'Your name is not in this class any more. Come in again.');
}

/** Whether a learner can go on with an attempt. A clock that was put back opens again what its time had ended. */
function isOpen(
	{ ended_at, deadline_at }: Pick<AttemptRow, 'ended_at' | 'deadline_at'>,
	now: number
): boolean {
	const deadline = deadline_at ?? Infinity;
	return now < deadline && (ended_at === null || ended_at >= deadline);
}

/** Why a learner may not begin another attempt now; undefined where they may. */
export function whyNot(
	{ opensAt, closesAt, attempts }: Pick<Assignment, 'opensAt' | 'closesAt' | 'attempts'>,
	{ extraAttempts, extraSeconds }: { extraAttempts: number; extraSeconds: number },
	begun: number,
	now: number
): string | undefined {
	if (opensAt !== undefined && now < opensAt) return 'This is not open yet.';
	if (closesAt !== undefined && now >= closesAt + extraSeconds * 1000) return 'This is closed.';
	if (attempts !== undefined && begun >= attempts + extraAttempts)
		return attempts === 1 ? 'You have had your attempt.' : 'You have had all your attempts.';
	if (begun >= serverLimits.learnerAttempts)
		return `There is room for ${serverLimits.learnerAttempts} attempts, and you have had them.`;
	return undefined;
}
