import { Dexie } from 'dexie';
import { promisifyRequest as answered } from 'idb-keyval';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Outcome } from '#lib/quiz/device.ts';
import { sampleModule } from '#lib/quiz/take.ts';
import { usualHabits } from '../habits.ts';
import { usualScheduling } from '../memory/memory.ts';
import { openStudy } from './study.browser.ts';

const STUDY = 'tables-study';
const ATTEMPTS = 'tables-attempts';

function valueOf<T>(outcome: Outcome<T>): T {
	if (!outcome.ok) throw new Error(`The device said: ${outcome.because}`);
	return outcome.value;
}

const open = () => openStudy(STUDY, ATTEMPTS);

afterEach(async () => {
	vi.restoreAllMocks();
	for (const name of [STUDY, ATTEMPTS]) await Dexie.delete(name);
});

/** Lays a database out without this code, as another version has. */
async function layOut(version: number, make: (db: IDBDatabase) => void, name = STUDY) {
	const request = indexedDB.open(name, version);
	request.onupgradeneeded = () => make(request.result);
	return answered(request);
}

async function fill(db: IDBDatabase, rows: Record<string, readonly object[]>): Promise<void> {
	const tx = db.transaction(Object.keys(rows), 'readwrite');
	for (const [name, all] of Object.entries(rows))
		for (const row of all) tx.objectStore(name).put(row);
	await answered(tx);
	db.close();
}

const { text, paragraphs, sentences } = sampleModule().article;
const scheduling = {
	algorithm: 'FSRS-6',
	weights: [...usualScheduling.weights],
	retention: 0.9
};

/** What the first version wrote, in November 2026. It is never changed: devices hold such rows. */
const asOfVersion1 = {
	modules: [
		{
			version: 1,
			slug: 'own-6k1y',
			title: 'A canal',
			article: { version: 1, title: 'A canal', text, paragraphs, sentences },
			questions: sampleModule().questions,
			dropped: ['q1'],
			added: 1_790_000_000_000,
			changed: 1_790_000_000_500
		},
		{ version: 1, slug: 'own-half', title: 'Half of an article' }
	],
	reviews: [
		{
			version: 1,
			id: '5c1f 3',
			module: 'own-6k1y',
			fact: 'f1',
			at: 1_790_000_100_000,
			grade: 'good',
			seconds: 7.25,
			scheduling
		},
		{ id: '5c1f 4', module: 'own-6k1y', fact: 'f2', at: 'yesterday' }
	],
	settings: [
		{ name: 'habits', value: { version: 1, facts: 20, goal: 5, changed: 1_790_000_000_900 } }
	],
	taken: [{ attempt: '5c1f', seq: 6 }]
};

function layOutVersion1(db: IDBDatabase): void {
	db.createObjectStore('modules', { keyPath: 'slug' });
	db.createObjectStore('reviews', { keyPath: 'id' }).createIndex('module', 'module');
	db.createObjectStore('settings', { keyPath: 'name' });
	db.createObjectStore('taken', { keyPath: 'attempt' });
}

test('what the first version wrote is read, and its damaged rows are told and kept', async () => {
	await fill(await layOut(10, layOutVersion1), asOfVersion1);
	const study = valueOf(await open());
	const kept = valueOf(await study.read());
	expect(kept.modules).toEqual([asOfVersion1.modules[0]]);
	expect(kept.reviews).toEqual([asOfVersion1.reviews[0]]);
	expect(kept.habits).toEqual({ ...usualHabits, facts: 20, goal: 5, changed: 1_790_000_000_900 });
	expect(kept.problems).toEqual([
		'2 entries of this device cannot be read. Nothing is deleted: see Your data.'
	]);
	const aside = valueOf(await study.aside()) as { row: unknown }[];
	expect(aside.map(({ row }) => row)).toEqual([asOfVersion1.modules[1], asOfVersion1.reviews[1]]);
	expect(valueOf(await study.untaken())).toEqual([]);
});

describe('a newer version', () => {
	const rows = { modules: [{ slug: 'of-tomorrow', shape: 'unheard of' }] };

	test('that has laid a study out is told, and nothing of it is changed', async () => {
		await fill(
			await layOut(30, (db) => void db.createObjectStore('modules', { keyPath: 'slug' })),
			rows
		);
		expect(await open()).toEqual({ ok: false, because: 'newer' });
		const db = await answered(indexedDB.open(STUDY));
		expect(db.version).toBe(30);
		expect([...db.objectStoreNames]).toEqual(['modules']);
		expect(await answered(db.transaction('modules').objectStore('modules').getAll())).toEqual(
			rows.modules
		);
		db.close();
	});

	test('that comes in another tab gets the study, and this tab writes no more', async () => {
		const study = valueOf(await open());
		const theirs = await layOut(30, (db) => void db.createObjectStore('more'));
		theirs.close();
		expect(await study.keepHabits(usualHabits)).toEqual({ ok: false, because: 'newer' });
		expect(await study.read()).toEqual({ ok: false, because: 'newer' });
	});

	test('of the sittings is told, and they are left alone', async () => {
		(await layOut(2, (db) => void db.createObjectStore('logs'), ATTEMPTS)).close();
		expect(await open()).toEqual({ ok: false, because: 'newer' });
		const db = await answered(indexedDB.open(ATTEMPTS));
		expect([...db.objectStoreNames]).toEqual(['logs']);
		db.close();
	});
});

test('an older tab that does not let go is told, and no page waits for it for ever', async () => {
	const older = await layOut(10, layOutVersion1);
	expect(await open()).toEqual({ ok: false, because: 'busy' });
	older.close();
	valueOf(await valueOf(await open()).keepHabits(usualHabits));
});

describe('a device that fails', () => {
	const failing = (name: string, times = Infinity) => {
		const put = IDBObjectStore.prototype.put;
		let left = times;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			...rest
		) {
			if (left-- > 0) throw new DOMException('no', name);
			return put.apply(this, rest);
		});
	};

	test.each([
		['QuotaExceededError', 'full'],
		['AbortError', 'failed'],
		['UnknownError', 'failed'],
		['SecurityError', 'refused']
	])('by %s is a reason, never a throw: %s', async (name, because) => {
		const study = valueOf(await open());
		failing(name);
		expect(await study.keepHabits(usualHabits)).toEqual({ ok: false, because });
		vi.restoreAllMocks();
		expect(valueOf(await study.note('begun')).value).toBeUndefined();
	});

	test('in passing is asked once more', async () => {
		const study = valueOf(await open());
		failing('UnknownError', 1);
		valueOf(await study.keepHabits({ ...usualHabits, goal: 3 }));
		expect(valueOf(await study.read()).habits.goal).toBe(3);
	});

	test('because its store was deleted begins again', async () => {
		const study = valueOf(await open());
		valueOf(await study.keepHabits({ ...usualHabits, goal: 3 }));
		await answered(indexedDB.deleteDatabase(STUDY));
		expect(valueOf(await study.read()).habits.goal).toBe(usualHabits.goal);
		valueOf(await study.keepHabits({ ...usualHabits, goal: 2 }));
	});

	test('a transaction that is broken off is not taken for kept', async () => {
		const study = valueOf(await open());
		const put = IDBObjectStore.prototype.put;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			...rest
		) {
			const request = put.apply(this, rest);
			request.addEventListener('success', () => this.transaction.abort());
			return request;
		});
		expect((await study.keepHabits({ ...usualHabits, goal: 3 })).ok).toBe(false);
		vi.restoreAllMocks();
		expect(valueOf(await study.read()).habits.goal).toBe(usualHabits.goal);
	});
});
