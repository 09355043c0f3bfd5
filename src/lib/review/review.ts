import * as v from 'valibot';

/** How well something was known, as FSRS grades it. `easy` is not given: no answer on a page shows that much. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof grades)[number];

/** The name of a module: it stands in addresses, and in front of the names of its questions. */
export const Slug = v.pipe(
	v.string(),
	v.minLength(1),
	v.maxLength(100),
	v.check((slug) => /^[a-z0-9-]+$/.test(slug), 'not a name of an article')
);

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(250));

/** The last moment that is reckoned with, in the year 2286: a date can be made of it, and of a hundred years more. */
export const LAST_MOMENT = 9_999_999_999_999;

/** A moment in milliseconds since 1970. */
export const Moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_MOMENT));

/** By what a review was reckoned when it was made: the algorithm, and what it was told of this learner. */
export const Scheduling = v.object({
	/** The algorithm and its version, as its authors count. */
	algorithm: v.literal('FSRS-6'),
	/** The 21 weights of FSRS-6. */
	weights: v.pipe(v.array(v.number()), v.minLength(21), v.maxLength(21)),
	/** The chance of knowing it with which a fact is asked again, from 0.7 to 0.97. */
	retention: v.pipe(v.number(), v.minValue(0.7), v.maxValue(0.97))
});
export type Scheduling = v.InferOutput<typeof Scheduling>;

/** One time that a fact was asked for and answered. It is never changed; what is known now is folded from all of them. */
export const Review = v.object({
	version: v.literal(1),
	/** The attempt and the operation that answered: the same answer makes the same review on every device. */
	id: Id,
	/** The article's module, and its fact: another question on the same fact is a review of it too. */
	module: Slug,
	fact: Id,
	/** What was asked for, by its words (`aboutOf`): a bank that is made anew may have another name for its fact. */
	about: v.optional(v.string()),
	/** Milliseconds since 1970, by the clock of the device. */
	at: Moment,
	grade: v.picklist(grades),
	/** Seconds from when the question was there until it was answered. */
	seconds: v.pipe(v.number(), v.minValue(0)),
	scheduling: Scheduling
});
export type Review = v.InferOutput<typeof Review>;

/** The reviews of several logs as one: each once, in the order in which they were made. */
export function merged(...logs: readonly (readonly Review[])[]): Review[] {
	const byId = new Map<string, Review>();
	for (const review of logs.flat()) {
		const there = byId.get(review.id);
		// Two devices cannot both be right about one answer: which of them wins must not depend on who asks.
		if (!there || comesBefore(review, there)) byId.set(review.id, review);
	}
	return [...byId.values()].sort((a, b) => (comesBefore(a, b) ? -1 : 1));
}

/** Whether one of two reviews is the earlier one in every log that has both. */
export function isEarlier(a: Pick<Review, 'at' | 'id'>, b: Pick<Review, 'at' | 'id'>): boolean {
	return a.at < b.at || (a.at === b.at && a.id < b.id);
}

function comesBefore(a: Review, b: Review): boolean {
	if (a.at !== b.at || a.id !== b.id) return isEarlier(a, b);
	return JSON.stringify(a) < JSON.stringify(b);
}
