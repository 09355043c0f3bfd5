import { afterEach, describe, expect, test } from 'vitest';
import { classroom, type Classroom, type Setting } from '../../../../tests/server/classroom.ts';
import { eachDatabase } from '../../../../tests/server/each-database.ts';
import { allow } from '../assignments/assignment-changes.ts';
import { NO_ALLOWANCE } from '../assignments/allowances.ts';
import { beginAttempt } from '../attempts/begin.ts';
import { comeIn, takeEntry, type CameIn } from './coming-in.ts';
import { learnersOf } from './learners.ts';
import { welcome } from './welcome.ts';

/** The name of a page, as the server gives it. */
const PAGE = 'a-page-of-20-letters';
const HOUR = 3_600_000;

describe.each(eachDatabase)('on %s, behind a code', (_, newDatabase) => {
	let room: Classroom;
	afterEach(() => room.close());

	async function come(setting: Setting = {}): Promise<CameIn> {
		room = await classroom(newDatabase, setting);
		return comeIn(room.app.store, room.assignment.class, 'Ada');
	}

	function look(...here: CameIn[]) {
		const { app, assignment } = room;
		const known = here.map(({ learner }) => learner);
		return welcome(app.store, assignment.code.toLowerCase(), known);
	}

	test('stands an assignment, who has set it, and nobody yet', async () => {
		await come();
		expect(await look()).toMatchObject({
			assignment: { title: room.assignment.title },
			teacher: 'Ms Teacher',
			className: undefined,
			learner: undefined,
			entries: [],
			attempts: [],
			why: undefined
		});
		await expect(welcome(room.app.store, 'NOSUCHCD', [])).rejects.toMatchObject({ status: 404 });
	});

	test('nobody of another class is known', async () => {
		const ada = await come();
		const stranger = { ...ada, learner: { ...ada.learner, class: 'another' } };
		expect((await look(stranger)).learner).toBeUndefined();
		expect((await look(stranger, ada)).learner).toMatchObject({ name: 'Ada' });
	});

	test.each([
		['before it opens', { opensAt: HOUR }, 0, 'This is not open yet.'],
		['while it is open', { opensAt: -HOUR, closesAt: HOUR }, 0, undefined],
		['after it has closed', { closesAt: HOUR }, HOUR, 'This is closed.']
	])('%s, it says whether one can begin', async (_, times, later, why) => {
		const now = Date.now();
		const moved = Object.entries(times).map(([name, from]) => [name, now + from]);
		const ada = await come(Object.fromEntries(moved) as Setting);
		room.pass(later);
		expect((await look(ada)).why).toBe(why);
	});

	test('it counts what is left, with what one learner is allowed beyond the others', async () => {
		const ada = await come({ attempts: 1, closesAt: Date.now() + HOUR });
		const { app, assignment } = room;
		await beginAttempt(app.store, assignment, ada.learner.id);
		expect(await look(ada)).toMatchObject({ left: 0, why: 'You have had your attempt.' });
		await allow(app.store, assignment, ada.learner.id, {
			...NO_ALLOWANCE,
			extraAttempts: 2,
			extraSeconds: 600
		});
		expect(await look(ada)).toMatchObject({
			left: 2,
			why: undefined,
			closesAt: assignment.closesAt! + 600_000
		});
	});

	test.each([
		['at the end', { release: 'end' }, true],
		['by hand', { release: 'hand' }, false]
	] as const)('with a release %s, it tells a score when it may', async (_, setting, isTold) => {
		await come({ ...setting, attempts: 2 });
		const attempt = await room.begin('Bob');
		await room.finish(attempt, 'Bob', 3);
		const told = isTold ? 3 / room.questions(attempt).length : undefined;
		const bob = { id: room.learner('Bob'), class: room.assignment.class, name: 'Bob' };
		const { attempts, score } = await welcome(room.app.store, room.assignment.code, [bob]);
		expect(attempts).toMatchObject([{ number: 1, score: told }]);
		expect(score).toBe(told);
	});

	test('a page that is sent twice lets one in, and one that was refused can be sent again', async () => {
		await come();
		const { app, assignment } = room;
		const enter = (name: string) => comeIn(app.store, assignment.class, name, PAGE);
		const [first, second] = await Promise.all([enter('Bob'), enter(' Bob ')]);
		expect(second).toEqual(first);
		await expect(enter(' ')).rejects.toThrow('A name is missing');
		expect((await enter('Cy')).learner).toMatchObject({ name: 'Cy' });
		expect(await learnersOf(app.store, assignment.class)).toHaveLength(3);
		await expect(takeEntry(app.store, assignment.class, first.learner.id)).rejects.toMatchObject({
			status: 409
		});
	});

	test('a page by which somebody has come in who has left lets nobody in again', async () => {
		await come();
		const { app, assignment } = room;
		const enter = () => comeIn(app.store, assignment.class, 'Bob', PAGE);
		const { token } = await enter();
		await app.learners.leave([token], assignment.class);
		await expect(enter()).rejects.toMatchObject({ status: 409 });
		expect(await app.learners.find(token)).toBeUndefined();
	});

	test('who leaves a device is known there no more, and others who use it are', async () => {
		const ada = await come();
		const { app, assignment } = room;
		const cy = await comeIn(app.store, assignment.class, 'Cy');
		const left = await app.learners.leave([ada.token, 'nobody'], assignment.class);
		expect(left).toEqual([ada.token]);
		expect(await app.learners.all([ada.token, cy.token])).toEqual([cy.learner]);
	});
});
