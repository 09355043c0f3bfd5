import * as v from 'valibot';

/** How well something was known, as FSRS grades it. `easy` is not given: no answer on a page shows that much. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof grades)[number];

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

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
	/** The attempt and the number of the operation that answered: the same answer makes the same review on every device. */
	id: Id,
	/** The article's module, and its fact: another question on the same fact is a review of it too. */
	module: Id,
	fact: Id,
	/** Milliseconds since 1970, by the clock of the device. */
	at: Count,
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

function comesBefore(a: Review, b: Review): boolean {
	if (a.at !== b.at) return a.at < b.at;
	if (a.id !== b.id) return a.id < b.id;
	return JSON.stringify(a) < JSON.stringify(b);
}
