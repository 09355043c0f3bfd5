import { chanceOf, DAY, placeOf, remember, type Memory } from './memory.ts';
import { LATEST } from '../today/pace.ts';
import { emptyQuarter, quarterOf, type Quarter, type Quarters } from './quarters.ts';
import { isEarlier, merged, type Review } from '../review.ts';

/** What is known of one of the latest reviews. */
export type Lately = Pick<Review, 'id' | 'module' | 'fact' | 'at' | 'seconds'>;

/** What a log of reviews comes to: all that the pages of a study show of it, without each of thousands. */
export interface Summary {
	/** How many reviews it is of. */
	count: number;
	/** By `placeOf`. */
	memories: ReadonlyMap<string, Memory>;
	/** When something was reviewed, and how much of it was known. */
	quarters: Quarters;
	/** The latest reviews, in their order: those of the last two days at least, and as many as the pace is told by. */
	latest: readonly Lately[];
}

/** What was told less than so long ago is no test of memory. */
const HALF_A_DAY = DAY / 2;

const nothing: Summary = { count: 0, memories: new Map(), quarters: new Map(), latest: [] };

/** The order of the reviews and their repetition make no difference. */
export function summaryOf(reviews: readonly Review[]): Summary {
	return after(nothing, merged(reviews));
}

/**
 * A summary with reviews that came later. Undefined where one of them comes before what was summed up already:
 * then all of them have to be looked at again.
 */
export function summaryWith(summary: Summary, reviews: readonly Review[]): Summary | undefined {
	const more = merged(reviews);
	const last = summary.latest.at(-1);
	const isInOrder = !last || more.every((review) => isEarlier(last, review));
	return isInOrder ? after(summary, more) : undefined;
}

function after(summary: Summary, more: readonly Review[]): Summary {
	const memories = new Map(summary.memories);
	const quarters = new Map(summary.quarters);
	for (const review of more) {
		const place = placeOf(review);
		const memory = memories.get(place);
		const quarter = quarterOf(review.at);
		quarters.set(quarter, withReview(quarters.get(quarter) ?? emptyQuarter, memory, review));
		memories.set(place, remember(memory, review));
	}
	const latest = [...summary.latest, ...more];
	return {
		count: summary.count + more.length,
		memories,
		quarters,
		latest: latest.filter((_, i) => isLate(latest, i)).map(latelyOf)
	};
}

function isLate(reviews: readonly Lately[], i: number): boolean {
	return i >= reviews.length - LATEST || reviews[i]!.at > reviews.at(-1)!.at - 2 * DAY;
}

function latelyOf({ id, module, fact, at, seconds }: Lately): Lately {
	return { id, module, fact, at, seconds };
}

function withReview(quarter: Quarter, before: Memory | undefined, { at, grade }: Review): Quarter {
	const isTest = before !== undefined && at - before.last >= HALF_A_DAY;
	return {
		reviews: quarter.reviews + 1,
		asked: quarter.asked + Number(isTest),
		known: quarter.known + Number(isTest && grade !== 'again'),
		expected: quarter.expected + (isTest ? chanceOf(before, at) : 0)
	};
}
