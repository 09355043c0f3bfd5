import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as v from 'valibot';
import { keyOf } from '#lib/questions/index.ts';
import { KeyedQuestion } from '#lib/questions/keyed.ts';
import { makeAttempt, type Module, type Operation } from '#lib/quiz/attempt.ts';
import { ATTEMPTS, openDevice } from '#lib/quiz/device.browser.ts';
import type { Outcome } from '#lib/quiz/device.ts';
import { policies } from '#lib/quiz/policy.ts';
import { sampleModule } from '#lib/quiz/take.ts';
import { openDesk } from './desk.browser.ts';
import { retitled, turned, type StudyModule } from '../library.ts';
import { sampleStudy } from '../samples.ts';
import { standOf } from '../stand.ts';
import { stateOf } from '../state.ts';
import { openStudy } from './study.browser.ts';
import { readStudyFile, together } from '../file/study-file.ts';

const made = sampleModule(policies.practice);
/** As a device reads it: the pin of a bank looks at the order of its parts, too. */
const sample = { ...made, slug: 'iss', questions: v.parse(v.array(KeyedQuestion), made.questions) };
const BEGUN = Date.now() - 9 * 86_400_000;

function valueOf<T>(outcome: Outcome<T>): T {
	if (!outcome.ok) throw new Error(`The device said: ${outcome.because}`);
	return outcome.value;
}

const studied = (slug = 'iss', questions = sample.questions): StudyModule =>
	sampleStudy({ slug, questions: [...questions], added: 1, changed: 1 });

/** What the server has under the address of a module, and how often it was asked. */
let shipped: StudyModule | undefined;
let asked: string[];

beforeEach(() => {
	[shipped, asked] = [undefined, []];
	vi.stubGlobal('fetch', (address: string) => {
		asked.push(address);
		return Promise.resolve(shipped ? Response.json(shipped) : new Response('', { status: 404 }));
	});
});

afterEach(async () => {
	vi.unstubAllGlobals();
	for (const name of ['readback-study', ATTEMPTS, 'other-study', 'other-attempts'])
		await Dexie.delete(name);
});

/** Opens the study: what its pages are shown is what all reviews come to. */
async function desk() {
	const { study, kept: stand } = valueOf(await openDesk((slug) => `/${slug}`));
	const kept = valueOf(await study.read());
	expect(stand.summary).toEqual(standOf(kept, Date.now()).summary);
	return { study, kept };
}

/** Answers the first questions of a module right, by the names of its operations. */
async function sit(
	module: Module,
	id: string,
	names: readonly string[],
	{ attempts = ATTEMPTS, begun = BEGUN } = {}
) {
	const device = valueOf(await openDevice(attempts));
	valueOf(await device.begin(makeAttempt(module, { id, seed: id }), begun));
	for (const [i, name] of names.entries()) {
		const question = module.questions[Math.floor(i / 2)]!;
		const event: Operation['event'] =
			i % 2 === 0 ? { type: 'answer', value: keyOf(question) } : { type: 'next' };
		valueOf(await device.append(id, { id: name, seq: i + 1, at: i * 1000, event }, false));
	}
}

const list = (kept: Awaited<ReturnType<typeof desk>>['kept']) =>
	stateOf(kept, Date.now(), () => 0).paper;

test('questions that ship anew are studied on, with what is remembered and not liked', async () => {
	const [first] = sample.questions;
	valueOf(await (await desk()).study.keepModule({ ...studied(), dropped: ['q5'], title: 'ISS' }));
	await sit(sample, 'a', ['o1']);
	const renamed = sample.questions.map((one) => ({
		...one,
		id: `new ${one.id}`,
		fact: `${one.fact}!`
	}));
	shipped = studied('iss', renamed);
	await sit({ ...sample, questions: renamed }, 'b', ['o1', 'o2', 'o3']);
	const { kept } = await desk();
	expect(kept.modules).toMatchObject([{ dropped: ['q5'], added: 1 }]);
	expect(kept.modules[0]!.questions[0]!.id).toBe('new q0');
	expect(kept.reviews.map(({ id }) => id)).toEqual(['a o1', 'b o1', 'b o3']);
	const { memories } = stateOf(kept, Date.now(), () => 0);
	expect(memories.map(({ fact, reviews }) => [fact, reviews])).toEqual([
		[`${first!.fact}!`, 2],
		[`${sample.questions[1]!.fact}!`, 1]
	]);
});

test('a page that was open before another changed an article changes nothing else of it', async () => {
	const { study } = await desk();
	valueOf(await study.keepModule(studied('own-1')));
	const [here] = valueOf(await study.read()).modules;
	const there = turned(retitled(here!, 'Renamed', 2), 'q1', 3);
	valueOf(await study.keepModule(there));
	valueOf(await study.keepModule(turned(here!, 'q2', 4)));
	expect(valueOf(await study.read()).modules).toMatchObject([
		{ title: 'Renamed', dropped: ['q1', 'q2'] }
	]);
});

test('an article that ships is asked for once however often it was practised, and none of one’s own is', async () => {
	for (const id of ['a', 'b', 'c']) await sit(sample, id, ['o1']);
	for (const slug of ['own-1', 'class-1']) await sit({ ...sample, slug }, slug, ['o1']);
	await desk();
	expect(asked).toEqual(['/iss']);
});

test('what was sat on one device is not made into reviews again on the other', async () => {
	const other = valueOf(await openStudy('other-study', 'other-attempts'));
	const { study } = await desk();
	for (const one of [study, other]) valueOf(await one.keepModule(studied('own-1')));
	await sit({ ...sample, slug: 'own-1' }, 'a', ['o1', 'o2', 'o3']);
	expect((await desk()).kept.reviews.length).toBe(2);
	valueOf(await other.merge(valueOf(await study.write(1))));
	expect(valueOf(await other.untaken())).toEqual([]);
	expect(valueOf(await other.write(1)).sittings).toMatchObject([{ taken: 3 }]);
});

test('with an article go its sittings, and the file of another device brings all of it back', async () => {
	const other = valueOf(await openStudy('other-study', 'other-attempts'));
	const { study } = await desk();
	for (const slug of ['own-1', 'own-2']) {
		valueOf(await study.keepModule(studied(slug)));
		await sit({ ...sample, slug }, slug, ['o1', 'o2', 'o3']);
	}
	expect((await desk()).kept.reviews.length).toBe(4);
	const before = valueOf(await study.write(1));
	valueOf(await other.merge(before));
	valueOf(await study.dropModule('own-1'));
	const { modules, reviews, sittings } = valueOf(await study.write(1));
	expect([modules.length, reviews.length]).toEqual([1, 2]);
	expect(sittings.map(({ attempt }) => attempt.id)).toEqual(['own-2']);
	expect(sittings[0]!.operations).toHaveLength(3);
	valueOf(await study.merge(valueOf(await other.write(1))));
	const after = valueOf(await study.write(1));
	expect(together(after, after)).toEqual(together(before, before));
	expect((await desk()).kept.reviews.length).toBe(4);
});

test('a sitting that went on on two devices loses the answer of neither', async () => {
	const other = valueOf(await openStudy('other-study', 'other-attempts'));
	const { study } = await desk();
	valueOf(await study.keepModule(studied()));
	await sit(sample, 'a', ['o1', 'o2', 'here3']);
	await sit(sample, 'a', ['o1', 'o2', 'there3', 'there4', 'there5'], {
		attempts: 'other-attempts'
	});
	const { kept } = await desk();
	expect(kept.reviews.map(({ id }) => id)).toEqual(['a here3', 'a o1']);
	valueOf(await study.merge(valueOf(await other.write(1))));
	valueOf(await other.merge(valueOf(await study.write(2))));
	const both = (await desk()).kept;
	expect(both.reviews.map(({ id }) => id)).toEqual(['a here3', 'a o1', 'a there3', 'a there5']);
	const again = valueOf(await (await desk()).study.write(3));
	valueOf(await other.merge(again));
	expect(list(valueOf(await other.read()))).toEqual(list(both));
});

test('an answer of nothing but lists within lists comes in, and is wrong', async () => {
	const { study } = await desk();
	valueOf(await study.keepModule(studied()));
	await sit(sample, 'a', ['o1']);
	const file = valueOf(await study.write(1));
	const [sitting] = file.sittings;
	const deep = '['.repeat(3000) + ']'.repeat(3000);
	const [operation] = sitting!.operations;
	const text = JSON.stringify({
		...file,
		sittings: [
			{ ...sitting, operations: [{ ...operation, event: { type: 'answer', value: 'deep' } }] }
		]
	}).replace('"deep"', deep);
	const read = readStudyFile(text);
	expect(read.problem).toBeUndefined();
	const other = valueOf(await openStudy('other-study', 'other-attempts'));
	valueOf(await other.merge(read.file!));
	expect(valueOf(await other.untaken())).toHaveLength(1);
	valueOf(await study.merge(read.file!));
	await desk();
});

test('the sitting that was begun last goes on, and not the one that came in last', async () => {
	const other = valueOf(await openStudy('other-study', 'other-attempts'));
	await sit(sample, 'older', ['o1'], { attempts: 'other-attempts', begun: BEGUN - 9 });
	await sit(sample, 'mine', ['o1']);
	const { study } = await desk();
	valueOf(await study.merge(valueOf(await other.write(1))));
	const latest = async (name: string) => {
		const found = valueOf(await valueOf(await openDevice(name)).latestOpen('iss'));
		return found.attempts.map(({ attempt, operations }) => [attempt.id, operations.length]);
	};
	expect(await latest(ATTEMPTS)).toEqual([['mine', 1]]);
	valueOf(await other.merge(valueOf(await study.write(1))));
	expect(await latest('other-attempts')).toEqual([['mine', 1]]);
});
