import { join } from 'node:path';
import { Kysely } from 'kysely';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { comeBack, comeIn, takeEntry } from '#lib/server/classes/coming-in.ts';
import { assign } from '#lib/server/assignments/assignments.ts';
import { createClass } from '#lib/server/classes/classes.ts';
import { localNotices } from '#lib/server/database/notices.ts';
import { FILE, openStore, sqliteTransactions, type Store } from '#lib/server/database/open.ts';
import {
	postgresDatabase,
	sqliteDatabase,
	type ScratchDatabase
} from '#lib/server/database/scratch.ts';
import type { Tables } from '#lib/server/database/schema.ts';
import { NodeSqliteDialect, openFile } from '#lib/server/database/sqlite.ts';
import { storeOf } from '#lib/server/database/store.ts';
import { enlist, learnerBy, learnersOf } from '#lib/server/classes/learners.ts';
import { findEdition } from '#lib/server/modules/editions.ts';
import { createModule } from '#lib/server/modules/modules.ts';
import { serverLimits } from '#lib/server/limits.ts';
import { newId, realWorld, type World } from '#lib/server/world.ts';
import { readSettings } from '#lib/server/settings.ts';
import { bank, classroom, type Classroom } from './classroom.ts';
import { WeakNetwork, type Break } from './weak-network.ts';

/** The clocks of two machines differ: by a second, so that no test passes by haste. */
const laterWorld: World = { ...realWorld, now: () => realWorld.now() + 1_000 };

/** A store of a process of its own, whose way to the disk a test can break once. */
interface Fragile {
	store: Store;
	breakOnce(where: Break): void;
	close(): Promise<void>;
}

/** A file on a disk that fails. */
function fragileFile({ environment }: ScratchDatabase): Promise<Fragile> {
	const file = openFile(join(environment.DATA_DIR!, FILE), 5_000);
	const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(file) });
	const notices = localNotices();
	const sound = sqliteTransactions(db, notices);
	let next: Break | undefined;
	const store = storeOf(
		'sqlite',
		{ db, world: laterWorld, notices },
		{
			...sound,
			async commit(on, told) {
				const where = next;
				next = undefined;
				if (where !== 'before the commit') await sound.commit(on, told);
				if (where) throw Object.assign(new Error('disk I/O error'), { errcode: 10 });
			}
		}
	);
	const breakOnce = (where: Break) => void (next = where);
	return Promise.resolve({ store, breakOnce, close: () => store.close() });
}

/** A Postgres behind a network that is cut. */
async function fragileConnection(database: ScratchDatabase): Promise<Fragile> {
	const network = await WeakNetwork.to(database);
	const store = await openStore(readSettings(network.environment), laterWorld);
	return {
		store,
		breakOnce: (where) => network.breakOnce(where),
		async close() {
			await store.close();
			network.close();
		}
	};
}

const databases = [
	['SQLite', () => Promise.resolve(sqliteDatabase()), fragileFile],
	...(inject('postgres')
		? [['Postgres', () => postgresDatabase(inject('postgres')!), fragileConnection] as const]
		: [])
] as const;

const breaks: readonly Break[] = ['after the commit', 'before the commit'];

/** What a teacher makes by a page, how many there is room for, and the table that then has a row more. */
const makings: readonly {
	table: keyof Tables;
	most: number;
	make: (room: Classroom, store: Store, page: string) => Promise<unknown>;
}[] = [
	{
		table: 'module',
		most: serverLimits.teacherModules,
		make: (_room, store, page) => createModule(store, 'teacher', bank, page)
	},
	{
		table: 'class',
		// One is there that is open, and open ones are not counted.
		most: serverLimits.teacherClasses + 1,
		make: (_room, store, page) => createClass(store, 'teacher', page, page)
	},
	{
		table: 'assignment',
		most: serverLimits.teacherAssignments,
		async make({ app, assignment }, store, page) {
			const { edition, module, ...terms } = assignment;
			return assign(
				store,
				{
					teacher: 'teacher',
					module,
					edition: await findEdition(app.store, edition),
					terms: { ...terms, class: undefined }
				},
				page
			);
		}
	}
];

describe.each(databases)(
	'on %s, somebody who hears that nobody knows what became of it',
	(_, newDatabase, fragile) => {
		let room: Classroom;
		let process: Fragile;
		afterEach(async () => {
			await process.close();
			await room.close();
		});

		async function begin() {
			const database = await newDatabase();
			room = await classroom(() => Promise.resolve(database));
			process = await fragile(database);
		}

		const UNKNOWN = { status: 503, message: expect.stringContaining('Nobody knows') };

		test.each(breaks)('sends the same page again and is in once, broken %s', async (where) => {
			await begin();
			const page = newId(realWorld);
			const { class: classId } = room.assignment;
			process.breakOnce(where);
			await expect(comeIn(process.store, classId, 'Ada', page)).rejects.toMatchObject(UNKNOWN);
			// By another process, which has heard nothing of the first try; and by the first.
			const second = await comeIn(room.app.store, classId, 'Ada', page);
			expect(await comeIn(process.store, classId, 'Ada', page)).toEqual(second);
			expect(await learnersOf(room.app.store, classId)).toHaveLength(1);
			expect(await learnerBy(room.app.store, second.token)).toEqual(second.learner);
			const elsewhere = await comeBack(room.app.store, classId, second.recoveryWord);
			expect(elsewhere.learner).toEqual(second.learner);
		});

		test.each(breaks)('takes the same entry of a list again, broken %s', async (where) => {
			await begin();
			const { store } = room.app;
			const { id: classId } = await createClass(store, 'teacher', 'Year 9');
			const { learners } = await enlist(store, classId, ['Ada']);
			const { id } = learners[0]!;
			const page = newId(realWorld);
			process.breakOnce(where);
			await expect(takeEntry(process.store, classId, id, page)).rejects.toMatchObject(UNKNOWN);
			const second = await takeEntry(store, classId, id, page);
			expect(await learnerBy(store, second.token)).toEqual(learners[0]);
			expect(await takeEntry(process.store, classId, id, page)).toEqual(second);
			await expect(takeEntry(store, classId, id, newId(realWorld))).rejects.toThrow('already');
		});

		test.each(makings.flatMap((making) => breaks.map((where) => ({ ...making, where }))))(
			'teaches, and has one $table more by one page, broken $where',
			async ({ table, make, where }) => {
				await begin();
				const page = newId(realWorld);
				const rows = () => room.app.store.db.selectFrom(table).selectAll().execute();
				const before = (await rows()).length;
				process.breakOnce(where);
				await expect(make(room, process.store, page)).rejects.toMatchObject(UNKNOWN);
				const [one, two] = await Promise.all(
					[room.app.store, process.store].map((store) => make(room, store, page))
				);
				expect(two).toEqual(one);
				expect(await rows()).toHaveLength(before + 1);
			}
		);

		test.each(makings)(
			'makes the last $table that there is room for, and sends it again',
			async ({ table, most, make }) => {
				await begin();
				const { store } = room.app;
				const rows = () => store.db.selectFrom(table).selectAll().execute();
				const names = Array.from({ length: most - (await rows()).length }, () => newId(realWorld));
				await Promise.all(names.map((page) => make(room, store, page)));
				const [last] = names.slice(-1);
				expect(await make(room, process.store, last!)).toEqual(await make(room, store, last!));
				await expect(make(room, store, newId(realWorld))).rejects.toMatchObject({ status: 409 });
				expect(await rows()).toHaveLength(most);
			}
		);

		test('presses twice and is answered by two processes at once', async () => {
			await begin();
			const { class: classId } = room.assignment;
			for (let time = 1; time <= 5; time++) {
				const page = newId(realWorld);
				const enter = (store: Store) => comeIn(store, classId, 'Ada', page);
				const [one, two] = await Promise.all([room.app.store, process.store].map(enter));
				expect(two).toEqual(one);
				expect(await learnersOf(room.app.store, classId)).toHaveLength(time);
			}
		});
	}
);
