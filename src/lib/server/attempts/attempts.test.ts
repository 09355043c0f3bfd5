import { afterEach, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../../../tests/server/each-database.ts';
import { classroom, type Classroom } from '../../../../tests/server/classroom.ts';
import { keyOf } from '#lib/questions/index.ts';
import { allow, setReleased } from '../assignments/assignment-changes.ts';

describe.each(eachDatabase)('on %s', (_, newDatabase) => {
	let room: Classroom;
	afterEach(() => room.close());

	test('an answer is acknowledged, and there after a restart', async () => {
		room = await classroom(newDatabase);
		const id = await room.begin('Ada');
		const [first] = room.questions(id);
		const reply = await room.answer(id, 'Ada', keyOf(first!));
		expect(reply).toMatchObject({ seq: 1, acknowledged: ['Ada-1'] });
		await room.restart();
		const again = await room.app.attempts.look(id, room.learner('Ada'));
		expect(again.seq).toBe(1);
		expect(again.view.progress[0]).toMatchObject({ sign: 'answered' });
	});

	test('the same operation sent again counts once, another in its place is told so', async () => {
		room = await classroom(newDatabase);
		const id = await room.begin('Ada');
		const sent = { id: 'a', seq: 1, event: { type: 'answer' as const, value: 'x' } };
		const send = (one: object) =>
			room.app.attempts.take(id, room.learner('Ada'), [{ ...sent, ...one }]);
		const replies = await Promise.all([send({}), send({}), send({})]);
		expect(replies.map(({ seq }) => seq)).toEqual([1, 1, 1]);
		expect(await send({ id: 'b' })).toMatchObject({ seq: 1, acknowledged: [], problem: 'taken' });
		expect(await send({ seq: 2 })).toMatchObject({
			seq: 1,
			acknowledged: ['a'],
			problem: 'taken'
		});
		expect(await send({ id: 'c', seq: 3 })).toMatchObject({ seq: 1, problem: 'gap' });
	});

	test('nothing of a key is told before the release, and the score after it', async () => {
		room = await classroom(newDatabase, { release: 'hand' });
		const id = await room.begin('Ada');
		await room.finish(id, 'Ada', 2);
		const before = await room.app.attempts.look(id, room.learner('Ada'));
		expect(before.view.phase).toBe('handed-in');
		await setReleased(room.app.store, room.assignment.id, true);
		const after = await room.app.attempts.look(id, room.learner('Ada'));
		expect(after.view).toMatchObject({ phase: 'finished', score: { right: 2 } });
	});

	test('an attempt whose time is up ends by itself, and goes on when there is more time', async () => {
		room = await classroom(newDatabase, { timeLimitSeconds: 60, release: 'hand' });
		const id = await room.begin('Ada');
		room.pass(61_000);
		expect((await room.app.attempts.look(id, room.learner('Ada'))).view.phase).toBe('handed-in');
		await room.answer(id, 'Ada', 'late');
		await allow(room.app.store, room.assignment, room.learner('Ada'), {
			extraSeconds: 60,
			extraAttempts: 0,
			fewerOptions: false
		});
		const { view } = await room.app.attempts.look(id, room.learner('Ada'));
		expect(view.phase).toBe('asking');
		expect(view.progress[0]!.sign, 'what came while the time was up counts now').toBe('answered');
	});

	test('an attempt whose time is up says when it ended, before that is written down as after', async () => {
		room = await classroom(newDatabase, { timeLimitSeconds: 60, release: 'hand' });
		const id = await room.begin('Ada');
		room.pass(61_000);
		const { view } = await room.app.attempts.look(id, room.learner('Ada'));
		expect(view).toMatchObject({ phase: 'handed-in', endedAt: 60_000 });
		await room.app.attempts.end(id);
		expect((await room.app.attempts.look(id, room.learner('Ada'))).view).toEqual(view);
	});

	test('what comes after the time is up and the keys are told is not kept for when there is more time', async () => {
		room = await classroom(newDatabase, { timeLimitSeconds: 60, release: 'end' });
		const id = await room.begin('Ada');
		const key = keyOf(room.questions(id)[0]!);
		room.pass(61_000);
		expect((await room.app.attempts.look(id, room.learner('Ada'))).view.phase).toBe('finished');
		expect(await room.answer(id, 'Ada', key)).toMatchObject({ seq: 0, problem: 'closed' });
		await allow(room.app.store, room.assignment, room.learner('Ada'), {
			extraSeconds: 60,
			extraAttempts: 0,
			fewerOptions: false
		});
		const { view } = await room.app.attempts.look(id, room.learner('Ada'));
		expect(view.progress[0]).toMatchObject({ sign: 'unseen' });
	});

	test('where each question waits for its turn, an attempt opens with the names of those that have come', async () => {
		room = await classroom(newDatabase, { order: 'forward' });
		const id = await room.begin('Ada');
		const open = () => room.app.attempts.open(id, room.learner('Ada'));
		const [first, second] = room.questions(id);
		expect((await open()).attempt.questions).toEqual([first!.id]);
		const reply = await room.answer(id, 'Ada', 'x');
		expect(reply).toMatchObject({ view: { position: 2, question: { id: second!.id } } });
		const { attempt, paper } = await open();
		expect(attempt.questions).toEqual([first!.id, second!.id]);
		expect(paper).toBeUndefined();
	});

	test('a log takes no more than anybody has to say, also after a restart', async () => {
		room = await classroom(newDatabase);
		const id = await room.begin('Ada');
		const event = { type: 'answer' as const, value: 'x'.repeat(7_900) };
		const send = (from: number) =>
			room.app.attempts.take(
				id,
				room.learner('Ada'),
				Array.from({ length: 100 }, (_, i) => ({ id: `${from + i}`, seq: from + i, event }))
			);
		for (const from of [1, 101, 201]) expect(await send(from)).toMatchObject({ seq: from + 99 });
		await expect(send(301)).rejects.toThrow('holds no more');
		await room.restart();
		await expect(send(301)).rejects.toThrow('holds no more');
	});

	test('nobody sees the attempt of somebody else', async () => {
		room = await classroom(newDatabase);
		const id = await room.begin('Ada');
		await room.comeIn('Ben');
		await expect(room.app.attempts.look(id, room.learner('Ben'))).rejects.toThrow(
			'no such attempt'
		);
	});
});
