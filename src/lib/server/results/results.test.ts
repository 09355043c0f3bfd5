import { afterEach, describe, expect, test } from 'vitest';
import { classroom, type Classroom } from '../../../../tests/server/classroom.ts';
import { eachDatabase } from '../../../../tests/server/each-database.ts';
import { allow, changeTerms, closeNow, setReleased } from '../assignments/assignment-changes.ts';
import { findAssignment } from '../assignments/assignments.ts';
import { beginAttempt } from '../attempts/begin.ts';
import { deleteLearner } from '../classes/privacy.ts';
import { makeChangedLines, type LiveLine } from './live.ts';
import { countedScore, resultsOf } from './results.ts';

test.each([
	['best', 0.9],
	['first', 0.5],
	['last', 0.7],
	['mean', 0.7]
] as const)('of several attempts the %s counts', (counts, score) => {
	const attempts = [0.5, 0.9, 0.7].map((score, i) => ({ number: i + 1, score }));
	expect(countedScore(counts, [...attempts, { number: 4, score: undefined }])).toBeCloseTo(score);
	expect(countedScore(counts, [])).toBeUndefined();
});

describe.each(eachDatabase)('on %s', (_, newDatabase) => {
	let room: Classroom;
	afterEach(() => room.close());

	const results = async () =>
		resultsOf(room.app.store, await findAssignment(room.app.store, room.assignment.id));

	/** As if the server had never kept what attempts came to. */
	const forget = () =>
		room.app.store.write(async ({ db }) => {
			await db.updateTable('attempt').set({ score: null, outcome_key: null }).execute();
		});

	test('a table of results says who has not begun, who is at it, and what has come of it', async () => {
		room = await classroom(newDatabase);
		await room.comeIn('Cleo');
		const ben = await room.begin('Ben');
		await room.answer(ben, 'Ben', null);
		const ada = await room.begin('Ada');
		await room.finish(ada, 'Ada', room.questions(ada).length);
		expect(await results()).toMatchObject([
			{ name: 'Ada', state: 'ended', score: 1, attempts: [{ number: 1, score: 1 }] },
			{ name: 'Ben', state: 'going-on', score: undefined, attempts: [{ answered: 1 }] },
			{ name: 'Cleo', state: 'not-begun', attempts: [] }
		]);
	});

	test('pages of it follow one another by name, none twice and none left out', async () => {
		room = await classroom(newDatabase);
		for (const name of ['Edo', 'Ada', 'Ben', 'Ada', 'Cleo']) await room.comeIn(name);
		const names: string[] = [];
		let after: { name: string; learner: string } | undefined;
		for (;;) {
			const lines = await resultsOf(room.app.store, room.assignment, { after, limit: 2 });
			if (lines.length === 0) break;
			names.push(...lines.map(({ name }) => name));
			after = lines.at(-1)!;
		}
		expect(names).toEqual(['Ada', 'Ada', 'Ben', 'Cleo', 'Edo']);
	});

	test('a score that is not kept any more is replayed, and comes to the same', async () => {
		room = await classroom(newDatabase);
		for (const [i, name] of ['Ada', 'Ben'].entries())
			await room.finish(await room.begin(name), name, i + 3);
		const before = await results();
		expect(before[0]!.score).toBeGreaterThan(0);
		await forget();
		expect(await results()).toEqual(before);
	});

	test('what is changed for all does not make a score old, and no score follows from an old one', async () => {
		room = await classroom(newDatabase, { release: 'hand', timeLimitSeconds: 600 });
		await room.finish(await room.begin('Ada'), 'Ada', 4);
		const ben = await room.begin('Ben');
		await room.answer(ben, 'Ben', null);
		const { store } = room.app;
		await setReleased(store, room.assignment.id, true);
		await changeTerms(store, room.assignment.id, { ...room.assignment, title: 'Another' });
		const { outcome_key, revision, seq } = await store.db
			.selectFrom('attempt')
			.select(['outcome_key', 'revision', 'seq'])
			.where('learner', '=', room.learner('Ada'))
			.executeTakeFirstOrThrow();
		expect(outcome_key?.endsWith(` ${revision} ${seq}`)).toBe(true);
		room.pass(700_000);
		await room.app.attempts.end(ben);
		const kept = await results();
		await forget();
		expect(await results()).toEqual(kept);
	});

	test('closing now ends what goes on', async () => {
		room = await classroom(newDatabase);
		const ada = await room.begin('Ada');
		room.pass(5_000);
		await closeNow(room.app.store, room.assignment.id);
		room.pass(1_000);
		await room.app.attempts.end(ada);
		expect(await results()).toMatchObject([{ state: 'ended', score: 0 }]);
		const assignment = await findAssignment(room.app.store, room.assignment.id);
		await expect(
			beginAttempt(room.app.store, assignment, await room.comeIn('Ben'))
		).rejects.toThrow('closed');
	});

	test('a page that watches is told all once, and then what has changed', async () => {
		room = await classroom(newDatabase, { timeLimitSeconds: 60 });
		const ada = await room.begin('Ada');
		await room.begin('Ben');
		const changed = makeChangedLines(room.app.store, room.assignment);
		const told = async () => (JSON.parse(await changed()) as LiveLine[]).map(({ name }) => name);
		expect(await told()).toEqual(['Ada', 'Ben']);
		expect(await told()).toEqual([]);
		await room.answer(ada, 'Ada', null);
		expect(await told()).toEqual(['Ada']);
		await allow(room.app.store, room.assignment, room.learner('Ben'), {
			extraSeconds: 60,
			extraAttempts: 0,
			fewerOptions: false
		});
		expect(await told(), 'more time is told too').toEqual(['Ben']);
		const ben = room.learner('Ben');
		const asked = { id: room.assignment.class, teacher: 'teacher' };
		await deleteLearner(room.app.store, asked, ben);
		expect(JSON.parse(await changed()), 'and who is gone').toEqual([
			{ learner: ben, isGone: true }
		]);
		expect(await told()).toEqual([]);
	});
});
