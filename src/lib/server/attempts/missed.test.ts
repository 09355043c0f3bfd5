import { afterEach, describe, expect, test } from 'vitest';
import { classroom, type Classroom } from '../../../../tests/server/classroom.ts';
import { eachDatabase } from '../../../../tests/server/each-database.ts';
import { setReleased } from '../assignments/assignment-changes.ts';
import type { Store } from '../database/open.ts';
import { applyCorrection } from '../results/corrections.ts';
import { resultsOf } from '../results/results.ts';
import { takeable, takenFrom } from './missed.ts';

/** All that is stored, and all figures of the assignment. */
async function everything({ app: { store }, assignment }: Classroom): Promise<string> {
	const tables = ['attempt', 'operation', 'assignment', 'edition', 'correction', 'tally'] as const;
	const rows = await Promise.all(tables.map((table) => rowsOf(store, table)));
	return JSON.stringify([rows, await resultsOf(store, assignment)]);
}

async function rowsOf({ db }: Store, table: Parameters<typeof db.selectFrom>[0]) {
	const rows = await db
		.selectFrom(table as 'attempt')
		.selectAll()
		.execute();
	return rows.map((row) => JSON.stringify(row)).sort();
}

describe.each(eachDatabase)('on %s', (_, newDatabase) => {
	let room: Classroom;
	afterEach(() => room.close());
	const taken = (id: string, name = 'Ada', which: 'missed' | 'all' = 'missed') =>
		takenFrom(room.app, id, room.learner(name), which);

	test('nothing can be taken before the release, and by nobody else after it', async () => {
		room = await classroom(newDatabase, { release: 'hand', articleShown: false });
		const id = await room.begin('Ada');
		await expect(taken(id)).rejects.toMatchObject({ status: 403 });
		await room.finish(id, 'Ada', 2);
		await expect(taken(id)).rejects.toMatchObject({ status: 403 });
		expect(await takeable(room.app, id, room.learner('Ada'))).toBeUndefined();
		await setReleased(room.app.store, room.assignment.id, true);
		await room.comeIn('Ben');
		await expect(taken(id, 'Ben')).rejects.toMatchObject({ status: 404 });
		const count = room.questions(id).length;
		expect(await takeable(room.app, id, room.learner('Ada'))).toEqual({
			all: count,
			missed: count - 2
		});
		expect((await taken(id)).reviews).toHaveLength(count - 2);
		expect((await taken(id, 'Ada', 'all')).reviews).toHaveLength(count);
		await setReleased(room.app.store, room.assignment.id, false);
		await expect(taken(id)).rejects.toMatchObject({ status: 403 });
	});

	test('to take changes nothing that is stored, and no figure', async () => {
		room = await classroom(newDatabase);
		const id = await room.begin('Ada');
		await room.finish(id, 'Ada', 3);
		const before = await everything(room);
		const once = await taken(id);
		expect(await taken(id)).toMatchObject({ reviews: once.reviews });
		expect(await everything(room)).toBe(before);
	});

	test('a mended question comes as it is now, and one that was taken out does not come', async () => {
		room = await classroom(newDatabase);
		const id = await room.begin('Ada');
		await room.finish(id, 'Ada', 0);
		const [first, second] = room.questions(id);
		const { store } = room.app;
		const mended = { ...first!, stem: 'Said better?' };
		await applyCorrection(store, room.assignment, { question: mended });
		await applyCorrection(store, room.assignment, { question: second!, points: 0 });
		const [module] = (await taken(id)).modules;
		expect(module!.questions[0]).toEqual(mended);
		expect(module!.questions).toHaveLength(room.questions(id).length - 1);
	});
});
