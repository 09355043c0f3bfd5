import type { Review } from '../review.ts';

/** What is known of each answer here. */
type Answered = Pick<Review, 'seconds'>;

/** So many answers are looked at, the latest ones, and fewer than so many say nothing. */
export const LATEST = 100;
const ENOUGH = 10;
/** Seconds of a question before anything is known of the learner. */
export const SECONDS_AT_FIRST = 20;

/** Seconds that somebody usually takes for a question: the middle of the latest answers; undefined with too few. */
export function usualSeconds(reviews: readonly Answered[]): number | undefined {
	const seconds = reviews.slice(-LATEST).map((review) => review.seconds);
	if (seconds.length < ENOUGH) return undefined;
	return seconds.sort((a, b) => a - b)[Math.floor(seconds.length / 2)];
}

/** Seconds in which an answer is told and read, which no review knows of. */
const SECONDS_TO_READ = 5;
/** A question that was there for longer was left alone for a while, and its learner did something else. */
const SECONDS_ALONE = 120;
/** On the average longer ones count too: who takes so long for each is asked fewer. */
const SECONDS_AT_MOST = 300;

/** Seconds that some reviews have taken, with what was read after each. */
export function secondsOf(reviews: readonly Answered[], most = SECONDS_ALONE): number {
	return reviews.reduce((sum, { seconds }) => sum + Math.min(seconds, most) + SECONDS_TO_READ, 0);
}

/** Seconds that a question takes on the average of the latest: many of them take so much together. */
export function secondsEach(reviews: readonly Answered[]): number {
	const latest = reviews.slice(-LATEST);
	if (latest.length < ENOUGH) return SECONDS_AT_FIRST;
	return secondsOf(latest, SECONDS_AT_MOST) / latest.length;
}
