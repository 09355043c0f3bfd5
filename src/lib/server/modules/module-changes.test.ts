import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { readBank } from '#lib/bank/bank.ts';
import { classroom, type Classroom } from '../../../../tests/server/classroom.ts';
import { eachDatabase } from '../../../../tests/server/each-database.ts';
import { serverLimits } from '../limits.ts';
import { editModule, redoModule, retell, undoModule } from './module-changes.ts';
import { createModule, findModule } from './modules.ts';

const bank = readBank(JSON.parse(readFileSync('questions/iss-future/bank.json', 'utf8'))).bank!;
const [first, second] = bank.questions.map(({ id }) => id) as [string, string];
const teacher = 'teacher';

describe.each(eachDatabase)('on %s', (_, newDatabase) => {
	let room: Classroom;
	afterEach(() => room.close());

	async function newModule() {
		room = await classroom(newDatabase);
		const { store } = room.app;
		const asked = { id: await createModule(store, teacher, bank), teacher };
		return {
			weigh: (points: number, onto?: number, id = first) =>
				editModule(store, { ...asked, onto }, () => [{ type: 'weigh', id, points }]),
			undo: () => undoModule(store, asked),
			redo: () => redoModule(store, asked),
			retell: () => retell(store, asked, bank),
			now: () => findModule(store, asked.id, teacher),
			points: async () => (await findModule(store, asked.id, teacher)).draft.questions[0]!.points
		};
	}

	test('what was done is taken back step by step, and made again step by step', async () => {
		const { weigh, undo, redo, points, now } = await newModule();
		for (const weight of [2, 3, 4]) await weigh(weight);
		const back = [];
		for (let i = 0; i < 3; i++) back.push([await undo(), await points()]);
		expect(back).toEqual([3, 2, 1].map((weight) => [first, weight]));
		await expect(undo()).rejects.toThrow('nothing to take back');
		expect(await now()).toMatchObject({ canUndo: false, canRedo: true });
		const on = [];
		for (let i = 0; i < 3; i++) on.push([await redo(), await points()]);
		expect(on).toEqual([2, 3, 4].map((weight) => [first, weight]));
		await expect(redo()).rejects.toThrow('nothing to make again');
		expect(await now()).toMatchObject({ canUndo: true, canRedo: false });
	});

	test('a change after undo drops what could have been made again', async () => {
		const { weigh, undo, redo, points } = await newModule();
		await weigh(2);
		await weigh(3);
		await undo();
		await weigh(9, undefined, second);
		await expect(redo()).rejects.toThrow('nothing to make again');
		await undo();
		await undo();
		expect(await points()).toBe(1);
	});

	test('forty steps are kept, whatever was taken back between them', async () => {
		const { weigh, undo, points } = await newModule();
		const steps = serverLimits.undoSteps;
		for (let i = 1; i <= steps + 3; i++) await weigh(1 + i);
		for (let i = 0; i < 10; i++) await undo();
		await weigh(99);
		for (let i = 0; i < steps - 9; i++) await undo();
		await expect(undo()).rejects.toThrow('nothing to take back');
		expect(await points()).toBe(4);
	});

	test('what one hand types on is one step, until something else is done', async () => {
		const { weigh, undo, points } = await newModule();
		const { version } = await weigh(2);
		const again = await weigh(3, version);
		await weigh(7, undefined, second);
		await weigh(4, again.version);
		await undo();
		expect(await points()).toBe(3);
		await undo();
		await undo();
		expect(await points()).toBe(1);
		await expect(undo()).rejects.toThrow('nothing to take back');
	});

	test('what leaves everything as it is is no step, and drops none', async () => {
		const { weigh, undo, now } = await newModule();
		await weigh(2);
		await undo();
		const { version } = await weigh(1);
		expect(await now()).toMatchObject({ version, canUndo: false, canRedo: true });
	});

	test('another generation is a step like others', async () => {
		const { weigh, retell, undo, redo, points } = await newModule();
		await weigh(2);
		await retell();
		await undo();
		await undo();
		await redo();
		expect(await points()).toBe(2);
	});
});
