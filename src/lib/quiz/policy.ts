import * as v from 'valibot';

/**
 * How a sitting goes, after Moodle's question behaviours. Deferred feedback tells nothing before the
 * end, and answers may be changed until then. Immediate feedback tells after each answer; with more
 * than one try it is Moodle's "interactive with multiple tries".
 */
export const Policy = v.object({
	feedback: v.picklist(['immediate', 'deferred']),
	/** Answers that one question takes; deferred feedback has no use for more than one. */
	tries: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
	/** The share of the credit that each wrong try and each hint costs. */
	penalty: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
	/** Whether a learner may ask where in the article to look. */
	hints: v.boolean(),
	/** Forward: each question once, in order, and no way back; none is there before its turn. */
	order: v.picklist(['free', 'forward']),
	/** A learner's personal extension is already in it: each attempt has a policy of its own. */
	timeLimitSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)))
});
export type Policy = v.InferOutput<typeof Policy>;

/** Policies by name. Pages offer practice; a test waits for somebody who sets one. */
export const policies = {
	practice: { feedback: 'immediate', tries: 2, penalty: 1 / 3, hints: true, order: 'free' },
	test: { feedback: 'deferred', tries: 1, penalty: 0, hints: false, order: 'free' }
} satisfies Record<string, Policy>;

/**
 * Whether a page may have all questions, and go on by itself: nothing is told before the end, and no
 * question waits for its turn.
 */
export function goesOnAlone({ feedback, order }: Policy): boolean {
	return feedback === 'deferred' && order === 'free';
}

/** The share of the full credit that a right answer still earns after so many wrong tries and hints. */
export function worth({ penalty }: Policy, helps: number): number {
	return Math.max(0, 1 - penalty * helps);
}

/** When a sitting ends by itself, in milliseconds since it began; undefined where it does not. */
export function deadlineOf({ timeLimitSeconds }: Policy): number | undefined {
	return timeLimitSeconds === undefined ? undefined : timeLimitSeconds * 1000;
}
