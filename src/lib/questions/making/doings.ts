import type { Span } from '#lib/article/span.ts';
import { runSpan } from '#lib/facts/fact.ts';
import { hasAnaphor } from '#lib/language/en/deixis.ts';
import { countWords, phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { isQuoted, type ReadSentence, type Run } from '#lib/language/en/sentence.ts';
import { isFinite, lowerAt, type Word } from '#lib/language/en/words.ts';

/** Something that is done by the text, as a phrase of it: with what it is done for, or without. */
export interface Doing {
	/** The number of the sentence. */
	readonly sentence: number;
	/** Undefined where it is too short, too long or points elsewhere. */
	readonly whole: Span | undefined;
	readonly head: Span | undefined;
}

const WORDS = { min: 2, max: 12 };

/**
 * What the text speaks of doing: phrases with "-ing" behind a preposition, up to the next mark, clause or
 * "and". Quotations are left out.
 *
 * @example "statements about de-orbiting the station for flying over Europe" // de-orbiting the station
 */
export function findDoings(reading: Reading): Doing[] {
	return reading.sentences.flatMap((sentence) => doingsIn(reading, sentence));
}

function doingsIn(reading: Reading, sentence: ReadSentence): Doing[] {
	const { words, index } = sentence;
	const span = (run: Run) => (isFit(sentence, run) ? runSpan(reading, sentence, run) : undefined);
	return words.flatMap(({ lower, start }, from) => {
		const isDoing = /^[\p{Ll}-]{3,}ing$/u.test(lower) && BEFORE.test(lowerAt(words, from - 1));
		if (!isDoing || !OBJECT.test(words[from + 1]?.class ?? '') || isQuoted(sentence, start))
			return [];
		const whole = { from, to: endOf(words, from, (i) => ends(words, i)) };
		const head = { from, to: endOf(words, from, (i) => i === whole.to || goesOn(words, i)) };
		return isFinite(words[head.to])
			? []
			: [{ sentence: index, whole: span(whole), head: span(head) }];
	});
}

function endOf(words: readonly Word[], from: number, isEnd: (i: number) => boolean): number {
	const end = words.findIndex((_, i) => i > from && isEnd(i));
	return end < 0 ? words.length : end;
}

function isFit(sentence: ReadSentence, run: Run): boolean {
	const count = countWords(phrase(sentence, run));
	return count >= WORDS.min && count <= WORDS.max && !hasAnaphor(sentence, run);
}

const BEFORE = /^(?:of|about|for|by|without|from|at|against)$/;

/** What is done, and to what: "the meeting of the council" is none. */
const OBJECT = /^(?:determiner|noun|name|number)$/;

/** A mark, another clause or an afterthought; "and" where it does not join two nouns. */
function ends(words: readonly Word[], i: number): boolean {
	const { class: is, lower } = words[i]!;
	if (is === 'conjunction') return !/^(?:noun|name)$/.test(words[i + 1]?.class ?? '');
	return (
		/^(?:mark|subordinator|verb|be|have|do|modal|pronoun|possessive)$/.test(is) ||
		/^(?:instead|after|before|since|while|such|rather)$/.test(lower)
	);
}

/** "for flying over Europe": what is done is told without it. */
function goesOn(words: readonly Word[], i: number): boolean {
	return lowerAt(words, i) === 'for';
}
