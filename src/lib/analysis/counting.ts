/** Which of a learner's attempts counts, as a teacher sets it. */
export const COUNTS = ['best', 'first', 'last', 'mean'] as const;
export type Counts = (typeof COUNTS)[number];

/** What counts for a learner, and which attempt it comes from; a mean comes from no single one. */
export interface Counted<Attempt> {
	score: number;
	attempt: Attempt | undefined;
}

/**
 * What counts of a learner's finished attempts, in the order in which they began; undefined where there
 * is none. Of two that are equally good the earlier counts.
 */
export function countedOf<Attempt extends { score: number }>(
	attempts: readonly Attempt[],
	counts: Counts
): Counted<Attempt> | undefined {
	if (!attempts.length) return undefined;
	if (counts === 'mean') {
		const sum = attempts.reduce((sum, { score }) => sum + score, 0);
		return { score: sum / attempts.length, attempt: undefined };
	}
	const attempt = chosenOf(attempts, counts);
	return { score: attempt.score, attempt };
}

function chosenOf<Attempt extends { score: number }>(
	attempts: readonly Attempt[],
	counts: Exclude<Counts, 'mean'>
): Attempt {
	switch (counts) {
		case 'first':
			return attempts[0]!;
		case 'last':
			return attempts.at(-1)!;
		case 'best':
			return attempts.reduce((best, one) => (one.score > best.score ? one : best));
	}
}
