import { afterEach, describe, expect, test } from 'vitest';
import { classroom, type Classroom } from '../../../../tests/server/classroom.ts';
import { eachDatabase } from '../../../../tests/server/each-database.ts';
import { beginAttempt } from '../attempts/begin.ts';
import { deleteLearner } from '../classes/privacy.ts';
import { resultsOf } from '../results/results.ts';
import { changeTerms, closeNow } from './assignment-changes.ts';
import { findAssignment } from './assignments.ts';
import { readChangedTerms } from './terms-form.ts';

const MINUTE_MS = 60_000;

describe.each(eachDatabase)('on %s', (_, newDatabase) => {
	let room: Classroom;
	afterEach(() => room.close());

	const terms = () => findAssignment(room.app.store, room.assignment.id);

	test('what was answered in the minute in which it was closed counts after the terms are sent again', async () => {
		room = await classroom(newDatabase);
		const { store, attempts } = room.app;
		// Well into a minute: a field for times has no seconds.
		room.pass(MINUTE_MS - (room.world.now() % MINUTE_MS) + 20_000);
		const ada = await room.begin('Ada');
		await room.finish(ada, 'Ada', 3);
		const ben = await room.begin('Ben');
		await room.answer(ben, 'Ben', null);
		room.pass(20_000);
		await closeNow(store, room.assignment.id);
		room.pass(MINUTE_MS);
		const before = await resultsOf(store, await terms());
		const answered = (await attempts.look(ben, room.learner('Ben'))).view.progress[0]!.sign;

		const { closesAt } = await terms();
		const minute = String(Math.floor(closesAt! / MINUTE_MS) * MINUTE_MS);
		const fields = new FormData();
		for (const [name, value] of Object.entries({
			title: 'Called otherwise',
			closes: '2026-11-30T08:15',
			'closes-exact': minute,
			counts: 'best',
			release: 'end',
			article: 'on'
		}))
			fields.set(name, value);
		await changeTerms(store, room.assignment.id, readChangedTerms(fields, await terms()));
		expect(await terms()).toMatchObject({ title: 'Called otherwise', closesAt });
		expect(await resultsOf(store, await terms())).toEqual(before);
		const { view } = await attempts.look(ben, room.learner('Ben'));
		expect(view.progress[0]!.sign).toBe(answered);
	});

	test('who was deleted a moment ago is told so on beginning', async () => {
		room = await classroom(newDatabase);
		const ada = await room.comeIn('Ada');
		const { store } = room.app;
		await deleteLearner(store, { id: room.assignment.class, teacher: 'teacher' }, ada);
		await expect(beginAttempt(store, room.assignment, ada)).rejects.toMatchObject({ status: 404 });
	});
});
