import { count } from '#lib/quiz/amounts.ts';
import type { Because } from '#lib/quiz/device.ts';
import type { State } from '#lib/review/state.ts';
import type { Stock } from '../../service-worker/stock.ts';

/** Why the study cannot be shown or kept, for who reads the page. */
export function whyNotKept(because: Because): string {
	switch (because) {
		case 'refused':
			return 'This browser keeps nothing for this page: a private window, or a setting, forbids it.';
		case 'full':
			return 'There is no room left on this device. Nothing more can be kept until there is.';
		case 'newer':
			return 'A newer version of Readback has put your study in order, and this page leaves it alone. Load it again.';
		case 'busy':
			return 'Another tab is open with an older version of Readback. Close it, and try again.';
		default:
			return 'This device’s store cannot be read just now. Open the page once more.';
	}
}

/** What there is to do today, in a few words; undefined before anything was answered. */
export function dueToday({
	paper,
	memories,
	queue
}: Pick<State, 'paper' | 'memories' | 'queue'>): string | undefined {
	if (memories.length === 0) return undefined;
	if (paper.length > 0) return `${count(paper.length, 'question is', 'questions are')} due today`;
	return queue.later > 0 ? 'today’s portion is done' : 'nothing is due today';
}

/** Questions a day, as a person says it: `about 3 a day`, or by the week where they are fewer. */
export function aDay(load: number): string {
	if (load >= 0.95) return `about ${Math.round(load)} a day`;
	const aWeek = Math.round(load * 7);
	return aWeek === 0 ? 'less than 1 a week' : `about ${aWeek} a week`;
}

/** How much of the pages works without a network; undefined where nothing is kept. */
export function howMuchIsHere(stock: Stock | undefined): string {
	if (!stock) return 'This browser keeps no pages of Readback, so they need a network.';
	const { kept, wanted, goesOn, trouble } = stock;
	if (kept === wanted) return 'Works without a network: everything is on this device.';
	const share = `${kept} of ${wanted} parts`;
	if (goesOn) return `Being put on this device, to work without a network: ${share}.`;
	if (trouble === 'full')
		return `There is no room for all of it on this device: ${share}. The rest needs a network.`;
	return `Not all of it is on this device yet: ${share}. The rest needs a network.`;
}

/** @example amountOf(12_345_678) // '12 MB' */
export function amountOf(bytes: number): string {
	if (bytes < 950_000) return 'less than 1 MB';
	if (bytes < 950_000_000) return `${Math.round(bytes / 1_000_000)} MB`;
	return `${(bytes / 1_000_000_000).toFixed(1)} GB`;
}

/** What the file of a study is called. */
export function fileName(now: number): string {
	return `readback-study-${new Date(now).toISOString().slice(0, 10)}.json`;
}
