import { afterEach, describe, expect, test } from 'vitest';
import { classroom, type Classroom } from '../../../../tests/server/classroom.ts';
import { eachDatabase } from '../../../../tests/server/each-database.ts';
import { beginAttempt } from '../attempts/begin.ts';
import { addNames, classesOf, createClass, setRetention } from './classes.ts';
import type { Tables } from '../database/schema.ts';
import { serverLimits } from '../limits.ts';
import { exportClass, exportLearner } from './exports.ts';
import { applyCorrection } from '../results/corrections.ts';
import { resultsOf } from '../results/results.ts';
import { learnersOf } from './learners.ts';
import { deleteClass, deleteLearner, deleteOld, deleteUnbegun, goingWith } from './privacy.ts';

const DAY_MS = 24 * 3_600_000;

describe.each(eachDatabase)('on %s', (_, newDatabase) => {
	let room: Classroom;
	afterEach(() => room.close());

	/** Ada has handed in, Ben is in the middle. */
	async function twoLearners() {
		room = await classroom(newDatabase, { title: 'One' });
		const { store } = room.app;
		const ada = await room.begin('Ada');
		await room.finish(ada, 'Ada', 3);
		const ben = await room.begin('Ben');
		await room.answer(ben, 'Ben', null);
		const { id: assignment, class: id } = room.assignment;
		await store.write(async ({ db }) => {
			await db
				.insertInto('allowance')
				.values({
					assignment,
					learner: room.learner('Ada'),
					extra_seconds: 60,
					extra_attempts: 3,
					fewer_options: 0
				})
				.execute();
		});
		return { store, ada, ben, asked: { id, teacher: 'teacher' } };
	}

	async function rowsIn(...tables: (keyof Tables)[]): Promise<number[]> {
		const counts: number[] = [];
		for (const table of tables) {
			const { count } = await room.app.store.db
				.selectFrom(table)
				.select(({ fn }) => fn.countAll<number>().as('count'))
				.executeTakeFirstOrThrow();
			counts.push(count);
		}
		return counts;
	}

	test('with a learner goes all that stands under the name, and nothing else', async () => {
		const { store, ada, ben, asked } = await twoLearners();
		const heard: string[] = [];
		store.notices.listen(`assignment/${room.assignment.id}`, () => heard.push('assignment'));
		store.notices.listen(`attempt/${ada}`, () => heard.push('attempt'));
		await deleteLearner(store, asked, room.learner('Ada'));
		expect(await rowsIn('learner', 'learner_session', 'attempt', 'operation', 'allowance')).toEqual(
			[1, 1, 1, 1, 0]
		);
		expect(await rowsIn('tally')).toEqual([0]);
		await expect.poll(() => heard.sort()).toEqual(['assignment', 'attempt']);
		await expect(room.app.attempts.look(ada, room.learner('Ada'))).rejects.toMatchObject({
			status: 404
		});
		expect(await room.answer(ben, 'Ben', null)).toMatchObject({ seq: 2 });
		await deleteLearner(store, asked, room.learner('Ben'));
		await expect(room.answer(ben, 'Ben', null)).rejects.toMatchObject({ status: 404 });
		expect(await rowsIn('operation')).toEqual([0]);
	});

	test('a class goes by its name alone, with its learners and its assignments', async () => {
		const { store, asked } = await twoLearners();
		expect(await goingWith(store, asked)).toEqual({
			learners: 2,
			attempts: 2,
			assignments: ['One']
		});
		await expect(deleteClass(store, asked, 'Two')).rejects.toMatchObject({ field: 'typed' });
		await deleteClass(store, asked, ' One ');
		expect(await rowsIn('class', 'learner', 'assignment', 'attempt', 'operation', 'tally')).toEqual(
			[0, 0, 0, 0, 0, 0]
		);
		expect(await rowsIn('module', 'edition')).toEqual([1, 1]);
	});

	test('a class that is full of made-up names is emptied of all who never began', async () => {
		const { store, asked } = await twoLearners();
		const { classLearners } = serverLimits;
		for (let i = 2; i < classLearners; i++) await room.comeIn(`Nobody ${i}`);
		await expect(room.comeIn('Chidi')).rejects.toMatchObject({ status: 409 });
		expect(await deleteUnbegun(store, asked)).toBe(classLearners - 2);
		expect((await learnersOf(store, asked.id)).map(({ name }) => name)).toEqual(['Ada', 'Ben']);
		await room.comeIn('Chidi');
		const { id } = await createClass(store, 'teacher', '7b');
		await addNames(store, { ...asked, id }, 'Dana');
		await expect(deleteUnbegun(store, { ...asked, id })).rejects.toMatchObject({ status: 400 });
	});

	test('what another teacher asks for is not there', async () => {
		const { store, asked } = await twoLearners();
		const other = { ...asked, teacher: 'somebody else' };
		const ada = room.learner('Ada');
		for (const refused of [
			() => deleteLearner(store, other, ada),
			() => deleteClass(store, other, 'One'),
			() => deleteUnbegun(store, other),
			() => exportLearner(store, other, ada),
			() => exportClass(store, other)
		])
			await expect(refused()).rejects.toMatchObject({ status: 404 });
		expect(await rowsIn('learner', 'attempt')).toEqual([2, 2]);
		await expect(deleteLearner(store, asked, 'nobody')).rejects.toMatchObject({ status: 404 });
	});

	test('what is old is deleted where its class does not keep it, from the last thing done on', async () => {
		const { store, ben, asked } = await twoLearners();
		room.pass(40 * DAY_MS);
		expect(await deleteOld(store)).toBe(0);
		await room.answer(ben, 'Ben', null);
		await setRetention(store, asked, 30);
		expect(await deleteOld(store)).toBe(1);
		expect((await learnersOf(store, asked.id)).map(({ name }) => name)).toEqual(['Ben']);
		expect(await rowsIn('attempt', 'tally')).toEqual([1, 0]);
		room.pass(31 * DAY_MS);
		expect(await deleteOld(store)).toBe(1);
		expect(await rowsIn('learner', 'attempt', 'operation')).toEqual([0, 0, 0]);
		expect((await classesOf(store, 'teacher')).open).toHaveLength(1);
	});

	test('after the first attempt was deleted, the next one still has a number of its own', async () => {
		room = await classroom(newDatabase);
		const { store } = room.app;
		const first = await room.begin('Ada');
		await room.finish(first, 'Ada', 1);
		room.pass(31 * DAY_MS);
		const second = await beginAttempt(store, room.assignment, room.learner('Ada'));
		await setRetention(store, { id: room.assignment.class, teacher: 'teacher' }, 30);
		expect(await deleteOld(store)).toBe(1);
		await store.write(async ({ db }) => {
			await db.updateTable('attempt').set({ ended_at: store.world.now() }).execute();
		});
		expect(await beginAttempt(store, room.assignment, room.learner('Ada'))).not.toBe(second);
	});

	test('the export of a learner says what was asked, answered and earned, and of nobody else', async () => {
		const { store, asked } = await twoLearners();
		const text = await exportLearner(store, asked, room.learner('Ada'));
		expect(text).not.toContain('Ben');
		const { learners } = JSON.parse(text);
		expect(learners).toHaveLength(1);
		const [{ name, attempts, allowances }] = learners;
		expect(name).toBe('Ada');
		expect(allowances).toMatchObject([{ extraSeconds: 60, extraAttempts: 3 }]);
		const questions = room.questions('');
		expect(attempts).toMatchObject([{ title: 'One', number: 1 }]);
		expect(attempts[0].score).toBeCloseTo(3 / questions.length);
		expect(attempts[0].operations).toHaveLength(questions.length + 1);
		expect(attempts[0].questions[0]).toMatchObject({ stem: questions[0]!.stem, credit: 1 });
	});

	test('an export of a class comes to its end though a learner is deleted meanwhile', async () => {
		const { store, asked } = await twoLearners();
		const pieces: string[] = [];
		for await (const piece of await exportClass(store, asked)) {
			pieces.push(piece);
			if (pieces.length === 2) await deleteLearner(store, asked, room.learner('Ben'));
		}
		const { learners } = JSON.parse(pieces.join(''));
		expect(learners).toMatchObject([{ name: 'Ada' }]);
	});

	test('the export of a learner has the score that the results have, after a question was taken out', async () => {
		const { store, asked } = await twoLearners();
		const [question] = room.questions('');
		await applyCorrection(store, room.assignment, { question: question!, points: 0 });
		const text = await exportLearner(store, asked, room.learner('Ada'));
		const [line] = await resultsOf(store, room.assignment, { learner: room.learner('Ada') });
		expect(line!.score).toBeCloseTo(2 / (room.questions('').length - 1));
		expect(JSON.parse(text).learners[0].attempts[0].score).toBe(line!.score);
	});

	test('the export of a class is what those of its learners are', async () => {
		const { store, asked } = await twoLearners();
		const pieces: string[] = [];
		for await (const piece of await exportClass(store, asked)) pieces.push(piece);
		const whole = JSON.parse(pieces.join(''));
		const each = await Promise.all(
			['Ada', 'Ben'].map((name) => exportLearner(store, asked, room.learner(name)))
		);
		expect(whole.learners).toEqual(each.map((one) => JSON.parse(one).learners[0]));
		expect(whole.class).toMatchObject({ name: 'One', kind: 'open' });
		expect(pieces.join('')).not.toMatch(/recovery|token/);
	});
});
