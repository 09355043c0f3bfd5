import { afterEach, describe, expect, test } from 'vitest';
import { classroom, type Classroom } from '../../../../tests/server/classroom.ts';
import { eachDatabase } from '../../../../tests/server/each-database.ts';
import { makeApiToken, teacherByToken } from './api-tokens.ts';
import { createClass } from '../classes/classes.ts';
import type { Tables } from '../database/schema.ts';
import { accept, invitationBy, invitationsOf, invite } from './invitations.ts';
import { belongingsOf, deleteOwn, handOver, removeTeacher } from './leaving.ts';
import { enlist } from '../classes/learners.ts';
import { storedPassword } from './passwords.ts';
import { signIn, sessionBy } from './teacher-sessions.ts';
import { allTeachers, isNew, teacherWith, type Teacher } from './teachers.ts';

const PASSWORD = 'a few plain words';
const BEN = { name: 'Ben', email: 'ben@example.org', password: 'some other words' };
/** Whatever stands in one of them belongs to a teacher. */
const TABLES: (keyof Tables)[] = [
	'teacher',
	'teacher_session',
	'invitation',
	'api_token',
	'class',
	'learner',
	'learner_session',
	'module',
	'module_past',
	'edition',
	'assignment',
	'allowance',
	'attempt',
	'operation',
	'correction',
	'tally'
];

describe.each(eachDatabase)('on %s', (_, newDatabase) => {
	let room: Classroom;
	let owner: Teacher;
	afterEach(() => room.close());

	/** The owner has a class that has answered. */
	async function open() {
		room = await classroom(newDatabase, { title: 'One' });
		const { store } = room.app;
		const ada = await room.begin('Ada');
		await room.finish(ada, 'Ada', 3);
		await room.answer(await room.begin('Ben'), 'Ben', null);
		[owner] = (await allTeachers(store)) as [Teacher];
		const password = await storedPassword(store.world, PASSWORD, owner);
		await store.write(async ({ db }) => {
			await db.updateTable('teacher').set({ password }).execute();
			const module = { module: 'module', version: 1, content: '{}' };
			await db.insertInto('module_past').values(module).execute();
		});
		const { id } = await createClass(store, owner.id, '7b');
		await enlist(store, id, ['Chidi']);
		return { store, ada };
	}

	async function withBen(): Promise<Teacher> {
		const { store } = room.app;
		return accept(store, await invite(store, owner, 'Ben'), BEN);
	}

	async function rows(): Promise<Record<string, number>> {
		const counts: Record<string, number> = {};
		for (const table of TABLES) {
			const { count } = await room.app.store.db
				.selectFrom(table)
				.select(({ fn }) => fn.countAll<number>().as('count'))
				.executeTakeFirstOrThrow();
			if (count > 0) counts[table] = count;
		}
		return counts;
	}

	test('what goes with an account is counted before', async () => {
		const { store } = await open();
		expect(await belongingsOf(store, owner.id)).toEqual({
			modules: 1,
			classes: 1,
			assignments: 1,
			learners: 3,
			attempts: 2
		});
		expect(await belongingsOf(store, (await withBen()).id)).toEqual({
			modules: 0,
			classes: 0,
			assignments: 0,
			learners: 0,
			attempts: 0
		});
	});

	test('with an account that is alone goes every row, and somebody else may set up anew', async () => {
		const { store, ada } = await open();
		const { token } = await signIn(store, owner);
		await makeApiToken(store, owner.id, 'a timetable');
		await invite(store, owner, 'Ben');
		const heard: string[] = [];
		store.notices.listen(`assignment/${room.assignment.id}`, () => heard.push('assignment'));
		store.notices.listen(`attempt/${ada}`, () => heard.push('attempt'));
		await expect(deleteOwn(store, owner, 'not these words')).rejects.toMatchObject({
			status: 400,
			field: 'password'
		});
		expect(await rows()).toMatchObject({ teacher: 1, teacher_session: 1, attempt: 2 });
		await deleteOwn(store, owner, PASSWORD);
		expect(await rows()).toEqual({});
		expect(await sessionBy(store, token)).toBeUndefined();
		expect(await isNew(store)).toBe(true);
		await expect.poll(() => new Set(heard)).toEqual(new Set(['assignment', 'attempt']));
		await expect(room.answer(ada, 'Ada', null)).rejects.toMatchObject({ status: 404 });
	});

	test('a teacher goes alone, and what others have stays', async () => {
		const { store } = await open();
		const before = await rows();
		const ben = await withBen();
		await createClass(store, ben.id, '8a');
		const token = await makeApiToken(store, ben.id, 'a timetable');
		await deleteOwn(store, ben, BEN.password);
		expect(await rows()).toEqual(before);
		expect(await teacherByToken(store, token)).toBeUndefined();
		await expect(teacherWith(store, BEN.email, BEN.password)).rejects.toThrow('belong together');
	});

	test('the owner stays while others have an account, and with the owner what invites', async () => {
		const { store } = await open();
		await withBen();
		const link = await invite(store, owner, 'Carl');
		const before = await rows();
		await expect(deleteOwn(store, owner, PASSWORD)).rejects.toMatchObject({ status: 409 });
		expect(await rows()).toEqual(before);
		expect(await invitationBy(store, link)).toEqual({ from: owner.name });
	});

	test('only the owner removes a teacher, by the owner’s own password', async () => {
		const { store } = await open();
		const ben = await withBen();
		const { token } = await signIn(store, ben);
		await expect(removeTeacher(store, ben, owner.id, BEN.password)).rejects.toMatchObject({
			status: 403
		});
		await expect(removeTeacher(store, owner, ben.id, BEN.password)).rejects.toMatchObject({
			field: 'password'
		});
		await expect(removeTeacher(store, owner, owner.id, PASSWORD)).rejects.toMatchObject({
			status: 404
		});
		expect(await sessionBy(store, token)).toBeDefined();
		await removeTeacher(store, owner, ben.id, PASSWORD);
		expect(await sessionBy(store, token)).toBeUndefined();
		expect(await allTeachers(store)).toEqual([owner]);
		expect(await rows()).toMatchObject({ attempt: 2, module: 1 });
		await expect(removeTeacher(store, owner, ben.id, PASSWORD)).rejects.toMatchObject({
			status: 404
		});
	});

	test('who hands over is a teacher like others from then on, and may go', async () => {
		const { store } = await open();
		const ben = await withBen();
		const link = await invite(store, owner, 'Carl');
		await expect(handOver(store, ben, owner.id, BEN.password)).rejects.toMatchObject({
			status: 403
		});
		await handOver(store, owner, ben.id, PASSWORD);
		const roles = (await allTeachers(store)).map(({ email, role }) => [email, role]);
		expect(Object.fromEntries(roles)).toEqual({ [owner.email]: 'teacher', [BEN.email]: 'owner' });
		// The session of before still calls the one the owner; the store does not.
		await expect(removeTeacher(store, owner, ben.id, PASSWORD)).rejects.toMatchObject({
			status: 403
		});
		expect(await invitationBy(store, link)).toEqual({ from: 'Ben' });
		expect(await invitationsOf(store, ben)).toMatchObject([{ name: 'Carl' }]);
		await deleteOwn(store, owner, PASSWORD);
		expect((await allTeachers(store)).map(({ name }) => name)).toEqual(['Ben']);
		expect(await rows()).toEqual({ teacher: 1, invitation: 1 });
	});
});
