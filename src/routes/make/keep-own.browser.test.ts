import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import * as v from 'valibot';
import { GENERATOR, type Bank } from '#lib/bank/bank.ts';
import { keyOf } from '#lib/questions/index.ts';
import { KeyedQuestion } from '#lib/questions/keyed.ts';
import { makeAttempt } from '#lib/quiz/attempt.ts';
import { ATTEMPTS, openDevice } from '#lib/quiz/device.browser.ts';
import { sampleStudy } from '#lib/review/samples.ts';
import { moduleOf } from '#lib/review/sittings/take-up.ts';
import { openDesk } from '#lib/review/device/desk.browser.ts';
import { keepOwn } from './keep-own.browser.ts';

const { article, questions } = sampleStudy();
const bank: Bank = {
	version: 1,
	generator: GENERATOR,
	article,
	questions: v.parse(v.array(KeyedQuestion), questions),
	ledger: []
};

afterEach(async () => {
	for (const name of ['readback-study', ATTEMPTS]) await Dexie.delete(name);
});

async function desk() {
	const opened = await openDesk((slug) => `/${slug}`);
	if (!opened.ok) throw new Error(opened.because);
	return opened.value;
}

test('what was answered before an article’s questions are made anew counts', async () => {
	const { slug } = await keepOwn(bank, '');
	const [first, ...others] = bank.questions;
	const module = moduleOf((await desk()).kept.modules[0]!);
	const device = await openDevice();
	if (!device.ok) throw new Error(device.because);
	await device.value.begin(makeAttempt(module, { id: 'a', seed: 'a' }), Date.now() - 9000);
	const event = { type: 'answer', value: keyOf(first!) } as const;
	await device.value.append('a', { id: 'o1', seq: 1, at: 1000, event }, false);

	expect(await keepOwn({ ...bank, questions: others }, '')).toEqual({ slug });
	const { kept } = await desk();
	expect(kept.modules.map((module) => module.questions.length)).toEqual([others.length]);
	expect(kept.summary.count).toBe(1);
});
