import type { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { keyOf } from '#lib/questions/index.ts';
import type { Operation } from '#lib/quiz/attempt.ts';
import type { Reply } from '#lib/quiz/wire.ts';
import { operateInPlace } from '#lib/quiz/in-place.ts';
import { begin, type Standing } from '#lib/quiz/replay.ts';
import { isFinished } from '#lib/server/attempts/place-in-log.ts';
import { operationOf } from '#lib/server/attempts/kept.ts';
import type { OperationRow } from '#lib/server/database/schema.ts';
import { BrowserPage } from './browser-page.ts';
import type { Page } from './learner.ts';
import type { Simulation } from './simulation.ts';
import type { Host } from './host.ts';

/** What the disk has of an attempt, read past the product. */
export function logOf(disk: DatabaseSync, attempt: string): Operation[] {
	return disk
		.prepare('select * from operation where attempt = ? order by seq')
		.all(attempt)
		.map((row) => operationOf(row as unknown as OperationRow));
}

/** What a page shows as saved is on the disk, with what it says, once. */
export function checkPage(
	disk: DatabaseSync,
	{ sitting, acknowledged, name }: Page | BrowserPage
): void {
	const log = logOf(disk, sitting.attempt);
	for (const { id, event, question } of acknowledged)
		expect(
			log.filter((one) => one.id === id),
			`${name}: what was acknowledged is in the log once`
			// Where a page names no question, the log says which one it was.
		).toMatchObject([question === undefined ? { event } : { event, question }]);
}

/** What is said is how it stands on the disk, unless it has gone on in the same moment. */
export async function checkReply(
	host: Host,
	{ attempt, learner, reply }: { attempt: string; learner: string; reply: Reply }
): Promise<void> {
	const { seq, view } = await host.fresh().attempts.look(attempt, learner);
	expect(reply.seq).toBeLessThanOrEqual(seq);
	if (reply.seq === seq) expect(reply.view).toEqual(view);
}

/** What must hold of an attempt when all is calm. */
export async function checkAttempt(
	simulation: Pick<Simulation, 'host' | 'pages'>,
	disk: DatabaseSync,
	attempt: string
) {
	const { host } = simulation;
	const pages = simulation.pages.filter(({ sitting }) => sitting.attempt === attempt);
	const log = logOf(disk, attempt);
	const row = disk.prepare('select * from attempt where id = ?').get(attempt)!;
	expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i + 1));
	expect(row.seq, 'no attempt is half written').toBe(log.length);
	for (const page of pages) expect(page.saysSaved, `${page.name} has sent all`).toBe(true);
	expect(
		log.map(({ id }) => id).filter((id) => !pages.some((page) => page.knows(id))),
		'what nobody has done is not in the log'
	).toEqual([]);

	const running = await host.process!.attempts.fresh(attempt);
	const anew = await host.fresh().attempts.fresh(attempt);
	const first = begin(anew.standing.attempt, anew.standing.questions)!;
	const replayed = log.reduce(operateInPlace, first);
	const { value, context } = replayed.snapshot;
	for (const { standing } of [running, anew])
		expect(standing.snapshot).toMatchObject({ value, context });
	const answered = context.work.filter(({ mark }) => mark !== undefined).length;
	if (row.revision === 0 || isFinished(replayed)) expect(row.answered).toBe(answered);
	const { learner } = pages[0]!.sitting;
	expect(await host.process!.attempts.look(attempt, learner)).toEqual(
		await host.fresh().attempts.look(attempt, learner)
	);
	if (isFinished(replayed)) expect(row.ended_at).not.toBeNull();
	if (pages.length === 1) checkMarks(pages[0]!, log, replayed);
}

/** The last acknowledged answer to each question, and the questions of which nobody can say where it went. */
function answersOf(page: Page | BrowserPage, inTime: ReadonlySet<string>) {
	const given = new Map<string, unknown>();
	const unsure = new Set<string>();
	const counted = page.acknowledged.filter(({ id }) => inTime.has(id));
	for (const [i, { event, question = '' }] of counted.entries()) {
		const before = counted[i - 1]?.event.type;
		// Whoever hands in does so twice: once to look all over.
		if (event.type === 'finish' && before === 'finish') break;
		if (event.type !== 'answer') continue;
		// The product's page answers the question that it shows.
		const isThere = page instanceof BrowserPage || before === 'go';
		unsure[isThere ? 'delete' : 'add'](question);
		if (isThere) given.set(question, event.value);
	}
	return { given, unsure };
}

/** Each mark is that of the last acknowledged answer, by a count that knows no machine. */
function checkMarks(
	page: Page | BrowserPage,
	log: readonly Operation[],
	{ attempt, ...standing }: Standing
): void {
	if (attempt.policy.feedback === 'immediate') return;
	const limit = (attempt.policy.timeLimitSeconds ?? Infinity) * 1000;
	const inTime = new Set(log.filter(({ at }) => at < limit).map(({ id }) => id));
	const { given, unsure } = answersOf(page, inTime);
	const sure = standing.questions.filter(({ id }) => !unsure.has(id));
	const marks = standing.snapshot.context.work.map(({ mark }) => mark);
	expect(sure.map((question) => marks[standing.questions.indexOf(question)] === 1)).toEqual(
		sure.map((question) => isDeepStrictEqual(given.get(question.id), keyOf(question)))
	);
}
