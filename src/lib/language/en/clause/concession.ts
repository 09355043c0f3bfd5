import { lowerAt, type Word } from '../words.ts';
import { findClause, findClauses, type Clause } from './clause.ts';

/** What is conceded, and where the main clause begins. */
export interface Concession {
	readonly clause: Clause;
	readonly main: number;
}

/**
 * The clause that opens a sentence with "while" or "although", up to the comma behind which the main
 * one begins. It is told as so, as much as the main one.
 *
 * @example "While the trains have not been stopped by the snow, Anna Lund said that …"
 */
export function findConcession(words: readonly Word[]): Concession | undefined {
	const from = opensConcession(words);
	const clause = from > 0 ? findClause(words, from) : undefined;
	if (!clause || clause.lead || isBackground(words, clause)) return undefined;
	const comma = words.findIndex(
		({ text }, i) => i >= clause.verb.to && text === ',' && findClause(words, i + 1) !== undefined
	);
	if (comma < 0) return undefined;
	const rest = { from: clause.rest.from, to: Math.min(clause.rest.to, comma) };
	return { clause: { ...clause, rest }, main: comma + 1 };
}

/** The main clauses of a sentence, behind what it concedes. */
export function findMainClauses(words: readonly Word[]): Clause[] {
	return findClauses(words, findConcession(words)?.main);
}

/** Behind "while", "although" or "even though"; 0 where the sentence begins otherwise. */
function opensConcession(words: readonly Word[]): number {
	if (/^(?:while|although|though|whereas)$/.test(lowerAt(words, 0))) return 1;
	return lowerAt(words, 0) === 'even' && lowerAt(words, 1) === 'though' ? 2 : 0;
}

/** "While he was working on the film, …": this says when, and concedes nothing. */
function isBackground(words: readonly Word[], { verb }: Clause): boolean {
	return lowerAt(words, 0) === 'while' && words[verb.to - 1]?.class === 'ing';
}
