import { afterEach, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../../../tests/server/each-database.ts';
import { openApp, type App } from '../app.ts';
import type { ScratchDatabase } from '../database/scratch.ts';
import { accept, invite } from './invitations.ts';
import { knownDevice } from './known-devices.ts';
import { readSettings } from '../settings.ts';
import { teacherAtDoor } from './signing-in.ts';
import { changePassword, createOwner, type Teacher } from './teachers.ts';
import { realWorld } from '../world.ts';

const ada = { name: 'Ada', email: 'ada@example.org', password: 'a few plain words' };
const ben = { name: 'Ben', email: 'ben@example.org', password: 'some other words' };

describe.each(eachDatabase)('on %s', (_, newDatabase) => {
	let app: App;
	let database: ScratchDatabase;
	let owner: Teacher;
	let passed = 0;

	async function open(): Promise<void> {
		database = await newDatabase();
		passed = 0;
		const world = { ...realWorld, now: () => realWorld.now() + passed };
		app = await openApp(readSettings(database.environment), world);
		owner = await createOwner(app.store, ada);
	}
	afterEach(async () => {
		await app.close();
		await database.remove();
	});

	interface At {
		network?: string;
		devices?: readonly string[];
	}
	const knock = (who: typeof ada, { network = 'home', devices = [] }: At = {}) =>
		teacherAtDoor(app, { ...who, network, devices });
	const guess = (at: At) => knock({ ...ada, password: 'not these words' }, at);

	/** A stranger who uses up the tries at Ada's account, from networks without end. */
	async function besiege(): Promise<void> {
		for (let i = 0; i < 8; i++)
			await expect(guess({ network: `elsewhere ${i}` })).rejects.toMatchObject({ status: 401 });
		await expect(guess({ network: 'elsewhere' })).rejects.toMatchObject({ status: 429 });
	}

	/** The token of a device on which somebody has signed in. */
	const deviceOf = async (who: typeof ada) => (await knock(who)).device;
	const otherSign = (sign: string) => (sign === 'A' ? 'B' : 'A');
	/** The last sign of a hash has two bits that say nothing. */
	const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
	const nextSign = (sign: string) => SIGNS[SIGNS.indexOf(sign) + 1]!;

	test.each<[what: string, isIn: boolean, devices: () => Promise<string[]>]>([
		['where Ada has signed in before', true, async () => [await deviceOf(ada)]],
		['where Ben has too', true, async () => [await deviceOf(ben), await deviceOf(ada)]],
		['that is new', false, () => Promise.resolve([])],
		['where only Ben has signed in', false, async () => [await deviceOf(ben)]],
		['with a token of its own making', false, () => Promise.resolve(['x'.repeat(65)])],
		['with something else', false, () => Promise.resolve(['', 'x', 'x'.repeat(4_000)])],
		[
			'with a token that has another name',
			false,
			async () => [(await deviceOf(ada)).replace(/^./, otherSign)]
		],
		[
			'with a token that is written in another way',
			false,
			async () => [(await deviceOf(ada)).replace(/.$/, nextSign)]
		]
	])('while a stranger guesses, a device %s comes in: %s', async (what, isIn, devices) => {
		await open();
		await accept(app.store, await invite(app.store, owner, 'Ben'), ben);
		const tokens = await devices();
		await besiege();
		const knocked = knock(ada, { devices: tokens, network: 'the tenth' });
		if (isIn) expect((await knocked).teacher).toEqual(owner);
		else await expect(knocked, what).rejects.toMatchObject({ status: 429 });
	});

	test('another password makes every device a stranger', async () => {
		await open();
		const device = await deviceOf(ada);
		const change = { old: ada.password, password: 'quite other words', session: '' };
		await changePassword(app.store, owner, change);
		expect(await knownDevice(app.store, ada.email, [device])).toBeUndefined();
	});

	test('a device that is known has its own tries, and no more than others', async () => {
		await open();
		const [here, there] = [await deviceOf(ada), await deviceOf(ada)];
		for (let i = 0; i < 8; i++)
			await expect(guess({ devices: [here] })).rejects.toMatchObject({ status: 401 });
		const again = () => knock(ada, { devices: [here] });
		await expect(again()).rejects.toMatchObject({ status: 429 });
		expect((await knock(ada, { devices: [there] })).device).toBe(there);
		expect((await knock(ada)).device).not.toBe(here);
		passed = 60_000;
		expect((await again()).teacher).toEqual(owner);
	});

	test('from one network many sign in, and who guesses there locks out no device that is known', async () => {
		await open();
		const device = await deviceOf(ada);
		for (let i = 0; i < 30; i++) await knock(ada, { network: 'school' });
		for (let i = 0; i < 20; i++) {
			const nobody = { email: `nobody-${i}@example.org`, password: 'a guess' };
			const guessed = teacherAtDoor(app, { ...nobody, network: 'school', devices: [] });
			await expect(guessed).rejects.toMatchObject({ status: 401 });
		}
		await expect(knock(ada, { network: 'school' })).rejects.toMatchObject({ status: 429 });
		expect(await knock(ada, { network: 'school', devices: [device] })).toMatchObject({ device });
	});
});
