import { afterEach, describe, expect, test } from 'vitest';
import { classroom, type Classroom } from '../../../../tests/server/classroom.ts';
import { eachDatabase } from '../../../../tests/server/each-database.ts';
import { learnerAttempts } from './learner-attempts.ts';

describe.each(eachDatabase)('on %s', (_, newDatabase) => {
	let room: Classroom;
	afterEach(() => room.close());

	test('what a learner answered is there question by question, with what it has earned', async () => {
		room = await classroom(newDatabase);
		const ada = await room.begin('Ada');
		room.pass(20_000);
		await room.finish(ada, 'Ada', 2);
		const { store } = room.app;
		const whole = await learnerAttempts(store, room.assignment, room.learner('Ada'));
		expect(whole).toMatchObject({ name: 'Ada', state: 'ended', attempts: [{ number: 1 }] });
		const { given } = whole.attempts[0]!;
		expect(given.map(({ mark }) => mark === 1).slice(0, 3)).toEqual([true, true, false]);
		expect(given[0]).toMatchObject({ given: given[0]!.key, credit: 1 });
		expect(given[0]!.seconds).toBeGreaterThanOrEqual(20);
	});

	test('a learner of another class is not there', async () => {
		room = await classroom(newDatabase);
		await expect(learnerAttempts(room.app.store, room.assignment, 'nobody')).rejects.toThrow(
			'no such learner'
		);
	});
});
