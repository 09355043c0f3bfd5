import { afterEach, describe, expect, test } from 'vitest';
import { classroom, type Classroom } from '../../../../tests/server/classroom.ts';
import { eachDatabase } from '../../../../tests/server/each-database.ts';
import type { AskedQuestion } from '#lib/questions/index.ts';
import { allow } from '../assignments/assignment-changes.ts';
import { beginAttempt } from './begin.ts';

describe.each(eachDatabase)('before the release, on %s', (_, newDatabase) => {
	let room: Classroom;
	afterEach(() => room.close());

	/** What a learner is asked in an attempt of theirs, which is handed in. */
	async function askedIn(learner: string): Promise<AskedQuestion[]> {
		const id = await beginAttempt(room.app.store, room.assignment, learner);
		const { paper } = await room.app.attempts.look(id, learner, { paper: true });
		const end = { type: 'finish' as const };
		await room.app.attempts.take(id, learner, [
			{ id: 'overview', seq: 1, event: end },
			{ id: 'end', seq: 2, event: end }
		]);
		return paper!.questions.map(({ question }) => question);
	}

	test('many attempts with one option fewer leave more than the key in all of them', async () => {
		room = await classroom(newDatabase, { release: 'hand' });
		const ada = await room.comeIn('Ada');
		const allowance = { extraSeconds: 0, extraAttempts: 0, fewerOptions: true };
		await allow(room.app.store, room.assignment, ada, allowance);
		const seen = new Map<string, Set<string>[]>();
		for (let attempt = 0; attempt < 12; attempt++)
			for (const one of await askedIn(ada))
				if (one.kind === 'choice')
					seen.set(one.id, [...(seen.get(one.id) ?? []), new Set(one.options)]);
		expect(seen.size).toBeGreaterThan(0);
		for (const [id, options] of seen) {
			const left = options.reduce((common, each) => common.intersection(each));
			expect(left.size, id).toBeGreaterThanOrEqual(3);
		}
	});

	test('many learners beside each other are shown one order of events, and not all but the right one', async () => {
		room = await classroom(newDatabase, { release: 'hand' });
		const orders = new Set<string>();
		for (let i = 0; i < 12; i++)
			for (const one of await askedIn(await room.comeIn(`Learner ${i}`)))
				if (one.kind === 'order') orders.add(`${one.id} ${one.events.join(' | ')}`);
		expect(orders.size).toBe(room.questions('').filter(({ kind }) => kind === 'order').length);
		expect(orders.size).toBeGreaterThan(0);
	});
});
