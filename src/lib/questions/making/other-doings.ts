import type { Fact, Term } from '#lib/facts/fact.ts';
import { runSpan } from '#lib/facts/fact.ts';
import { hasAnaphor } from '#lib/language/en/deixis.ts';
import { countWords, phrase } from '#lib/language/en/phrases.ts';
import { isQuoted, type ReadSentence, type Run } from '#lib/language/en/sentence.ts';
import { isFinite, lowerAt, type Word } from '#lib/language/en/words.ts';
import type { Distractor } from './distractor.ts';
import type { Material } from './material.ts';
import { otherTerms } from './other-terms.ts';

const WORDS = { min: 2, max: 12 };
/** Beside a key of so many words, the others are told at length too. */
const LONG = 5;
/** More would only make a long text slow. */
const KEPT_MAX = 12;

/**
 * Other things that the text speaks of doing, for wrong answers to what somebody is accused of.
 *
 * @example "statements … about de-orbiting the station" // "de-orbiting the station"
 */
export function otherDoings(fact: Fact, key: Term, { reading }: Material): Distractor[] {
	const accused = namesIn(reading, reading.sentences[fact.sentence]!, fact.about ?? '');
	const isOfOthers = ({ index, text }: ReadSentence) =>
		index !== fact.sentence && !accused.some((name) => text.includes(name)) && !POINTING.test(text);
	return reading.sentences
		.filter(isOfOthers)
		.flatMap((sentence) =>
			doingsIn(sentence, countWords(key.text) >= LONG).map((run) => ({
				sentence,
				run,
				text: phrase(sentence, run)
			}))
		)
		.filter(({ text }) => !key.text.includes(text))
		.slice(0, KEPT_MAX)
		.map(({ sentence, run, text }) => ({
			text,
			span: runSpan(reading, sentence, run),
			whyNot: 'The article speaks of this, but not as a part of the accusation.'
		}));
}

/** What others are accused of, by others; "little Russian innovation" is no charge against Russia. */
export function otherCharges(fact: Fact, key: Term, { terms, reading }: Material): Distractor[] {
	const accused = namesIn(reading, reading.sentences[fact.sentence]!, fact.about ?? '');
	const byOthers = (terms.get('doing') ?? [])
		.filter(({ fact: other }) => other.about !== fact.about && other.source !== fact.source)
		.filter(({ term }) => !accused.some((name) => term.text.includes(name)));
	return otherTerms(fact, key, { terms: new Map([['doing', byOthers]]) });
}

/** "He said the banker was known for …": who is meant may be the accused. */
const POINTING = /\b(?:he|she|they|him|her|them|his|their|who|whose)\b/i;

/** All names of whom a name means. */
function namesIn(
	{ entityOf }: Material['reading'],
	{ mentions }: ReadSentence,
	name: string
): readonly string[] {
	const entities = mentions.map((mention) => entityOf(mention));
	return entities.find((entity) => entity?.names.includes(name))?.names ?? [name];
}

/**
 * Phrases with "-ing" behind a preposition, up to the next mark, clause or "and": with what they are
 * done for, or without.
 */
function doingsIn(sentence: ReadSentence, isLong: boolean): Run[] {
	const { words } = sentence;
	return words.flatMap(({ lower, start }, from) => {
		const isDoing = /^[\p{Ll}-]{3,}ing$/u.test(lower) && BEFORE.test(lowerAt(words, from - 1));
		if (!isDoing || !OBJECT.test(words[from + 1]?.class ?? '') || isQuoted(sentence, start)) return [];
		const whole = { from, to: endOf(words, from, (i) => ends(words, i)) };
		const head = { from, to: endOf(words, from, (i) => i === whole.to || goesOn(words, i)) };
		const run = isLong && isFit(sentence, whole) ? whole : head;
		return isFit(sentence, run) && !isFinite(words[head.to]) ? [run] : [];
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
