import type { Assignment } from './assignments.ts';
import type { Store } from '../database/open.ts';
import { serverLimits } from '../limits.ts';

/** A line of the list of assignments. */
export interface AssignmentLine extends Pick<
	Assignment,
	'id' | 'title' | 'code' | 'opensAt' | 'closesAt'
> {
	/** Attempts that go on, and that have ended. */
	goingOn: number;
	ended: number;
}

/** The assignments of a teacher's, the latest first. */
export async function assignmentsOf(
	{ db }: Pick<Store, 'db'>,
	teacher: string
): Promise<AssignmentLine[]> {
	const rows = await db
		.selectFrom('assignment')
		.leftJoin('attempt', 'attempt.assignment', 'assignment.id')
		.select(['assignment.id', 'assignment.title', 'assignment.code'])
		.select(['assignment.opens_at', 'assignment.closes_at'])
		.select(({ fn }) => [
			fn.count<number>('attempt.id').as('begun'),
			fn.count<number>('attempt.ended_at').as('ended')
		])
		.where('assignment.teacher', '=', teacher)
		.groupBy('assignment.id')
		.orderBy('assignment.created_at', 'desc')
		.limit(serverLimits.teacherAssignments)
		.execute();
	return rows.map((row) => ({
		id: row.id,
		title: row.title,
		code: row.code,
		opensAt: row.opens_at ?? undefined,
		closesAt: row.closes_at ?? undefined,
		goingOn: row.begun - row.ended,
		ended: row.ended
	}));
}
