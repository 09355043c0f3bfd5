import type { Assignment } from '../assignments/assignments.ts';
import type { Store } from '../database/open.ts';
import { resultsOf, type LearnerLine } from './results.ts';

/** What a page that watches shows of one learner. */
export type LiveLine = Omit<LearnerLine, 'attempts'> & {
	/** How many attempts they have begun, and the last one of them. */
	begun: number;
	last?: LearnerLine['attempts'][number] | undefined;
};

/** Every learner of an assignment, as a page that watches shows them. */
export async function liveLines(store: Store, assignment: Assignment): Promise<LiveLine[]> {
	const lines = await resultsOf(store, assignment);
	return lines.map(({ attempts, ...line }) => ({
		...line,
		begun: attempts.length,
		last: attempts.at(-1)
	}));
}

/** A learner who was deleted since they were last told of. */
export interface GoneLine {
	learner: string;
	isGone: true;
}

/** Gives, as JSON, the lines that are not what they were when it was last called: at first all. */
export function makeChangedLines(store: Store, assignment: Assignment): () => Promise<string> {
	const told = new Map<string, string>();
	return async () => {
		const lines = await liveLines(store, assignment);
		const changed = lines.flatMap((line) => {
			const text = JSON.stringify(line);
			if (told.get(line.learner) === text) return [];
			told.set(line.learner, text);
			return text;
		});
		const there = new Set(lines.map(({ learner }) => learner));
		const gone = [...told.keys()].filter((learner) => !there.has(learner));
		for (const learner of gone) told.delete(learner);
		const goneLines = gone.map((learner): GoneLine => ({ learner, isGone: true }));
		return `[${[...changed, ...goneLines.map((line) => JSON.stringify(line))].join()}]`;
	};
}
