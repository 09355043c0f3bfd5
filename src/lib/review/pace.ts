import type { Review } from './review.ts';

/** So many answers are looked at, the latest ones, and fewer than so many say nothing. */
const LATEST = 100;
const ENOUGH = 10;
/** Seconds of a question before anything is known of the learner. */
export const SECONDS_AT_FIRST = 20;

/** Seconds that somebody usually takes for a question: the middle of the latest answers; undefined with too few. */
export function usualSeconds(reviews: readonly Review[]): number | undefined {
	const seconds = reviews.slice(-LATEST).map((review) => review.seconds);
	if (seconds.length < ENOUGH) return undefined;
	return seconds.sort((a, b) => a - b)[Math.floor(seconds.length / 2)];
}
