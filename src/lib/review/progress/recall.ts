import { intervalOfShare, type Interval } from '#lib/analysis/interval.ts';
import { quarterOf, type Quarters } from '../memory/quarters.ts';

/** How much of what was asked again was still known. */
export interface Recall {
	/** How often something was asked again, and how often it was known. */
	asked: number;
	known: number;
	/** The part that FSRS had expected to be known, from 0 to 1; 0 where nothing was asked. */
	expected: number;
	/** Where the true part may lie (Wilson); unknown with too few. */
	interval: Interval | undefined;
}

/** So many are needed before a part is told: with 20 it lies within 0.2 of what was found. */
export const RECALL_ENOUGH = 20;

/** What was known of all that was asked again since a moment: not what was new, nor what had just been asked. */
export function recallOf(quarters: Quarters, since: number): Recall {
	let [asked, known, expected] = [0, 0, 0];
	for (const [number, quarter] of quarters) {
		if (number < quarterOf(since)) continue;
		asked += quarter.asked;
		known += quarter.known;
		expected += quarter.expected;
	}
	return {
		asked,
		known,
		expected: asked === 0 ? 0 : expected / asked,
		interval: asked < RECALL_ENOUGH ? undefined : intervalOfShare(known / asked, asked)
	};
}
