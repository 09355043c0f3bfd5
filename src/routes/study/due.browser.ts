import { lookAgain, openDesk, type Desk } from '#lib/review/device/desk.browser.ts';
import { stateAt } from '#lib/review/state.ts';
import { studyAddresses as addresses } from './study-addresses.ts';
import { offsetOf } from './study.svelte.ts';
import { dueToday } from './words.ts';

let desk: Desk | undefined;

/** What this device's study has for today, in a few words; undefined where there is none, or none can be read. */
export async function dueHere(): Promise<string | undefined> {
	const { content } = addresses;
	const looked = await (desk ? lookAgain(desk.study, content) : openDesk(content));
	desk = looked.ok ? looked.value : undefined;
	return desk && dueToday(stateAt(desk.kept, Date.now(), offsetOf));
}
