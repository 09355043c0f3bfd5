import { afterEach, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../../../tests/server/each-database.ts';
import { openApp, type App } from '../app.ts';
import type { ScratchDatabase } from '../database/scratch.ts';
import { Rates } from '../rates.ts';
import { readSettings } from '../settings.ts';
import { sessionBy, signIn, signOutEverywhere } from './teacher-sessions.ts';
import { changePassword, createOwner, teacherWith } from './teachers.ts';
import { realWorld } from '../world.ts';

const ada = { name: 'Ada', email: 'Ada@Example.org', password: 'a few plain words' };

describe.each(eachDatabase)('on %s', (_, newDatabase) => {
	let app: App;
	let database: ScratchDatabase;
	let passed = 0;

	async function open(): Promise<App> {
		database = await newDatabase();
		passed = 0;
		const world = { ...realWorld, now: () => realWorld.now() + passed };
		return (app = await openApp(readSettings(database.environment), world));
	}
	afterEach(async () => {
		await app.close();
		await database.remove();
	});

	test('of two who come first at once, one is the owner', async () => {
		const { store } = await open();
		const both = [ada, { ...ada, email: 'ben@example.org' }];
		const made = await Promise.allSettled(both.map((one) => createOwner(store, one)));
		expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	});

	test('an account opens by its password alone, however its address is written', async () => {
		const { store } = await open();
		await createOwner(store, ada);
		expect(await teacherWith(store, ' ada@example.ORG', ada.password)).toMatchObject({
			name: 'Ada'
		});
		await expect(teacherWith(store, ada.email, 'a few other words')).rejects.toThrow(
			'belong together'
		);
		await expect(teacherWith(store, 'nobody@x.org', ada.password)).rejects.toThrow(
			'belong together'
		);
	});

	test.each(['short', 'ada@example.org', 'readback1234', 'aaaaaaaaaaaa', 'x'.repeat(201)])(
		'%s is no password',
		async (password) => {
			const { store } = await open();
			await expect(createOwner(store, { ...ada, password })).rejects.toThrow(/password/);
		}
	);

	test('another password signs every other device out', async () => {
		const { store } = await open();
		const owner = await createOwner(store, ada);
		const [here, there] = [await signIn(store, owner), await signIn(store, owner)];
		const session = (await sessionBy(store, here.token))!.id;
		const change = (old: string) =>
			changePassword(store, owner, { old, password: 'some other words', session });
		await expect(change('wrong')).rejects.toThrow('not your password');
		await change(ada.password);
		expect(await sessionBy(store, here.token)).toBeDefined();
		expect(await sessionBy(store, there.token)).toBeUndefined();
		await signOutEverywhere(store, owner.id);
		expect(await sessionBy(store, here.token)).toBeUndefined();
	});

	test('a session lasts from visit to visit, and on a shared computer for a day at most', async () => {
		const { store } = await open();
		const owner = await createOwner(store, ada);
		const [own, shared] = [
			await signIn(store, owner),
			await signIn(store, owner, { isShared: true })
		];
		const day = 24 * 3_600_000;
		passed = 20 * day;
		expect(await sessionBy(store, own.token)).toBeDefined();
		expect(await sessionBy(store, shared.token)).toBeUndefined();
		passed = 45 * day;
		expect(await sessionBy(store, own.token)).toBeDefined();
		passed = 80 * day;
		expect(await sessionBy(store, own.token)).toBeUndefined();
	});
});

test('tries run out, come back with time, and are counted for each alone', () => {
	let now = 0;
	const rates = new Rates({ now: () => now });
	const rate = { tries: 2, backMs: 1_000 };
	const take = (who: string) => () => rates.take('a code', who, rate);
	take('x')();
	take('x')();
	expect(take('x')).toThrow('in a second');
	expect(take('y')).not.toThrow();
	now += 1_000;
	expect(take('x')).not.toThrow();
	expect(take('x')).toThrow();
});
