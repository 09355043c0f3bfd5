import type { Module } from './attempt.ts';
import { openShell } from './desk.browser.ts';
import { Sitting } from './local.svelte.ts';
import { pastOf, type Past } from './past.ts';

/** What this device has of the sittings that have ended. */
export async function findPast(module: Module): Promise<Past> {
	const { device } = await openShell();
	const found = await device?.finished(module.slug);
	return pastOf(found?.ok ? found.value : { attempts: [], problems: [] }, module);
}

/** The latest sitting that has ended and can be shown, beside why that is not the last one. */
export async function lastFinished(module: Module): Promise<Past & { sitting?: Sitting }> {
	const past = await findPast(module);
	const [latest] = past.ended;
	if (!latest) return past;
	const { standing, begun } = latest;
	return { ...past, sitting: new Sitting(module, await openShell(), standing, begun, true) };
}
