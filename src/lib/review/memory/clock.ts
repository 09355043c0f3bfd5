import { DAY } from './memory.ts';
import type { Review } from '../review.ts';

/** Before it nobody had a fact to review: 1 January 2025. A clock that has no time yet begins in 1970. */
export const FIRST_MOMENT = 1_735_689_600_000;
/** By so much the clocks of two devices may differ: what one of them dates ahead is taken to be done just now. */
const AHEAD = 3 * DAY;

/**
 * The reviews whose dates can be, as of a moment. What is dated ahead of it by little was made by another clock,
 * and counts as made now; what is dated by a clock that was wrong is kept, and does not count: `misdated` of them.
 */
export function datedBy(
	now: number,
	reviews: readonly Review[]
): { reviews: Review[]; misdated: number } {
	const dated = reviews
		.filter(({ at }) => at <= now + AHEAD && (at >= FIRST_MOMENT || now < FIRST_MOMENT))
		.map((review) => (review.at > now ? { ...review, at: now } : review));
	return { reviews: dated, misdated: reviews.length - dated.length };
}
