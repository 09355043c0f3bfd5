import { allowanceOf } from '../assignments/allowances.ts';
import { findByCode, type Assignment } from '../assignments/assignments.ts';
import { whyNot } from '../attempts/begin.ts';
import { isReleased, longestExtraOf } from '../attempts/kept.ts';
import type { Store } from '../database/open.ts';
import { learnersOf, type Learner } from './learners.ts';
import { Refusal } from '../refusal.ts';
import { countedScore, resultsOf } from '../results/results.ts';

/** An attempt of a learner's, as they may see it. */
export interface OwnAttempt {
	id: string;
	number: number;
	startedAt: number;
	endedAt: number | undefined;
	/** From 0 to 1; none before it may be told. */
	score: number | undefined;
}

/** What somebody who has a code is shown. */
export interface Welcome {
	assignment: Assignment;
	/** The entries of the class's list; none where a name is typed. */
	entries: { id: string; name: string; isTaken: boolean }[];
	/** Who this device stands for in the class. */
	learner: Learner | undefined;
	attempts: OwnAttempt[];
	/** What counts of them, from 0 to 1; none before it may be told. */
	score: number | undefined;
	/** How many can still be begun; none for any number. */
	left: number | undefined;
	/** When it closes for this learner, who may have more time than others. */
	closesAt: number | undefined;
	/** Who has set it, and for which class; an open one has no name of its own. */
	teacher: string;
	className: string | undefined;
	/** Why no other attempt can be begun; undefined where one can. */
	why: string | undefined;
}

/** What is behind a code, for who asks; refused where there is no such code. */
export async function welcome(
	store: Store,
	code: string,
	learners: readonly Learner[]
): Promise<Welcome> {
	const assignment = await findByCode(store, code);
	if (!assignment)
		throw new Refusal(404, 'There is nothing behind this code. Look at it once more.');
	const learner = learners.find((one) => one.class === assignment.class);
	const from = await origin(store, assignment);
	const isListed = !learner && (await hasList(store, assignment.class));
	const entries = isListed ? await learnersOf(store, assignment.class) : [];
	const attempts = learner ? await attemptsOf(store, assignment, learner.id) : [];
	const allowance = await allowanceOf(store, assignment.id, learner?.id ?? '');
	return {
		assignment,
		entries: entries.map(({ id, name, hasComeIn }) => ({ id, name, isTaken: hasComeIn })),
		learner,
		attempts,
		score: countedScore(assignment.counts, attempts),
		left:
			assignment.attempts &&
			Math.max(0, assignment.attempts + allowance.extraAttempts - attempts.length),
		closesAt: assignment.closesAt && assignment.closesAt + allowance.extraSeconds * 1000,
		...from,
		why: whyNot(assignment, allowance, attempts.length, store.world.now())
	};
}

async function origin({ db }: Store, assignment: Assignment) {
	const row = await db
		.selectFrom('class')
		.innerJoin('teacher', 'teacher.id', 'class.teacher')
		.select(['teacher.name as teacher', 'class.name', 'class.kind'])
		.where('class.id', '=', assignment.class)
		.executeTakeFirstOrThrow();
	return { teacher: row.teacher, className: row.kind === 'listed' ? row.name : undefined };
}

/** Refuses a name of one's own where names are chosen from a list. */
export async function mustBeOpenTo(store: Store, classId: string): Promise<void> {
	if (await hasList(store, classId)) throw new Refusal(403, 'Choose your name from the list.');
}

/** Whether names of a class are chosen from a list, which the teacher has made. */
async function hasList({ db }: Store, classId: string): Promise<boolean> {
	const row = await db
		.selectFrom('class')
		.innerJoin('learner', 'learner.class', 'class.id')
		.select('learner.id')
		.where('class.id', '=', classId)
		.where('class.kind', '=', 'listed')
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

/** The attempts of a learner's; what they have come to, once it may be told. */
async function attemptsOf(
	store: Store,
	assignment: Assignment,
	learner: string
): Promise<OwnAttempt[]> {
	const [line] = await resultsOf(store, assignment, { learner });
	const longestExtra = await longestExtraOf(store, assignment.id);
	const mayTell = isReleased({ assignment, longestExtra }, store.world.now());
	return (line?.attempts ?? []).map(({ id, number, startedAt, endedAt, score }) => ({
		id,
		number,
		startedAt,
		endedAt,
		score: mayTell ? score : undefined
	}));
}
