import { tell } from '#lib/questions/index.ts';
import type { Work } from '#lib/quiz/context.ts';
import { weighedScoreOf } from '#lib/quiz/points.ts';
import { creditOf } from '#lib/quiz/score.ts';
import { operationOf, readKept, type Kept } from '../attempts/kept.ts';
import { findClass, type AskedClass, type Class } from './classes.ts';
import type { Store } from '../database/open.ts';
import { learnersOf, type Learner } from './learners.ts';
import { Refusal } from '../refusal.ts';

/** All that is stored of one learner: for the learner, or for another system. */
export async function exportLearner(
	store: Store,
	asked: AskedClass,
	learner: string
): Promise<string> {
	const found = await findClass(store, asked);
	const one = (await learnersOf(store, found.id)).find(({ id }) => id === learner);
	if (!one) throw new Refusal(404, 'There is no such learner in this class.');
	const content = { ...(await headOf(store, found)), learners: [await learnerPart(store, one)] };
	return `${JSON.stringify(content, undefined, '\t')}\n`;
}

/** The same of all learners of a class, piece by piece: it need not stand in memory as a whole. */
export async function exportClass(
	store: Store,
	asked: AskedClass
): Promise<AsyncGenerator<string>> {
	const found = await findClass(store, asked);
	return piecesOf(store, found);
}

async function* piecesOf(store: Store, found: Class): AsyncGenerator<string> {
	const head = JSON.stringify(await headOf(store, found), undefined, '\t');
	yield `${head.slice(0, head.lastIndexOf('}')).trimEnd()},\n\t"learners": [`;
	let separator = '\n';
	for (const learner of await learnersOf(store, found.id)) {
		const part = await unlessGone(learnerPart(store, learner));
		if (!part) continue;
		yield separator + JSON.stringify(part);
		separator = ',\n';
	}
	yield '\n\t]\n}\n';
}

async function headOf({ db, world }: Store, { id, name, kind, createdAt, retentionDays }: Class) {
	const assignments = await db
		.selectFrom('assignment')
		.select(['id', 'title', 'created_at'])
		.where('class', '=', id)
		.orderBy('created_at')
		.execute();
	return {
		version: 1,
		exportedAt: moment(world.now()),
		class: { id, name, kind, createdAt: moment(createdAt), retentionDays },
		assignments: assignments.map((one) => ({
			id: one.id,
			title: one.title,
			createdAt: moment(one.created_at)
		}))
	};
}

async function learnerPart(store: Store, { id, name }: Learner) {
	const { db } = store;
	const found = await db
		.selectFrom('learner')
		.select('created_at')
		.where('id', '=', id)
		.executeTakeFirst();
	if (!found) throw new Refusal(404, 'There is no such learner in this class.');
	const allowances = await db
		.selectFrom('allowance')
		.select(['assignment', 'extra_seconds', 'extra_attempts', 'fewer_options'])
		.where('learner', '=', id)
		.execute();
	const attempts = await db
		.selectFrom('attempt')
		.select('id')
		.where('learner', '=', id)
		.orderBy('started_at')
		.execute();
	return {
		id,
		name,
		createdAt: moment(found.created_at),
		allowances: allowances.map((one) => ({
			assignment: one.assignment,
			extraSeconds: one.extra_seconds,
			extraAttempts: one.extra_attempts,
			fewerOptions: one.fewer_options === 1
		})),
		attempts: await inTurn(attempts, (attempt) => attemptPart(store, attempt.id))
	};
}

/** What was asked for; undefined where it was deleted since the export began. */
async function unlessGone<T>(asked: Promise<T>): Promise<T | undefined> {
	try {
		return await asked;
	} catch (thrown) {
		if (thrown instanceof Refusal && thrown.status === 404) return undefined;
		throw thrown;
	}
}

async function attemptPart(store: Store, id: string) {
	const kept = await readKept(store, id);
	const { row, assignment, standing } = kept;
	const log = await store.db
		.selectFrom('operation')
		.selectAll()
		.where('attempt', '=', id)
		.orderBy('seq')
		.execute();
	return {
		id,
		assignment: assignment.id,
		title: assignment.title,
		number: row.number,
		startedAt: moment(row.started_at),
		endedAt: row.ended_at === null ? undefined : moment(row.ended_at),
		/** From 0 to 1. */
		score: weighedScoreOf(standing, kept.points).score,
		questions: questionsPart(kept),
		operations: log.map((one) => {
			const { seq, at, question, event } = operationOf(one);
			return { seq, at: moment(row.started_at + at), question, event };
		})
	};
}

/** What was asked, what was answered, and what it earned. */
function questionsPart({ standing }: Kept) {
	const { context } = standing.snapshot;
	const { work } = context;
	return standing.questions.map((question, i) => ({
		id: question.id,
		stem: question.stem,
		answer: isAnswered(work[i]!) ? tell(question, work[i]!.value) : undefined,
		credit: creditOf(context, work[i]!)
	}));
}

function isAnswered({ mark }: Work): boolean {
	return mark !== undefined;
}

async function inTurn<T, U>(list: readonly T[], make: (one: T) => Promise<U>): Promise<U[]> {
	const made: U[] = [];
	for (const one of list) {
		const found = await unlessGone(make(one));
		if (found !== undefined) made.push(found);
	}
	return made;
}

function moment(time: number): string {
	return new Date(time).toISOString();
}
