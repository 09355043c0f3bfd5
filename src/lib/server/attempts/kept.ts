import { QuizEvent, type Attempt, type Operation } from '#lib/quiz/attempt.ts';
import { quizMachine } from '#lib/quiz/machine.ts';
import { endedInPlace, operateInPlace } from '#lib/quiz/in-place.ts';
import { begin, type Standing } from '#lib/quiz/replay.ts';
import { shuffle } from '#lib/random.ts';
import { KeyedQuestion } from '#lib/questions/keyed.ts';
import type { Points } from '#lib/quiz/points.ts';
import { withFewerOptions } from '#lib/quiz/personal.ts';
import { allowanceOf, type Allowance } from '../assignments/allowances.ts';
import { findAssignment, type Assignment } from '../assignments/assignments.ts';
import type { Store } from '../database/open.ts';
import type { AttemptRow, OperationRow } from '../database/schema.ts';
import { serverLimits } from '../limits.ts';
import { findEdition, type Edition } from '../modules/editions.ts';
import { Refusal } from '../refusal.ts';
import { readJson } from '../rows.ts';
import { policyOf } from './personal-policy.ts';

/** An attempt as it is kept in memory while somebody is at it. */
export interface Kept {
	row: AttemptRow;
	assignment: Assignment;
	/** The longest extra time that a learner of the assignment has, in seconds. */
	longestExtra: number;
	edition: Edition;
	/** What its questions weigh, as mended since. */
	points: Points;
	standing: Standing;
	/** The ids of the operations of its log, in sequence. */
	ids: readonly string[];
	/** Characters of what its log says. */
	size: number;
	/** When the last operation came, in milliseconds since the attempt began. */
	lastAt: number;
}

/** Reads an attempt and its log, and replays what no snapshot has yet. */
export async function readKept(store: Pick<Store, 'db' | 'world'>, id: string): Promise<Kept> {
	const { db } = store;
	const row = await db.selectFrom('attempt').selectAll().where('id', '=', id).executeTakeFirst();
	if (!row) throw new Refusal(404, 'There is no such attempt.');
	const assignment = await findAssignment(store, row.assignment);
	const allowance = await allowanceOf(store, row.assignment, row.learner);
	const edition = await findEdition(store, row.edition);
	const corrections = await correctionsOf(store, row.assignment);
	const questions = questionsOf(row, { edition, allowance, assignment, corrections });
	const log = await logRows(store, id);
	const first = begin(attemptOf(row, assignment, allowance, questions), questions);
	if (!first) throw new Error(`The edition of attempt ${id} lacks a question.`);
	return {
		row: { ...row },
		assignment,
		longestExtra: await longestExtraOf(store, row.assignment),
		edition,
		points: pointsOf(edition, corrections),
		standing: asEnded(row, replayed(first, row, log)),
		ids: log.map((one) => one.id),
		size: sizeOf(log),
		lastAt: log.at(-1)?.at ?? 0
	};
}

/** Characters of what rows of a log say. */
export function sizeOf(rows: readonly Pick<OperationRow, 'event'>[]): number {
	return rows.reduce((sum, { event }) => sum + event.length, 0);
}

/** It changes whenever the same log may lead elsewhere though the machine is the same. */
const FOLD = '+place';

/** What a cached standing was replayed from: the machine, what else decides, and how far. */
export function cacheKey({ revision }: Pick<AttemptRow, 'revision'>, seq: number): string {
	return `${quizMachine.id}${FOLD} ${revision} ${seq}`;
}

/** What stands for a question of an assignment since it was mended. */
export interface Correction {
	question: KeyedQuestion;
	/** What it weighs since then; undefined where that stays. */
	points?: number | undefined;
}

/** The corrections that hold, by the id of the question. */
export type Corrections = ReadonlyMap<string, Correction>;

/** What has been mended in an assignment. */
export async function correctionsOf(
	{ db }: Pick<Store, 'db'>,
	assignment: string,
	{ without }: { without?: string } = {}
): Promise<Corrections> {
	let query = db
		.selectFrom('correction')
		.select(['question', 'replacement', 'points'])
		.where('assignment', '=', assignment)
		.where('undone_at', 'is', null)
		.orderBy('created_at')
		.orderBy('id');
	if (without !== undefined) query = query.where('id', '!=', without);
	const rows = await query.execute();
	return new Map(
		rows.map(({ question, replacement, points }) => [
			question,
			{ question: readJson(KeyedQuestion, replacement), points: points ?? undefined }
		])
	);
}

/** The questions of an edition, as mended since. */
export function mendedOf({ questions }: Edition, corrections: Corrections): KeyedQuestion[] {
	return questions.map((question) => corrections.get(question.id)?.question ?? question);
}

/** What the questions of an edition weigh, as mended since, by their ids. */
export function pointsOf({ points }: Edition, corrections: Corrections): Points {
	const mended = [...corrections].flatMap(([id, { points: now }]) =>
		now === undefined ? [] : [[id, now] as const]
	);
	return mended.length === 0 ? points : { ...points, ...Object.fromEntries(mended) };
}

/**
 * What an attempt asks, in its order: of its edition, as mended since, as its learner is allowed. A learner with
 * fewer options has the same ones in each attempt: the key would be what is left of all of them.
 */
export function questionsOf(
	{ seed }: Pick<AttemptRow, 'seed'>,
	given: {
		edition: Edition;
		allowance: Allowance;
		assignment: Pick<Assignment, 'shuffled' | 'module'>;
		corrections: Corrections;
	}
): KeyedQuestion[] {
	const { edition, allowance, assignment, corrections } = given;
	const mended = mendedOf(edition, corrections);
	const allowed = allowance.fewerOptions
		? mended.map((question) => withFewerOptions(question, assignment.module))
		: mended;
	return assignment.shuffled ? shuffle(allowed, seed) : allowed;
}

/** An attempt as the machine takes it, with what its learner is allowed. */
export function attemptOf(
	{ id, seed, edition, started_at }: Pick<AttemptRow, 'id' | 'seed' | 'edition' | 'started_at'>,
	assignment: Assignment,
	allowance: Allowance,
	questions: readonly KeyedQuestion[]
): Attempt {
	return {
		version: 1,
		id,
		module: assignment.module,
		seed,
		policy: policyOf(assignment, allowance, started_at),
		questions: questions.map((question) => question.id),
		bank: edition
	};
}

function replayed(first: Standing, row: AttemptRow, log: readonly OperationRow[]): Standing {
	const { snapshot, snapshot_key } = row;
	const seq = Number(snapshot_key?.split(' ').at(-1));
	const isSound = snapshot !== null && snapshot_key === cacheKey(row, seq) && seq <= row.seq;
	const from: Standing = isSound
		? { ...first, seq, snapshot: quizMachine.resolveState(JSON.parse(snapshot)) }
		: first;
	return log
		.slice(from.seq)
		.map(operationOf)
		.reduce((standing, operation) => operateInPlace(standing, operation), from);
}

/** An attempt that its learner has ended stays so; one that its time has ended may have more by now. */
export function asEnded(
	{
		ended_at,
		deadline_at,
		started_at
	}: Pick<AttemptRow, 'ended_at' | 'deadline_at' | 'started_at'>,
	standing: Standing
): Standing {
	if (ended_at === null || ended_at >= (deadline_at ?? Infinity)) return standing;
	return endedInPlace(standing, ended_at - started_at);
}

/** The log of an attempt, in sequence. */
export async function logOf(store: Pick<Store, 'db'>, id: string): Promise<Operation[]> {
	return (await logRows(store, id)).map(operationOf);
}

function logRows({ db }: Pick<Store, 'db'>, id: string): Promise<OperationRow[]> {
	return db.selectFrom('operation').selectAll().where('attempt', '=', id).orderBy('seq').execute();
}

/** An operation as a row of an attempt's log. */
export function rowOf(attempt: string, { id, seq, at, question, event }: Operation): OperationRow {
	return { attempt, seq, id, at, question: question ?? null, event: JSON.stringify(event) };
}

export function operationOf({ id, seq, at, question, event }: OperationRow): Operation {
	return { id, seq, at, question: question ?? undefined, event: readJson(QuizEvent, event) };
}

/** The longest extra time that a learner of an assignment has, in seconds. */
export async function longestExtraOf(
	{ db }: Pick<Store, 'db'>,
	assignment: string
): Promise<number> {
	const { longest } = await db
		.selectFrom('allowance')
		.select(({ fn }) => fn.max('extra_seconds').as('longest'))
		.where('assignment', '=', assignment)
		.executeTakeFirstOrThrow();
	return longest ?? 0;
}

/** Whether keys may be told of an attempt that has ended. */
export function isReleased(
	{
		assignment: { release, releasedAt, closesAt },
		longestExtra
	}: Pick<Kept, 'assignment' | 'longestExtra'>,
	now: number
): boolean {
	if (releasedAt !== undefined && now >= releasedAt) return true;
	if (release === 'end') return true;
	if (release !== 'close' || closesAt === undefined) return false;
	// Nobody with extra time may still be at it, nor anybody whose last second lies across the closing time.
	return now >= closesAt + longestExtra * 1000 + serverLimits.lastSecondMs;
}

/** The stored form of a snapshot: states and context, without what XState makes of them. */
export function snapshotText({ snapshot }: Standing): string {
	const { value, context, status } = snapshot;
	return JSON.stringify({ value, context, status });
}
