import type { Making, Step } from './generate.ts';

/**
 * How far a bank has come. No question is shown before the last step: which ones are taken is decided of all of
 * them together, and one that stood there would go again.
 */
export interface Progress {
	readonly step: Step;
	/** Of the whole, from 0 to 1. It never goes back. */
	readonly share: number;
}

/** The steps in words. */
export const stepNames: Record<Step, string> = {
	read: 'Reading the article',
	find: 'Finding its facts',
	make: 'Making questions',
	judge: 'Checking every question',
	choose: 'Choosing the best set'
};

/** Where each step begins: what the steps take of the time, as it was measured on long articles. */
const BEGIN: Record<Step, number> = { read: 0, find: 0.4, make: 0.6, judge: 0.96, choose: 0.99 };

/** What is told only where it can be seen: a hundredth of the whole. */
const SEEN = 0.01;

/**
 * Turns what the making of a bank tells into progress. It is made for one bank.
 *
 * @example generateBank(article, { reader, ...tellProgress(draw) })
 */
export function tellProgress(
	tell: (progress: Progress) => void
): Required<Pick<Making, 'onStep' | 'onRead'>> {
	let told = -Infinity;
	return {
		onStep(step) {
			told = BEGIN[step];
			tell({ step, share: told });
		},
		onRead(read) {
			const share = Math.min(read, 1) * BEGIN.find;
			if (share < told + SEEN) return;
			told = share;
			tell({ step: 'read', share });
		}
	};
}
