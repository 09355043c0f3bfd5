import { Dexie, type Table } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeAttempt, type Operation } from '#lib/quiz/attempt.ts';
import { openDevice } from '#lib/quiz/device.browser.ts';
import type { Outcome } from '#lib/quiz/device.ts';
import { sampleModule } from '#lib/quiz/take.ts';
import { usualHabits } from '../habits.ts';
import type { StudyModule } from '../library.ts';
import { memoriesOf } from '../memory/memory.ts';
import type { Review } from '../review.ts';
import { sampleReview, sampleStudy } from '../samples.ts';
import { standOf, sumOf } from '../stand.ts';
import { openStudy } from './study.browser.ts';
import type { Study } from '../study.ts';

const sample = sampleModule();
const devices = ['one', 'two'];

function valueOf<T>(outcome: Outcome<T>): T {
	if (!outcome.ok) throw new Error(`The device said: ${outcome.because}`);
	return outcome.value;
}

const moduleOf = (slug: string, changed = 0): StudyModule =>
	sampleStudy({ slug, added: 1, changed });

const reviewOf = (id: string, fact: string, at = 1_790_000_000_000): Review =>
	sampleReview({ id, fact, at });

/** Changes a table past the study. */
async function change(
	name: string,
	how: (table: Table) => PromiseLike<unknown>,
	database = 'one-study'
): Promise<void> {
	const raw = await new Dexie(database).open();
	await how(raw.table(name));
	raw.close();
}

let here: Study;
let there: Study;

beforeEach(async () => {
	[here, there] = (await Promise.all(
		devices.map(async (name) => valueOf(await openStudy(`${name}-study`, `${name}-attempts`)))
	)) as [Study, Study];
});

afterEach(async () => {
	for (const name of devices)
		for (const part of ['study', 'attempts']) await Dexie.delete(`${name}-${part}`);
});

test('what is kept is there when the page is opened again', async () => {
	await here.keepModule(moduleOf('iss'));
	await here.keepHabits({ ...usualHabits, goal: 2, changed: 5 });
	valueOf(await here.take('a', 3, [reviewOf('a 1', 'f1'), reviewOf('a 3', 'f2')]));
	const again = valueOf(await openStudy('one-study', 'one-attempts'));
	const kept = valueOf(await again.read());
	expect(kept.modules).toEqual([moduleOf('iss')]);
	expect(kept.reviews.map(({ id }) => id)).toEqual(['a 1', 'a 3']);
	expect(kept.habits.goal).toBe(2);
	expect(kept.problems).toEqual([]);
});

test('a review that was made stays as it was made', async () => {
	valueOf(await here.take('a', 1, [reviewOf('a 1', 'f1')]));
	valueOf(
		await here.take('a', 2, [{ ...reviewOf('a 1', 'f1'), grade: 'again' }, reviewOf('a 2', 'f2')])
	);
	expect(valueOf(await here.read()).reviews.map(({ grade }) => grade)).toEqual(['good', 'good']);
});

const operation = (seq: number): Operation => ({
	id: `o${seq}`,
	seq,
	at: seq,
	event: { type: 'skip' }
});

test('a sitting is looked at again once it has gone on', async () => {
	const device = valueOf(await openDevice('one-attempts'));
	const attempt = makeAttempt({ ...sample, slug: 'iss' }, { id: 'a', seed: 's' });
	await device.begin(attempt, 7);
	expect(valueOf(await here.untaken())).toEqual([]);
	await device.append('a', operation(1), false);
	expect(valueOf(await here.untaken())).toMatchObject([
		{ attempt: { id: 'a' }, begun: 7, taken: 0 }
	]);
	await here.take('a', 1, []);
	expect(valueOf(await here.untaken())).toEqual([]);
	await device.append('a', operation(2), true);
	expect(valueOf(await here.untaken())).toMatchObject([{ ended: true, taken: 1 }]);
});

test('two devices that import each other’s file have the same due list, and the sittings of both', async () => {
	const device = valueOf(await openDevice('one-attempts'));
	await device.begin(makeAttempt(sample, { id: 'a', seed: 's' }), 7);
	await device.append('a', operation(1), true);
	await here.keepModule(moduleOf('iss', 1));
	await there.keepModule({ ...moduleOf('iss', 2), title: 'Renamed' });
	await here.take('a', 1, [reviewOf('a 1', 'f1'), reviewOf('a 2', 'f2')]);
	await there.take('b', 9, [reviewOf('b 1', 'f1', 1_790_900_000_000), reviewOf('b 2', 'f3')]);
	const [first, second] = [valueOf(await here.write(1)), valueOf(await there.write(2))];
	valueOf(await here.merge(second));
	valueOf(await there.merge(first));
	valueOf(await there.merge(first));
	const [one, two] = [valueOf(await here.write(3)), valueOf(await there.write(3))];
	expect(two).toEqual(one);
	expect(one.modules.map(({ title }) => title)).toEqual(['Renamed']);
	expect(one.sittings).toHaveLength(1);
	expect(memoriesOf(two.reviews)).toEqual(memoriesOf(one.reviews));
	expect(memoriesOf(one.reviews).size).toBe(3);
});

const NOW = 1_795_000_000_000;

test('what all reviews come to is kept beside them, and is thrown away where others are there', async () => {
	const sum = async () => valueOf(await here.glance()).sum;
	const whole = async () => {
		const kept = valueOf(await here.read());
		return sumOf(kept, standOf(kept, NOW), NOW)!;
	};
	await here.keepModule(moduleOf('iss'));
	expect(await sum()).toBeUndefined();
	await here.keepSum(await whole());
	const steps: [what: () => Promise<unknown>, goesOn: boolean][] = [
		[() => here.take('a', 2, [reviewOf('a 1', 'f1', 1_790_000_000_000)]), true],
		[() => here.take('a', 4, [reviewOf('a 2', 'f2', 1_790_000_000_001)]), true],
		[() => here.take('a', 4, [reviewOf('a 2', 'f2', 1_790_000_000_001)]), true],
		[() => here.take('b', 1, [reviewOf('b 1', 'f1', 1_780_000_000_000)]), false],
		[() => here.take('c', 1, [reviewOf('c 1', 'f1', 1_000_000)]), false],
		[async () => here.merge(valueOf(await here.write(1))), false],
		[() => here.dropModule('mars'), false]
	];
	for (const [step, goesOn] of steps) {
		await step();
		expect(await sum()).toEqual(goesOn ? await whole() : undefined);
		await here.keepSum(await whole());
		expect(await sum()).toEqual(await whole());
	}
	const raw = await new Dexie('one-study').open();
	await raw.table('reviews').add(reviewOf('of an older version', 'f9'));
	raw.close();
	expect(await sum()).toBeUndefined();
});

describe('a row that cannot be read', () => {
	const broken = { id: 'a 1', grade: 'fine' };
	beforeEach(async () => {
		await here.keepModule(moduleOf('iss'));
		await change('reviews', (table) => table.add(broken));
	});

	test('is told and set aside, and the others are there', async () => {
		for (let times = 0; times < 2; times++) {
			const kept = valueOf(await here.read());
			expect([kept.modules.length, kept.reviews.length]).toEqual([1, 0]);
			expect(kept.problems).toEqual([
				'1 entry of this device cannot be read. Nothing is deleted: see Your data.'
			]);
		}
		expect(valueOf(await here.aside())).toMatchObject([{ table: 'reviews', row: broken }]);
		await here.clearAside();
		expect(valueOf(await here.read()).problems).toEqual([]);
	});

	test('does not stand in the way of what takes its place', async () => {
		await here.read();
		valueOf(await here.take('a', 1, [reviewOf('a 1', 'f1')]));
		expect(valueOf(await here.read()).reviews).toEqual([reviewOf('a 1', 'f1')]);
	});

	test('comes back once a version can read it', async () => {
		await here.read();
		const [{ id }] = valueOf(await here.aside()) as [{ id: number }];
		await change('aside', (table) => table.update(id, { row: reviewOf('a 1', 'f1') }));
		const kept = valueOf(await here.read());
		expect([kept.reviews, kept.problems]).toEqual([[reviewOf('a 1', 'f1')], []]);
		expect(valueOf(await here.aside())).toEqual([]);
	});

	test('is told where there is no room to set it aside', async () => {
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
			throw new DOMException('no', 'QuotaExceededError');
		});
		expect(valueOf(await here.read()).problems).toHaveLength(1);
		vi.restoreAllMocks();
		await change('reviews', async (table) => expect(await table.get('a 1')).toEqual(broken));
	});
});

test('a sitting that cannot be read is told and left', async () => {
	const device = valueOf(await openDevice('one-attempts'));
	await device.begin(makeAttempt(sample, { id: 'a', seed: 's' }), 7);
	await change('attempts', (table) => table.update(1, { begun: 'today' }), 'one-attempts');
	expect(valueOf(await here.untaken())).toEqual([]);
	expect(valueOf(await here.read()).problems).toEqual([
		'1 sitting of this device cannot be read. Nothing is deleted.'
	]);
});

test('habits that cannot be read are the usual ones, and lie aside', async () => {
	await change('settings', (table) => table.put({ name: 'habits', value: { goal: 'high' } }));
	expect(valueOf(await here.read())).toMatchObject({
		habits: usualHabits,
		problems: [expect.stringMatching(/^1 entry/)]
	});
	expect(valueOf(await here.aside())).toMatchObject([{ table: 'settings' }]);
});

test('everything is deleted, and with a module its reviews', async () => {
	await here.keepModule(moduleOf('iss'));
	await here.keepModule(moduleOf('mars'));
	await here.take('a', 1, [reviewOf('a 1', 'f1'), { ...reviewOf('a 2', 'f'), module: 'mars' }]);
	valueOf(await here.dropModule('iss'));
	const kept = valueOf(await here.read());
	expect([kept.modules.length, kept.reviews.length]).toEqual([1, 1]);
	valueOf(await here.clear());
	const empty = valueOf(await here.write(0));
	expect(empty).toMatchObject({ modules: [], reviews: [], sittings: [] });
});
