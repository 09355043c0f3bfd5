import { promisifyRequest as answered } from 'idb-keyval';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { samples } from '#lib/questions/samples.ts';
import { openDevice } from './device.browser.ts';
import { resume, start, type Shell } from './local.svelte.ts';
import { sampleModule } from './take.ts';
import { keepingWords } from './view.ts';

const NAME = 'local-test';
const module = sampleModule();

async function page(): Promise<Shell> {
	const opened = await openDevice(NAME);
	if (!opened.ok) throw new Error(opened.because);
	return { clock: Date.now, newId: () => crypto.randomUUID(), device: opened.value };
}

test('a page that watches a sitting sees each change, and goes on with it after a reload', async () => {
	const sitting = start(module, await page());
	const seen: string[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			const { phase, keeping } = sitting.view;
			seen.push(`${phase}: ${keepingWords[keeping]}`);
		});
	});
	flushSync();
	await sitting.settled();
	flushSync();
	sitting.send({ type: 'answer', value: samples(module.questions[0]!).right });
	flushSync();
	await sitting.settled();
	flushSync();
	stop();
	expect(seen).toEqual([
		'asking: being kept …',
		'asking: kept on this device',
		'telling: being kept …',
		'telling: kept on this device'
	]);

	sitting.send({ type: 'next' });
	sitting.send({ type: 'answer', value: samples(module.questions[1]!).right });
	await sitting.settled();
	expect(sitting.view).toMatchObject({ phase: 'telling', told: { mark: 1 }, keeping: 'kept' });

	const { sitting: again } = await resume(module, await page());
	await again!.settled();
	expect(again!.view).toEqual(sitting.view);
	await answered(indexedDB.deleteDatabase(NAME));
});
