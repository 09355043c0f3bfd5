import type { Fact, Term } from '#lib/facts/fact.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import type { Distractor } from './distractor.ts';
import type { Material } from './material.ts';
import { otherTerms } from './other-terms.ts';

/** Beside a key of so many words, the others are told at length too. */
const LONG = 5;
/** More would only make a long text slow. */
const KEPT_MAX = 12;

/**
 * Other things that the text speaks of doing, for wrong answers to what somebody is accused of.
 *
 * @example "statements … about de-orbiting the station" // "de-orbiting the station"
 */
export function otherDoings(fact: Fact, key: Term, { reading, doings }: Material): Distractor[] {
	const accused = namesIn(reading, reading.sentences[fact.sentence]!, fact.about ?? '');
	const isOfOthers = ({ index, text }: ReadSentence) =>
		index !== fact.sentence && !accused.some((name) => text.includes(name)) && !POINTING.test(text);
	const isLong = countWords(key.text) >= LONG;
	return doings
		.filter(({ sentence }) => isOfOthers(reading.sentences[sentence]!))
		.flatMap(({ whole, head }) => (isLong ? (whole ?? head) : head) ?? [])
		.filter(({ quote }) => !key.text.includes(quote))
		.slice(0, KEPT_MAX)
		.map((span) => ({
			text: span.quote,
			span,
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
