import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { addAttempt, emptyTally, figuresOf, type Tally } from '#lib/analysis/tally.ts';
import { answersOf } from '#lib/analysis/answers.ts';
import { keyOf } from '#lib/questions/index.ts';
import type { QuizEvent } from '#lib/quiz/attempt.ts';
import { classroom, type Classroom } from '../../../../tests/server/classroom.ts';
import { eachDatabase } from '../../../../tests/server/each-database.ts';
import { allow, changeTerms } from '../assignments/assignment-changes.ts';
import { allowanceOf } from '../assignments/allowances.ts';
import { findAssignment } from '../assignments/assignments.ts';
import { beginAttempt } from '../attempts/begin.ts';
import { correctionsOf, mendedOf, pointsOf } from '../attempts/kept.ts';
import { replayAll } from '../attempts/replayed.ts';
import { satOf } from '../attempts/sat.ts';
import { applyCorrection, undoCorrection } from './corrections.ts';
import { findEdition } from '../modules/editions.ts';
import { Happening, LEARNERS } from '../classes/happenings.ts';
import { resultsOf } from './results.ts';
import { tallyOf } from './tallies.ts';

type Acting = Happening & { type: 'answer' | 'finish' };

describe.each(eachDatabase)('on %s', (kind, newDatabase) => {
	let room: Classroom;
	afterEach(() => room.close());

	const terms = () => findAssignment(room.app.store, room.assignment.id);

	/** The tally as nobody has kept it. */
	async function recomputed(): Promise<Tally> {
		const { store } = room.app;
		const assignment = await terms();
		const edition = await findEdition(store, assignment.edition);
		const points = pointsOf(edition, await correctionsOf(store, assignment.id));
		const tally = emptyTally(edition.questions.map(({ id }) => points[id] ?? 1));
		const rows = await store.db
			.selectFrom('attempt')
			.select('id')
			.where('number', '=', 1)
			.where('ended_at', 'is not', null)
			.execute();
		const ids = rows.map(({ id }) => id);
		for await (const group of replayAll(store, assignment, ids))
			for (const replayed of group) addAttempt(tally, satOf(replayed, replayed.questions));
		return tally;
	}

	/** Names a tally's figures, each to nine digits. */
	const told = (tally: Tally) =>
		JSON.parse(
			JSON.stringify(
				{
					...figuresOf(tally),
					answers: tally.questions.map((_, i) => answersOf(tally, i)),
					times: tally.questions.map(({ time }) => time)
				},
				(_, value: unknown) =>
					typeof value === 'number' ? Math.round(value * 1e9) / 1e9 + 0 : value
			)
		) as unknown;

	async function send(attempt: string, name: string, event: QuizEvent): Promise<void> {
		const { seq } = await room.app.attempts.look(attempt, room.learner(name));
		const sent = { id: `${attempt}-${seq + 1}`, seq: seq + 1, event };
		await room.app.attempts.take(attempt, room.learner(name), [sent]);
	}

	/** The first time leads to an overview, where something has no answer yet. */
	async function handIn(attempt: string, name: string): Promise<void> {
		await send(attempt, name, { type: 'finish' });
		await send(attempt, name, { type: 'finish' });
	}

	/** What one learner does. */
	async function act(one: Acting, attempts: string[]): Promise<void> {
		const name = `Learner ${one.who}`;
		const attempt = attempts[one.who]!;
		if (one.type === 'finish') return handIn(attempt, name);
		const { view } = await room.app.attempts.look(attempt, room.learner(name));
		// What comes after the end is kept too: it must change nothing, or count once there is more time.
		const asked = view.phase === 'asking' ? view.question.id : room.questions(attempt)[0]!.id;
		const question = room.questions(attempt).find(({ id }) => id === asked)!;
		const value = one.right ? keyOf(question) : 'something else';
		return send(attempt, name, { type: 'answer', value });
	}

	async function happen(one: Happening, attempts: string[]): Promise<void> {
		const { store } = room.app;
		switch (one.type) {
			case 'answer':
			case 'finish':
				return act(one, attempts);
			case 'wait':
				room.pass(one.seconds * 1000);
				for (const id of attempts) await room.app.attempts.end(id);
				return;
			case 'allow':
				return allowMore(one);
			case 'close':
				return changeTerms(store, room.assignment.id, {
					...(await terms()),
					closesAt: store.world.now() - 1000 * one.secondsAgo
				});
			case 'reopen':
				return changeTerms(store, room.assignment.id, { ...(await terms()), closesAt: undefined });
			case 'look':
				await tallyOf(store, await terms());
				return;
			case 'mend':
				return mend(one);
			case 'undo':
				return undo();
		}
	}

	async function allowMore({ who, seconds, fewer }: Happening & { type: 'allow' }) {
		const { store } = room.app;
		const learner = room.learner(`Learner ${who}`);
		const { extraSeconds } = await allowanceOf(store, room.assignment.id, learner);
		await allow(store, room.assignment, learner, {
			extraSeconds: extraSeconds + seconds,
			extraAttempts: 0,
			fewerOptions: fewer
		});
	}

	async function mend({ question: at, option, out }: Happening & { type: 'mend' }): Promise<void> {
		const { store } = room.app;
		const assignment = await terms();
		const edition = await findEdition(store, assignment.edition);
		const questions = mendedOf(edition, await correctionsOf(store, assignment.id));
		const question = questions[at % questions.length]!;
		if (out || question.kind !== 'choice')
			return applyCorrection(store, assignment, { question, points: out ? 0 : undefined });
		const key = question.options[option % question.options.length]!;
		const options = [key, ...question.options.filter((each) => each !== key)];
		return applyCorrection(store, assignment, { question: { ...question, options } });
	}

	async function undo(): Promise<void> {
		const { store } = room.app;
		const found = await store.db
			.selectFrom('correction')
			.select('id')
			.where('undone_at', 'is', null)
			.orderBy('created_at', 'desc')
			.orderBy('id', 'desc')
			.executeTakeFirst();
		if (found) await undoCorrection(store, await terms(), found.id);
	}

	async function open(): Promise<string[]> {
		room = await classroom(newDatabase, { timeLimitSeconds: 60 });
		const attempts: string[] = [];
		for (let i = 0; i < LEARNERS; i++) attempts.push(await room.begin(`Learner ${i}`));
		return attempts;
	}

	test('the tally that is kept is the one that all operations come to, whatever happens', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(Happening, { maxLength: 40, size: 'max' }), async (happenings) => {
				const attempts = await open();
				for (const one of happenings) await happen(one, attempts);
				expect(told(await tallyOf(room.app.store, await terms()))).toEqual(
					told(await recomputed())
				);
				await room.close();
			}),
			{ numRuns: kind === 'SQLite' ? 60 : 8 }
		);
		await open();
	}, 120_000);

	test('a correction that is taken back leaves every score as it was', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.record({ who: fc.nat(LEARNERS - 1), right: fc.boolean() }), {
					maxLength: 30,
					size: 'max'
				}),
				fc.record({ question: fc.nat(40), option: fc.nat(3), out: fc.boolean() }),
				async (answers, mending) => {
					const attempts = await open();
					for (const one of answers) await happen({ type: 'answer', ...one }, attempts);
					for (const [who] of attempts.entries()) await happen({ type: 'finish', who }, attempts);
					const before = await resultsOf(room.app.store, await terms());
					const tally = told(await tallyOf(room.app.store, await terms()));
					await mend({ type: 'mend', ...mending });
					await undo();
					expect(await resultsOf(room.app.store, await terms())).toEqual(before);
					expect(told(await tallyOf(room.app.store, await terms()))).toEqual(tally);
					await room.close();
				}
			),
			{ numRuns: kind === 'SQLite' ? 25 : 4 }
		);
		await open();
	}, 120_000);

	test('what came after a closing time that was set later stands in no figure', async () => {
		const [ada = ''] = await open();
		room.pass(30_000);
		await act({ type: 'answer', who: 0, right: true }, [ada]);
		await handIn(ada, 'Learner 0');
		const facility = async () =>
			figuresOf(await tallyOf(room.app.store, await terms())).questions[0]!.facility;
		expect(await facility()).toBe(1);
		const closesAt = room.app.store.world.now() - 20_000;
		await changeTerms(room.app.store, room.assignment.id, { ...(await terms()), closesAt });
		expect(await facility()).toBe(0);
	});

	test('only the first attempt of a learner stands in the figures', async () => {
		room = await classroom(newDatabase, { attempts: 2 });
		await room.finish(await room.begin('Ada'), 'Ada', 3);
		const again = await beginAttempt(room.app.store, room.assignment, room.learner('Ada'));
		await handIn(again, 'Ada');
		expect((await tallyOf(room.app.store, room.assignment)).attempts).toBe(1);
	});
});
