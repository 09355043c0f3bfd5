import type { Span } from '#lib/article/span.ts';
import { momentTerm } from '#lib/facts/date.ts';
import { sentenceSpan, type Fact, type Term } from '#lib/facts/fact.ts';
import { nameOf } from '#lib/facts/assertion.ts';
import { placeClass, placesOf } from '#lib/language/en/lexicon/places.ts';
import { plainName, type Entity } from '#lib/language/en/entities.ts';
import { shuffle } from '#lib/random.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { findHappenings } from './happenings.ts';
import { nearDates, nearNumbers, nearYears } from './near.ts';

/** What a maker of questions draws on besides the fact itself. */
export interface Material {
	readonly reading: Reading;
	readonly facts: readonly Fact[];
}

/** A wrong answer of the key's kind, with where it comes from and why it is wrong. */
export interface Distractor {
	readonly text: string;
	readonly span?: Span;
	readonly whyNot: string;
	readonly value?: number;
}

/** Wrong answers for a key, the most tempting first: from this article, then near to the key. */
export function distractorsFor(fact: Fact, key: Term, material: Material): Distractor[] {
	switch (key.kind) {
		case 'person':
		case 'organisation':
			return otherNames(fact, key, material);
		case 'place':
			return otherPlaces(key, material);
		case 'year':
			return [...otherMoments(fact, key, material), ...nearYears(key, latestYear(material))];
		case 'date':
			return [...otherMoments(fact, key, material), ...nearDates(key, latestYear(material))];
		case 'number':
			return [...otherNumbers(key, material), ...nearNumbers(key)];
		case 'cause':
			return otherCauses(fact, key, material);
		case 'role':
		case 'identity':
		case 'term':
			return otherTerms(fact, key, material);
		case 'long form':
		case 'thing':
			return [];
	}
}

function otherNames(fact: Fact, key: Term, { reading, facts }: Material): Distractor[] {
	const words = key.text.split(' ');
	return reading.entities
		.filter((entity) => entity.type === key.kind && entity.sure && !isSameOrRelated(entity, key))
		.filter((entity) => !fact.evidence.some(({ quote }) => entity.names.some((name) => quote.includes(name))) || fact.kind !== 'identity')
		.sort((a, b) => likeness(b, words) - likeness(a, words))
		.filter((entity, i, all) => !all.slice(0, i).some((other) => shareName(entity.names, other.names)))
		.map((entity) => {
			const text = nameOf(reading, entity.names, entity.name);
			return { text, ...whyNotName(text, entity, { reading, facts }) };
		});
}

/** Names of as many words are as likely at first sight; names that come up often are better known. */
function likeness(entity: Entity, words: readonly string[]): number {
	const sameShape = (entity.name.split(' ').length > 1) === words.length > 1;
	return (sameShape ? 100 : 0) + Math.min(entity.mentions.length, 9);
}

/** An alias of the key, or somebody who shares a name with it. */
function isSameOrRelated(entity: Entity, key: Term): boolean {
	const names = [key.text, ...(key.also ?? [])];
	if (entity.names.some((name) => names.some((other) => plainName(other) === plainName(name)))) return true;
	return shareName(entity.names, names);
}

/** "Peter Charles L'Enfant" and "Pierre Charles L'Enfant" may be one, or of one family. */
function shareName(a: readonly string[], b: readonly string[]): boolean {
	const parts = new Set(a.flatMap((name) => name.split(' ')));
	return b.some((name) => name.split(' ').some((word) => word.length > 2 && parts.has(word)));
}

/** Places of the key's class: those of the text first, then well-known ones. */
function otherPlaces(key: Term, { reading }: Material): Distractor[] {
	const wanted = placeClass(key.text);
	const named = reading.entities
		.filter((entity) => entity.type === 'place' && placeClass(entity.name) === wanted && !isSameOrRelated(entity, key))
		.map((entity) => {
			const sentence = reading.sentences[entity.mentions[0]!.sentence]!;
			return { text: entity.name, whyNot: `The article speaks of ${entity.name} elsewhere.`, span: sentenceSpan(reading, sentence) };
		});
	const known = shuffle(placesOf(wanted), key.text)
		.filter((name) => !reading.article.text.includes(name))
		.map((name) => ({ text: name, whyNot: `The article does not speak of ${name}.` }));
	return [...named, ...known.slice(0, 3)];
}

function whyNotName(text: string, entity: Entity, { reading, facts }: Material): Pick<Distractor, 'whyNot' | 'span'> {
	const described = facts.find(({ kind, asks }) => kind === 'role' && asks[0]?.key.text === text);
	if (described) return { whyNot: `The article describes ${text} as ${described.asks[1]!.key.text}.`, span: described.evidence[0]! };
	const first = entity.mentions[0]!;
	return { whyNot: `The article speaks of ${text} elsewhere.`, span: sentenceSpan(reading, reading.sentences[first.sentence]!) };
}

/** Dates of the same exactness that stand in other sentences. */
function otherMoments(fact: Fact, key: Term, { reading }: Material): Distractor[] {
	return reading.sentences
		.filter(({ index }) => index !== fact.sentence)
		.flatMap((sentence) => sentence.moments.map((moment) => ({ sentence, term: momentTerm(reading, moment) })))
		.filter(({ term }) => term.kind === key.kind && term.value !== key.value && sameForm(term.text, key.text))
		.map(({ sentence, term }) => ({
			text: term.text,
			value: term.value!,
			whyNot: `The article gives ${term.text} for something else.`,
			span: sentenceSpan(reading, sentence)
		}));
}

/** "31 March 2016" beside "April 12, 1981" would stand out. */
function sameForm(a: string, b: string): boolean {
	const form = (text: string) => text.replace(/\d{4}/g, 'Y').replace(/\d+/g, '0').replace(/[A-Z][a-z]+/g, 'M');
	return form(a) === form(b);
}

function otherNumbers(key: Term, { facts }: Material): Distractor[] {
	return facts
		.flatMap((fact) => fact.asks.map(({ key: other }) => ({ other, fact })))
		.filter(({ other }) => other.kind === 'number' && other.value !== key.value && sameScale(other.value!, key.value!))
		.map(({ other, fact }) => ({
			text: other.text,
			value: other.value!,
			whyNot: `The article gives ${other.text} as a number of ${other.unit}.`,
			span: fact.evidence[0]!
		}));
}

function sameScale(a: number, b: number): boolean {
	return a > b / 5 && a < b * 5;
}

/** What other facts of the kind have in that place. */
function otherTerms(fact: Fact, key: Term, { facts }: Material): Distractor[] {
	return facts
		.filter((other) => other.id !== fact.id && other.sentence !== fact.sentence)
		.flatMap((other) => other.asks.map((ask) => ({ ...ask, other })))
		.filter(({ key: term }) => term.kind === key.kind && plainName(term.text) !== plainName(key.text))
		.map(({ key: term, other }) => ({
			text: term.text,
			whyNot: `The article says this of something else: “${other.evidence[0]!.quote}”`,
			span: other.evidence[0]!
		}));
}

/** Other causes that the text names, and else what happened by it; clauses only beside clauses. */
function otherCauses(fact: Fact, key: Term, material: Material): Distractor[] {
	const isClause = /^(?:because|due|since|thanks)/i.test(key.text);
	const sameShape = ({ text }: Distractor) => /^(?:because|due|since|thanks)/i.test(text) === isClause;
	const alike = material.facts.filter(({ kind }) => kind === fact.kind);
	const causes = otherTerms(fact, key, { ...material, facts: alike }).filter(sameShape);
	if (isClause || fact.kind !== 'cause') return causes;
	const words = key.text.split(' ');
	const happened = findHappenings(material.reading)
		.filter(({ sentence, text }) => sentence !== fact.sentence && !words.every((word) => text.includes(word)))
		.map(({ text, span }) => ({ text, span, whyNot: `The article speaks of ${text}, but not as the cause of this.` }));
	return [...causes, ...happened];
}

function latestYear({ reading }: Material): number {
	return Math.max(...reading.sentences.flatMap(({ moments }) => moments.map(({ year }) => year)), 0);
}
