import type { Samples } from '../question.ts';
import { match, type Match } from './match.ts';

/** The pairs, and each thing with the next one's. */
export function sampleMatch(question: Match): Samples<string[]> {
	const right = match.key(question);
	return { right, wrong: [...right.slice(1), right[0]!] };
}
