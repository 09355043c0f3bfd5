import type { Store } from '../database/open.ts';

/** How many attempts the learners of a class have begun, by learner: those who have begun one. */
export async function begunBy(
	{ db }: Pick<Store, 'db'>,
	classId: string
): Promise<ReadonlyMap<string, number>> {
	const rows = await db
		.selectFrom('attempt')
		.innerJoin('learner', 'learner.id', 'attempt.learner')
		.select('attempt.learner')
		.select(({ fn }) => fn.countAll<number>().as('begun'))
		.where('learner.class', '=', classId)
		.groupBy('attempt.learner')
		.execute();
	return new Map(rows.map(({ learner, begun }) => [learner, begun]));
}

/** The attempts of a learner, the latest first. */
export async function attemptsOf({ db }: Pick<Store, 'db'>, learner: string) {
	const rows = await db
		.selectFrom('attempt')
		.innerJoin('assignment', 'assignment.id', 'attempt.assignment')
		.select(['attempt.id', 'attempt.assignment', 'attempt.number', 'assignment.title'])
		.select(['attempt.started_at', 'attempt.ended_at'])
		.where('attempt.learner', '=', learner)
		.orderBy('attempt.started_at', 'desc')
		.execute();
	return rows.map(({ started_at, ended_at, ...row }) => ({
		...row,
		startedAt: started_at,
		endedAt: ended_at ?? undefined
	}));
}
