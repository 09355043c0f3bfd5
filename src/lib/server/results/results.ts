import type { Assignment } from '../assignments/assignments.ts';
import { cacheKey } from '../attempts/kept.ts';
import { replayAll, type ReplayRow } from '../attempts/replayed.ts';
import { outcomeColumns, outcomeOf } from '../attempts/settle.ts';
import type { Store } from '../database/open.ts';
import type { AttemptRow } from '../database/schema.ts';

/** One attempt in a table of results. */
export interface AttemptLine {
	id: string;
	/** 1 for the learner's first. */
	number: number;
	/** Milliseconds since 1970. */
	startedAt: number;
	deadlineAt?: number | undefined;
	endedAt?: number | undefined;
	/** Questions with an answer. */
	answered: number;
	/** From 0 to 1; none while it goes on. */
	score?: number | undefined;
}

/** How far one learner is with an assignment, and what that has come to. */
export interface LearnerLine {
	learner: string;
	name: string;
	state: 'not-begun' | 'going-on' | 'ended';
	attempts: AttemptLine[];
	/** The score that counts by the assignment's rule, from 0 to 1; none before there is one. */
	score?: number | undefined;
}

/** Where a page of results begins: after this learner, by name. */
export interface After {
	name: string;
	learner: string;
}

/** Which learners are asked for, of those in the order of their names. */
export interface Page {
	after?: After | undefined;
	limit?: number | undefined;
	learner?: string | undefined;
}

/**
 * The learners of an assignment with their attempts. It is one query, of what stands in front in the rows;
 * scores whose key says that they are old are replayed first, and stored.
 */
export async function resultsOf(
	store: Store,
	assignment: Assignment,
	page: Page = {}
): Promise<LearnerLine[]> {
	const rows = await rowsOf(store, assignment, page);
	const scores = await renewed(store, assignment, rows);
	const lines = new Map<string, LearnerLine>();
	for (const row of rows) {
		const { person, name } = row;
		const line = lines.get(person) ?? { learner: person, name, state: 'not-begun', attempts: [] };
		lines.set(person, line);
		if (isBegun(row)) line.attempts.push(attemptIn(row, scores));
	}
	return Array.from(lines.values(), (line) => ({
		...line,
		state: stateOf(line.attempts.at(-1)),
		score: countedScore(assignment.counts, line.attempts)
	}));
}

/** What counts of several attempts by the assignment's rule; attempts that go on do not count yet. */
export function countedScore(
	counts: Assignment['counts'],
	attempts: readonly Pick<AttemptLine, 'number' | 'score'>[]
): number | undefined {
	const scores = attempts.flatMap(({ score }) => score ?? []);
	if (scores.length === 0) return undefined;
	switch (counts) {
		case 'best':
			return Math.max(...scores);
		case 'first':
			return attempts.find(({ number }) => number === 1)?.score;
		case 'last':
			return scores.at(-1);
		case 'mean':
			return scores.reduce((sum, score) => sum + score, 0) / scores.length;
	}
}

function stateOf(last: AttemptLine | undefined): LearnerLine['state'] {
	if (!last) return 'not-begun';
	return last.endedAt === undefined ? 'going-on' : 'ended';
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

/** A learner's row with an attempt in it. */
type BegunRow = Row & Omit<AttemptRow, keyof Omit<AttemptRow, keyof Row>>;

function isBegun(row: Row): row is BegunRow {
	return row.id !== null;
}

function attemptIn(row: BegunRow, scores: ReadonlyMap<string, number>): AttemptLine {
	return {
		id: row.id,
		number: row.number,
		startedAt: row.started_at,
		deadlineAt: row.deadline_at ?? undefined,
		endedAt: row.ended_at ?? undefined,
		answered: row.answered,
		score: row.ended_at === null ? undefined : (scores.get(row.id) ?? row.score ?? undefined)
	};
}

function rowsOf({ db }: Pick<Store, 'db'>, assignment: Assignment, page: Page) {
	const { after, limit, learner } = page;
	let people = db
		.selectFrom('learner')
		.select(['id', 'name'])
		.where('class', '=', assignment.class)
		.orderBy('name')
		.orderBy('id');
	if (learner !== undefined) people = people.where('id', '=', learner);
	if (limit !== undefined) people = people.limit(limit);
	if (after)
		people = people.where(({ eb, or, and }) =>
			or([
				eb('name', '>', after.name),
				and([eb('name', '=', after.name), eb('id', '>', after.learner)])
			])
		);
	return db
		.selectFrom(people.as('person'))
		.leftJoin('attempt', (join) =>
			join.onRef('attempt.learner', '=', 'person.id').on('attempt.assignment', '=', assignment.id)
		)
		.select(['person.id as person', 'person.name', 'attempt.id', 'attempt.number'])
		.select(['attempt.started_at', 'attempt.deadline_at', 'attempt.ended_at', 'attempt.answered'])
		.select(['attempt.seq', 'attempt.revision', 'attempt.score', 'attempt.outcome_key'])
		.orderBy('person.name')
		.orderBy('person.id')
		.orderBy('attempt.number')
		.execute();
}

/** Whether an attempt has ended, and what was stored of its outcome is older than it is. */
function isOld(row: Pick<AttemptRow, 'ended_at' | 'outcome_key' | 'revision' | 'seq'>): boolean {
	return row.ended_at !== null && row.outcome_key !== cacheKey(row, row.seq);
}

/** The scores of those attempts whose stored ones are old. */
async function renewed(
	store: Store,
	assignment: Assignment,
	rows: readonly Row[]
): Promise<ReadonlyMap<string, number>> {
	const old = rows.filter(isBegun).filter(isOld);
	if (old.length === 0) return new Map();
	return renewOutcomes(
		store,
		assignment,
		old.map(({ id }) => id)
	);
}

/** Replays attempts, and stores what they have come to where nothing has changed meanwhile. */
export async function renewOutcomes(
	store: Store,
	assignment: Assignment,
	ids: readonly string[]
): Promise<Map<string, number>> {
	const scores = new Map<string, number>();
	for await (const group of replayAll(store, assignment, ids)) {
		const changes: { row: ReplayRow; columns: ReturnType<typeof outcomeColumns> }[] = [];
		for (const { row, standing, points } of group) {
			const outcome = outcomeOf(standing, points);
			scores.set(row.id, outcome.score);
			changes.push({ row, columns: outcomeColumns(row, row.seq, outcome) });
		}
		await store.write(async ({ db }) => {
			for (const { row, columns } of changes)
				await db
					.updateTable('attempt')
					.set(columns)
					.where('id', '=', row.id)
					.where('seq', '=', row.seq)
					.where('revision', '=', row.revision)
					.execute();
		});
	}
	return scores;
}
