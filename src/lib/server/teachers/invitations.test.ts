import { afterEach, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../../../tests/server/each-database.ts';
import { openApp, type App } from '../app.ts';
import type { ScratchDatabase } from '../database/scratch.ts';
import { accept, invitationBy, invitationsOf, invite, takeBack } from './invitations.ts';
import { readSettings } from '../settings.ts';
import { createOwner, teacherWith } from './teachers.ts';
import { realWorld } from '../world.ts';

const ada = { name: 'Ada', email: 'ada@example.org', password: 'a few plain words' };
const ben = { name: 'Ben', email: 'ben@example.org', password: 'some other words' };
const DAY_MS = 24 * 3_600_000;

describe.each(eachDatabase)('on %s', (_, newDatabase) => {
	let app: App;
	let database: ScratchDatabase;
	let passed = 0;

	async function open() {
		database = await newDatabase();
		passed = 0;
		const world = { ...realWorld, now: () => realWorld.now() + passed };
		app = await openApp(readSettings(database.environment), world);
		return { store: app.store, owner: await createOwner(app.store, ada) };
	}
	afterEach(async () => {
		await app.close();
		await database.remove();
	});

	test('an invitation makes one account of a teacher, once', async () => {
		const { store, owner } = await open();
		const token = await invite(store, owner, 'Ben from next door');
		expect(await invitationBy(store, token)).toEqual({ from: 'Ada' });
		expect(await accept(store, token, ben)).toMatchObject({ name: 'Ben', role: 'teacher' });
		expect(await teacherWith(store, ben.email, ben.password)).toMatchObject({ role: 'teacher' });
		expect(await invitationsOf(store, owner)).toEqual([]);
		const again = accept(store, token, { ...ben, email: 'carl@example.org' });
		await expect(again).rejects.toThrow('has been used');
	});

	test('of two who use one link at once, one comes in', async () => {
		const { store, owner } = await open();
		const token = await invite(store, owner, 'Ben');
		const both = [ben, { ...ben, email: 'carl@example.org' }];
		const made = await Promise.allSettled(both.map((one) => accept(store, token, one)));
		expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	});

	test('an invitation holds for a week, and until it is taken back', async () => {
		const { store, owner } = await open();
		const [kept, taken] = [await invite(store, owner, 'Ben'), await invite(store, owner, 'Carl')];
		const { id } = (await invitationsOf(store, owner)).find(({ name }) => name === 'Carl')!;
		await takeBack(store, owner, id);
		await expect(accept(store, taken, ben)).rejects.toThrow('taken back');
		passed = 6.9 * DAY_MS;
		expect(await invitationBy(store, kept)).toBeDefined();
		passed = 7.1 * DAY_MS;
		await expect(accept(store, kept, ben)).rejects.toThrow('week is over');
		expect(await invitationsOf(store, owner)).toEqual([]);
	});

	test('an address that is taken leaves the invitation as it is', async () => {
		const { store, owner } = await open();
		const token = await invite(store, owner, 'Ben');
		await expect(accept(store, token, { ...ben, email: 'ADA@example.org' })).rejects.toMatchObject({
			status: 409,
			field: 'email'
		});
		expect(await accept(store, token, ben)).toMatchObject({ email: ben.email });
	});

	test('what stands in the table opens nothing', async () => {
		const { store, owner } = await open();
		await invite(store, owner, 'Ben');
		const [stored] = await invitationsOf(store, owner);
		await expect(accept(store, stored!.id, ben)).rejects.toThrow();
	});

	test('only the owner invites, and only so many at once', async () => {
		const { store, owner } = await open();
		const teacher = await accept(store, await invite(store, owner, 'Ben'), ben);
		await expect(invite(store, teacher, 'Carl')).rejects.toMatchObject({ status: 403 });
		for (let i = 0; i < 50; i++) await invite(store, owner, `Number ${i}`);
		await expect(invite(store, owner, 'One more')).rejects.toThrow('At most 50');
	});
});
