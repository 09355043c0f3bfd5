import { sentenceSpan, type Fact, type Term } from '#lib/facts/fact.ts';
import { nameOf } from '#lib/facts/subject.ts';
import { placeClass, placesOf } from '#lib/language/en/lexicon/places.ts';
import { plainName, type Entity } from '#lib/language/en/names/name.ts';
import { shuffle } from '#lib/random.ts';
import type { Distractor } from './distractor.ts';
import type { Material } from './material.ts';
import { nearDates, nearNumbers, nearYears } from './near.ts';

/** Where wrong answers for a kind of key come from. */
type Source = (fact: Fact, key: Term, material: Material) => Distractor[];

const sources: Readonly<Record<Term['kind'], Source>> = {
	person: otherNames,
	organisation: otherNames,
	place: otherPlaces,
	year: (fact, key, material) => [
		...otherMoments(fact, key, material),
		...nearYears(key, material.latestYear)
	],
	date: (fact, key, material) => [
		...otherMoments(fact, key, material),
		...nearDates(key, material.latestYear)
	],
	number: (fact, key, material) => [...otherNumbers(fact, key, material), ...nearNumbers(key)],
	cause: otherCauses,
	role: otherTerms,
	identity: otherTerms,
	term: otherTerms,
	'long form': () => []
};

/** Wrong answers for a key, the most tempting first: from this article, then near to the key. */
export function distractorsFor(fact: Fact, key: Term, material: Material): Distractor[] {
	return sources[key.kind](fact, key, material);
}

function otherNames(fact: Fact, key: Term, material: Material): Distractor[] {
	const { reading } = material;
	const entities = material.entities.get(key.kind === 'person' ? 'person' : 'organisation') ?? [];
	const isLong = key.text.includes(' ');
	const likeness = ({ name, mentions }: Entity) =>
		(name.includes(' ') === isLong ? 100 : 0) + Math.min(mentions.length, 9);
	return entities
		.filter((entity) => entity.sure && !shareName(entity.names, [key.text, ...(key.also ?? [])]))
		.filter((entity) => fact.kind !== 'identity' || !isNamedIn(fact, entity))
		.sort((a, b) => likeness(b) - likeness(a))
		.filter(
			(entity, i, all) => !all.slice(0, i).some((other) => shareName(entity.names, other.names))
		)
		.map((entity) => ({ text: nameOf(reading, entity), ...whyNotName(entity, material) }));
}

function isNamedIn({ evidence }: Fact, { names }: Entity): boolean {
	return evidence.some(({ quote }) => names.some((name) => quote.includes(name)));
}

/**
 * Whether names are of one, or may be of one family: an alias, or a word in common, as in "Peter
 * Charles L'Enfant" and "Pierre Charles L'Enfant".
 */
function shareName(a: readonly string[], b: readonly string[]): boolean {
	const wordsOf = (names: readonly string[]) =>
		names.flatMap((name) => [
			plainName(name),
			...name.split(' ').filter((word) => word.length > 2)
		]);
	const words = new Set(wordsOf(a));
	return wordsOf(b).some((word) => words.has(word));
}

function whyNotName(
	entity: Entity,
	{ reading, terms }: Material
): Pick<Distractor, 'whyNot' | 'span'> {
	const name = nameOf(reading, entity);
	const described = terms
		.get('role')
		?.find(({ fact }) => fact.kind === 'role' && fact.asks[0]?.key.text === name);
	if (described)
		return {
			whyNot: `The article describes ${name} as ${described.term.text}.`,
			span: described.fact.evidence[0]!
		};
	const sentence = reading.sentences[entity.mentions[0]!.sentence]!;
	return {
		whyNot: `The article speaks of ${name} elsewhere.`,
		span: sentenceSpan(reading, sentence)
	};
}

/** Places of the key's class: those of the text first, then well-known ones. */
function otherPlaces(_: Fact, key: Term, { reading, entities }: Material): Distractor[] {
	const wanted = placeClass(key.text);
	const named = (entities.get('place') ?? [])
		.filter(({ name, names }) => placeClass(name) === wanted && !shareName(names, [key.text]))
		.map(({ name, mentions }) => ({
			text: name,
			whyNot: `The article speaks of ${name} elsewhere.`,
			span: sentenceSpan(reading, reading.sentences[mentions[0]!.sentence]!)
		}));
	const known = shuffle(placesOf(wanted), key.text)
		.values()
		.filter((name) => !reading.article.text.includes(name))
		.map((name) => ({ text: name, whyNot: `The article does not speak of ${name}.` }))
		.take(3);
	return [...named, ...known];
}

/** Dates of the same exactness that stand in other sentences. */
function otherMoments(fact: Fact, key: Term, { moments }: Material): Distractor[] {
	return moments
		.filter(({ sentence, term }) => sentence !== fact.sentence && term.kind === key.kind)
		.filter(({ term }) => term.value !== key.value && sameForm(term.text, key.text))
		.map(({ term, span }) => ({
			text: term.text,
			value: term.value!,
			whyNot: `The article gives ${term.text} for something else.`,
			span
		}));
}

/** "31 March 2016" beside "April 12, 1981" would stand out. */
function sameForm(a: string, b: string): boolean {
	const form = (text: string) =>
		text
			.replace(/\d{4}/g, 'Y')
			.replace(/\d+/g, '0')
			.replace(/[A-Z][a-z]+/g, 'M');
	return form(a) === form(b);
}

function otherNumbers(_: Fact, key: Term, { terms }: Material): Distractor[] {
	const isNear = (value: number) => value > key.value! / 5 && value < key.value! * 5;
	return (terms.get('number') ?? [])
		.filter(({ term }) => term.value !== key.value && isNear(term.value!))
		.map(({ term, fact }) => ({
			text: term.text,
			value: term.value!,
			whyNot: `The article gives ${term.text} as a number of ${term.unit}.`,
			span: fact.evidence[0]!
		}));
}

/** What other facts have in that place. */
function otherTerms(fact: Fact, key: Term, { terms }: Material): Distractor[] {
	return (terms.get(key.kind) ?? [])
		.filter(({ fact: other }) => other.id !== fact.id && other.sentence !== fact.sentence)
		.filter(({ term }) => plainName(term.text) !== plainName(key.text))
		.map(({ term, fact: other }) => ({
			text: term.text,
			whyNot: `The article says this of something else: “${other.evidence[0]!.quote}”`,
			span: other.evidence[0]!
		}));
}

/** Other causes that the text names, and else what happened by it; clauses only beside clauses. */
function otherCauses(fact: Fact, key: Term, material: Material): Distractor[] {
	const isClause = (text: string) => /^(?:because|due|since|thanks)/i.test(text);
	const ofKind = new Set(material.facts.filter(({ kind }) => kind === fact.kind));
	const terms = new Map([
		['cause', (material.terms.get('cause') ?? []).filter((known) => ofKind.has(known.fact))]
	] as const);
	const causes = otherTerms(fact, key, { ...material, terms }).filter(
		({ text }) => isClause(text) === isClause(key.text)
	);
	return isClause(key.text) || fact.kind !== 'cause'
		? causes
		: [...causes, ...otherHappenings(fact, key, material)];
}

function otherHappenings(fact: Fact, key: Term, { happenings }: Material): Distractor[] {
	const words = key.text.split(' ');
	return happenings
		.filter(
			({ sentence, text }) =>
				sentence !== fact.sentence && !words.every((word) => text.includes(word))
		)
		.map(({ text, span }) => ({
			text,
			span,
			whyNot: `The article speaks of ${text}, but not as the cause of this.`
		}));
}
