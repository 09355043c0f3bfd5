import { afterEach, describe, expect, test } from 'vitest';
import { classroom, type Classroom } from '../../../../tests/server/classroom.ts';
import { eachDatabase } from '../../../../tests/server/each-database.ts';
import { allow } from '../assignments/assignment-changes.ts';
import { NO_ALLOWANCE } from '../assignments/allowances.ts';
import { welcome } from '../classes/welcome.ts';
import { beginAttempt } from './begin.ts';

const MINUTE_MS = 60_000;

describe.each(eachDatabase)('on %s, where keys are told at the closing time,', (_, newDatabase) => {
	let room: Classroom;
	afterEach(() => room.close());

	const phaseOf = async (attempt: string, name: string) =>
		(await room.app.attempts.look(attempt, room.learner(name))).view.phase;

	test('who has handed in waits for a neighbour who was given more time since then', async () => {
		const closesAt = Date.now() + 10 * MINUTE_MS;
		room = await classroom(newDatabase, { release: 'close', closesAt });
		const ada = await room.begin('Ada');
		await room.finish(ada, 'Ada', 2);
		expect(await phaseOf(ada, 'Ada')).toBe('handed-in');
		const ben = await room.begin('Ben');
		const more = { ...NO_ALLOWANCE, extraSeconds: 1_800 };
		await allow(room.app.store, room.assignment, room.learner('Ben'), more);
		room.pass(11 * MINUTE_MS);
		expect(await phaseOf(ben, 'Ben')).toBe('asking');
		expect(await phaseOf(ada, 'Ada')).toBe('handed-in');
		room.pass(30 * MINUTE_MS);
		expect(await phaseOf(ada, 'Ada')).toBe('finished');
	});

	test('nothing is told while an attempt has its last second, which began between two', async () => {
		const closesAt = Date.now() + 10 * MINUTE_MS;
		room = await classroom(newDatabase, { release: 'close', closesAt, attempts: 2 });
		const first = await room.begin('Ada');
		await room.finish(first, 'Ada', 2);
		const { store, attempts } = room.app;
		const ada = room.learner('Ada');
		room.pass(((closesAt - room.world.now()) % 1000) + 700);
		const second = await beginAttempt(store, room.assignment, ada);
		const { deadline_at: ends } = (await attempts.fresh(second)).row;
		room.pass(closesAt - room.world.now());
		expect(ends).toBeGreaterThan(closesAt);
		while (room.world.now() < ends!) {
			expect(await phaseOf(second, 'Ada')).toBe('asking');
			expect(await phaseOf(first, 'Ada')).toBe('handed-in');
			const { score } = await welcome(store, room.assignment.code, [
				{ id: ada, class: room.assignment.class, name: 'Ada' }
			]);
			expect(score).toBeUndefined();
			room.pass(100);
		}
	});
});
