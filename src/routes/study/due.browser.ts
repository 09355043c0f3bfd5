import { openDesk } from '#lib/review/device/desk.browser.ts';
import { stateAt } from '#lib/review/state.ts';
import { studyAddresses as addresses } from './study-addresses.ts';
import { offsetOf } from './study.svelte.ts';
import { dueToday } from './words.ts';

/** What this device's study has for today, in a few words; undefined where there is none, or none can be read. */
export async function dueHere(): Promise<string | undefined> {
	const opened = await openDesk(addresses.content);
	return opened.ok ? dueToday(stateAt(opened.value.kept, Date.now(), offsetOf)) : undefined;
}
