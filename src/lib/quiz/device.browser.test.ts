import { promisifyRequest as answered } from 'idb-keyval';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeAttempt, type Attempt, type Operation } from './attempt.ts';
import { openDevice } from './device.browser.ts';
import type { Device, Outcome } from './device.ts';
import { sampleModule } from './take.ts';

const NAME = 'device-test';

function attemptOf(id: string, slug = 'sample'): Attempt {
	return makeAttempt({ ...sampleModule(), slug }, { id, seed: 's' });
}

function operationOf(seq: number, id = `o${seq}`): Operation {
	return { id, seq, at: 10 * seq, question: 'q0', event: { type: 'answer', value: ['x', seq] } };
}

function valueOf<T>(outcome: Outcome<T>): T {
	if (!outcome.ok) throw new Error(`The device said: ${outcome.because}`);
	return outcome.value;
}

let device: Device;
let otherTab: Device;
const opened: (() => void)[] = [];

beforeEach(async () => {
	device = valueOf(await openDevice(NAME));
	otherTab = valueOf(await openDevice(NAME));
});

afterEach(async () => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	for (const close of opened.splice(0)) close();
	// The devices let go by themselves when somebody wants another version.
	await answered(indexedDB.deleteDatabase(NAME));
});

/** A store as it lies on the disk, past the device. */
async function raw(name: 'attempts' | 'operations') {
	const db = await answered(indexedDB.open(NAME));
	opened.push(() => db.close());
	return db.transaction(name, 'readwrite').objectStore(name);
}

test('an attempt is found again with its log in order', async () => {
	const attempt = attemptOf('a');
	valueOf(await device.begin(attempt, 1234));
	for (const seq of [1, 2, 10, 3]) valueOf(await device.append('a', operationOf(seq), false));
	const operations = [1, 2, 3, 10].map((seq) => operationOf(seq));
	const kept = { attempt, begun: 1234, operations, problems: [] };
	expect(valueOf(await otherTab.find('a'))).toEqual(kept);
	expect(valueOf(await otherTab.latestOpen('sample'))).toEqual({ attempts: [kept], problems: [] });
	expect(valueOf(await otherTab.finished('sample'))).toEqual({ attempts: [], problems: [] });
});

test('to begin or to append again changes nothing', async () => {
	for (const begun of [1, 2]) valueOf(await device.begin(attemptOf('a'), begun));
	for (const tab of [device, otherTab]) valueOf(await tab.append('a', operationOf(1), false));
	const { begun, operations } = valueOf(await device.find('a'));
	expect([begun, operations]).toEqual([1, [operationOf(1)]]);
});

test('of two tabs that append in one place one is told that it is taken', async () => {
	valueOf(await device.begin(attemptOf('a'), 0));
	const outcomes = await Promise.all([
		device.append('a', operationOf(1, 'mine'), false),
		otherTab.append('a', operationOf(1, 'theirs'), false)
	]);
	expect(outcomes.filter(({ ok }) => ok).length).toBe(1);
	expect(outcomes).toContainEqual({ ok: false, because: 'taken' });
	expect(valueOf(await device.find('a')).operations.length).toBe(1);
	expect((await device.append('a', operationOf(2), false)).ok).toBe(true);
});

test('the latest attempt that is open is found, and those that have ended, the latest first', async () => {
	for (const id of ['a', 'b', 'c', 'd']) valueOf(await device.begin(attemptOf(id), 0));
	valueOf(await device.begin(attemptOf('other', 'another-module'), 0));
	for (const id of ['b', 'd']) valueOf(await device.append(id, operationOf(1), true));
	const idsOf = async (found: Promise<Outcome<{ attempts: { attempt: Attempt }[] }>>) =>
		valueOf(await found).attempts.map(({ attempt }) => attempt.id);
	expect(await idsOf(device.latestOpen('sample'))).toEqual(['c']);
	expect(await idsOf(device.finished('sample'))).toEqual(['d', 'b']);
	expect(await idsOf(device.latestOpen('nothing'))).toEqual([]);
});

test('an attempt that the device has not got is gone', async () => {
	expect(await device.find('a')).toEqual({ ok: false, because: 'gone' });
	expect(await device.append('a', operationOf(1), false)).toEqual({ ok: false, because: 'gone' });
	expect(await answered((await raw('operations')).count())).toBe(0);
});

test('what cannot be read is reported, and the rest is read', async () => {
	valueOf(await device.begin(attemptOf('a'), 0));
	valueOf(await device.append('a', operationOf(1), false));
	(await raw('operations')).add({ id: 'o2', seq: 'two' }, ['a', 2]);
	const attempts = await raw('attempts');
	attempts.add({ attempt: { ...attemptOf('z'), version: 9 }, begun: 0, ended: false });
	await answered(attempts.add({ attempt: { id: 'y', module: 'sample' } }));
	const { attempts: read, problems } = valueOf(await device.latestOpen('sample'));
	expect(read[0]).toMatchObject({ operations: [operationOf(1)], problems: [{ line: 1 }] });
	expect(problems.length).toBe(2);
	expect(await device.find('z')).toEqual({ ok: false, because: 'failed' });
	expect(await device.append('a', operationOf(2), false)).toEqual({ ok: false, because: 'taken' });
});

test('each write waits for the disk, not just for the system', async () => {
	const modes: (string | undefined)[] = [];
	const original = IDBDatabase.prototype.transaction;
	vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
		this: IDBDatabase,
		...rest
	) {
		const made = original.apply(this, rest);
		if (made.mode === 'readwrite') modes.push(made.durability);
		return made;
	});
	valueOf(await device.begin(attemptOf('a'), 0));
	valueOf(await device.append('a', operationOf(1), false));
	expect(modes).toEqual(['strict', 'strict']);
});

test('an operation is kept only once its transaction is complete', async () => {
	valueOf(await device.begin(attemptOf('a'), 0));
	const add = IDBObjectStore.prototype.add;
	vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
		this: IDBObjectStore,
		...rest
	) {
		const request = add.apply(this, rest);
		request.addEventListener('success', () => this.transaction.abort());
		return request;
	});
	expect(await device.append('a', operationOf(1), false)).toEqual({ ok: false, because: 'failed' });
	vi.restoreAllMocks();
	expect(valueOf(await device.find('a')).operations).toEqual([]);
});

test.each([
	['QuotaExceededError', 'full'],
	['ConstraintError', 'taken'],
	['SecurityError', 'refused'],
	['UnknownError', 'failed']
])('a disk that fails with %s is a reason, never a throw: %s', async (name, because) => {
	valueOf(await device.begin(attemptOf('a'), 0));
	vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
		throw new DOMException('no', name);
	});
	expect(await device.append('a', operationOf(1), false)).toEqual({ ok: false, because });
});

test('a browser that refuses its disk is a reason, never a throw', async () => {
	vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
		throw new DOMException('no', 'SecurityError');
	});
	expect(await openDevice('refused')).toEqual({ ok: false, because: 'refused' });
	vi.restoreAllMocks();
	vi.stubGlobal('indexedDB', undefined);
	expect(await openDevice('missing')).toEqual({ ok: false, because: 'refused' });
});
