import { deadlineOf } from '#lib/quiz/policy.ts';
import type { Standing } from '#lib/quiz/replay.ts';
import type { Reply, Sent } from '#lib/quiz/wire.ts';
import type { AttemptRow } from '../database/schema.ts';
import { cacheKey, snapshotText, type Kept } from './kept.ts';
import { answeredIn } from './settle.ts';

/**
 * A snapshot is stored with every so many operations, and at the end: what came after the last is replayed.
 * It makes the row some kB longer, and SQLite writes a row anew with each answer.
 */
const SNAPSHOT_EVERY = 64;

/** What an attempt's row says once it stands there. */
export function columnsAfter(row: AttemptRow, standing: Standing) {
	const { seq } = standing;
	const isDue =
		isFinished(standing) || Math.floor(seq / SNAPSHOT_EVERY) > Math.floor(row.seq / SNAPSHOT_EVERY);
	return {
		seq,
		answered: answeredIn(standing),
		// It had ended by a clock that was put back since.
		...(row.ended_at !== null && !isFinished(standing) && { ended_at: null }),
		...(isDue && { snapshot: snapshotText(standing), snapshot_key: cacheKey(row, seq) })
	};
}

/**
 * Why an operation has no place in the log. After the learner has ended it nothing has; what comes after the
 * time is up is kept, because more time may be given, but not once keys may be told: it could be copied.
 */
export function problemOf(
	standing: Standing,
	one: Sent,
	{ at, lastAt, isTold }: { at: number; lastAt: number; isTold: boolean }
): Reply['problem'] {
	if (one.seq <= standing.seq) return 'taken';
	if (one.seq > standing.seq + 1) return 'gap';
	const deadline = deadlineOf(standing.attempt.policy) ?? Infinity;
	if (isTold && at >= deadline) return 'closed';
	const isTimeUp = lastAt >= deadline;
	return isFinished(standing) && !isTimeUp ? 'closed' : undefined;
}

export function isSame(
	{ row }: Kept,
	found: Pick<AttemptRow, 'seq' | 'revision' | 'ended_at'> | undefined
): boolean {
	const { seq, revision, ended_at } = row;
	return seq === found?.seq && revision === found.revision && ended_at === found.ended_at;
}

export function isFinished({ snapshot }: Standing): boolean {
	return snapshot.value.sitting === 'finished';
}
