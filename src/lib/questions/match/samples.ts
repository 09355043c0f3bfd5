import type { Samples } from '../question.ts';
import { match, type Match } from './match.ts';

/** The pairs, each thing with the next one's, and all pairs but for the last. */
export function sampleMatch(question: Match): Samples<string[]> {
	const right = match.key(question);
	return {
		right,
		wrong: [...right.slice(1), right[0]!],
		partly: [...right.slice(0, -1), '']
	};
}
