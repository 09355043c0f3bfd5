import type { Moment } from '#lib/language/en/dates.ts';
import type { Part } from '#lib/language/en/proposition/proposition.ts';
import type { Standing } from './standing.ts';

/** The part of a clause that says when, and its date. */
export interface Timing {
	readonly part: Part;
	readonly moment: Moment;
}

const WORDS_MAX = 6;

/** When a clause was so, where one of its parts is "in" or "on" with a date and the sentence has no other. */
export function timingOf({ sentence, tree, parts }: Standing): Timing | undefined {
	const [moment, second] = sentence.moments;
	if (!moment || second) return undefined;
	const part = parts.find(({ relation, words }) => {
		if (!/^obl/.test(relation) || words.length > WORDS_MAX) return false;
		const [first, last] = [tree[words[0]!]!, tree[words.at(-1)!]!];
		if (!/^(?:in|on)$/i.test(first.text)) return false;
		// "in 1891" and nothing else: "in early 1891" or "in the winter of 1891" is no whole date.
		const next = tree[words[0]! + 1];
		return next?.start === moment.start && last.end <= moment.end + 1;
	});
	return part && { part, moment };
}
