import { ANAPHORS, FIRST_SECOND, RELATIVE_TIME } from './lexicon/closed.ts';
import type { ReadSentence, Run } from './sentence.ts';
import { isFinite, type Word } from './words.ts';

/** Possessives and reflexives that may point at the subject of their own clause. */
export const OWN: ReadonlySet<string> = new Set(
	'his her its their himself herself itself themselves'.split(' ')
);

const NONE: ReadonlySet<string> = new Set();

/** Whether a word in the run points at something named elsewhere: "he", "this test", "such", "our". */
export function hasAnaphor(
	{ words }: ReadSentence,
	run: Run,
	allowed: ReadonlySet<string> = NONE
): boolean {
	return words.slice(run.from, run.to).some(({ lower, class: is }, k) => {
		if (allowed.has(lower) && !isObject(words, run.from + k)) return false;
		if (lower === 'that') return is !== 'subordinator';
		if (lower === 'former' && isAdjective(words[run.from + k + 1])) return false;
		return ANAPHORS.has(lower) || FIRST_SECOND.has(lower);
	});
}

/** "a former teacher", but not "the former." or "the former was": only these point at something. */
function isAdjective(next: Word | undefined): boolean {
	return next !== undefined && next.class !== 'mark' && !isFinite(next);
}

/** "named after her": no possessive, which a noun would follow. */
function isObject(words: ReadSentence['words'], at: number): boolean {
	if (words[at]!.lower !== 'her') return false;
	return !/^(?:noun|name|number|ing|participle|adverb)$/.test(words[at + 1]?.class ?? '');
}

/** Whether a phrase names a time by the day of writing: "last month", "Tuesday". */
export function hasRelativeTime(text: string): boolean {
	return RELATIVE_TIME.test(text);
}

/** "a fellow of the society", "the founder of the company": of which, the phrase does not say. */
export function endsInBareDefinite(text: string): boolean {
	const [, noun] = /\bof the (\p{Ll}[\p{Ll}-]+)$/u.exec(text) ?? [];
	return noun !== undefined && !UNIQUE.has(noun) && !COMMON.has(noun);
}

/** What there is one of wherever a text is set. */
const COMMON = new Set(
	'war country city town state government people law press army navy church time day night year century week parliament senate nation region king queen president council court police jury'.split(
		' '
	)
);

/** Whether "the" before a noun needs no more words wherever a text is set: "the sun", "the government". */
export function isKnownToAll(noun: string): boolean {
	return UNIQUE.has(noun) || (COMMON.has(noun) && !PLACED.has(noun));
}

/** What a text may speak of several of: "the city" is one of them, unless it comes back again and again. */
const PLACED = new Set(
	'country city town state region king queen president council court'.split(' ')
);

/** Definites that everybody knows without being told which. */
const UNIQUE = new Set('sun moon earth world universe sky public internet'.split(' '));

/**
 * Whether a noun phrase says "the" of something that only the text before makes clear: "the test",
 * but not "the Russian test" or "the end of the war".
 */
export function isBareDefinite({ words }: ReadSentence, run: Run): boolean {
	const inside = words.slice(run.from, run.to);
	if (inside[0]?.lower !== 'the' || UNIQUE.has(inside.at(-1)!.lower)) return false;
	return !inside
		.slice(1)
		.some(({ class: is, text }) => /^(?:name|preposition|ing)$/.test(is) || /^\d{4}$/.test(text));
}
