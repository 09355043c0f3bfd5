import type { Fact, Term } from '#lib/facts/fact.ts';
import { contentWords, countShared, holdsPhrase, plainWords } from '#lib/language/en/content.ts';
import { plainName } from '#lib/language/en/names/name.ts';
import { headOf } from '#lib/language/en/nouns.ts';
import type { Distractor } from './distractor.ts';
import { fitsLife } from './life-span.ts';
import type { Material } from './material.ts';
import { nearDates, nearNumbers, nearYears } from './near.ts';
import { otherDoings } from './other-doings.ts';
import { otherNames } from './other-names.ts';
import { otherPlaces } from './other-places.ts';

/** Where wrong answers for a kind of key come from. */
type Source = (fact: Fact, key: Term, material: Material) => Distractor[];

const sources: Readonly<Record<Term['kind'], Source>> = {
	person: otherNames,
	organisation: otherNames,
	place: otherPlaces,
	year: (fact, key, material) =>
		[...otherMoments(fact, key, material), ...nearYears(key, material.latestYear)].filter(
			fitsLife(fact, material)
		),
	date: (fact, key, material) =>
		[...otherMoments(fact, key, material), ...nearDates(key, material.latestYear)].filter(
			fitsLife(fact, material)
		),
	number: (fact, key, material) => [...otherNumbers(fact, key, material), ...nearNumbers(key)],
	cause: otherCauses,
	doing: (fact, key, material) => [
		...otherCharges(fact, key, material),
		...otherDoings(fact, key, material)
	],
	role: otherTerms,
	identity: otherTerms,
	term: otherTerms,
	'long form': () => []
};

/** Wrong answers for a key, the most tempting first: from this article, then near to the key. */
export function distractorsFor(fact: Fact, key: Term, material: Material): Distractor[] {
	return sources[key.kind](fact, key, material);
}

/** Dates of the same exactness that stand in sentences about other things. */
function otherMoments(fact: Fact, key: Term, { moments, content }: Material): Distractor[] {
	const own = content[fact.sentence]!;
	const isAlike = (sentence: number) => countShared(own, content[sentence]!) >= own.size / 2;
	return moments
		.filter(({ sentence, term }) => sentence !== fact.sentence && term.kind === key.kind)
		.filter(({ sentence }) => !isAlike(sentence))
		.sort((a, b) => distance(a.term, key) - distance(b.term, key))
		.filter(({ term }) => term.value !== key.value && sameForm(term.text, key.text))
		.map(({ term, span }) => ({
			text: term.text,
			value: term.value!,
			whyNot: `The article gives ${term.text} for something else.`,
			span
		}));
}

/** How far apart two dates or numbers are: the nearest is the most tempting. */
function distance(a: Term, b: Term): number {
	return Math.abs(a.value! - b.value!);
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

/** "352,271" beside "1.3 million" would stand out, and so would "seven" beside "8". */
function sameNumber(a: string, b: string): boolean {
	const form = (text: string) => text.replace(/\d[\d,.]*/, '0').replace(/^\p{L}[\p{L}-]*$/u, 'W');
	return form(a) === form(b);
}

function otherNumbers(_: Fact, key: Term, { terms }: Material): Distractor[] {
	const isNear = (value: number) => value > key.value! / 5 && value < key.value! * 5;
	return (terms.get('number') ?? [])
		.filter(({ term }) => term.value !== key.value && isNear(term.value!))
		.filter(({ term }) => sameNumber(term.text, key.text))
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

/** What others are accused of, by others. */
function otherCharges(fact: Fact, key: Term, { terms, ...material }: Material): Distractor[] {
	const byOthers = (terms.get('doing') ?? []).filter(
		({ fact: other }) => other.about !== fact.about && other.source !== fact.source
	);
	return otherTerms(fact, key, { ...material, terms: new Map([['doing', byOthers]]) });
}

/**
 * Other causes that the text names, but of this or of much the same; and else what happened by it.
 * Clauses only beside clauses.
 */
function otherCauses(fact: Fact, key: Term, material: Material): Distractor[] {
	const isClause = (text: string) => /^(?:because|due|since|thanks)/i.test(text);
	const caused = contentWords(fact.asks[0]!.stem);
	const isOfSame = ({ asks }: Fact) => countShared(caused, contentWords(asks[0]?.stem ?? '')) > 1;
	const ofKind = new Set(
		material.facts.filter((other) => other.kind === fact.kind && !isOfSame(other))
	);
	const terms = new Map([
		['cause', (material.terms.get('cause') ?? []).filter((known) => ofKind.has(known.fact))]
	] as const);
	const causes = otherTerms(fact, key, { ...material, terms }).filter(
		({ text }) => isClause(text) === isClause(key.text)
	);
	if (isClause(key.text) || fact.kind !== 'cause') return causes;
	const ofSame = material.facts.filter((other) => other.kind === 'cause' && isOfSame(other));
	const isRival = ({ text }: Distractor) =>
		ofSame.some(({ asks }) => asks.some((ask) => plainName(ask.key.text) === plainName(text)));
	const isEffect = ({ text }: Distractor) => holdsPhrase(plainWords(fact.asks[0]!.stem), plainWords(text));
	const happened = otherHappenings(fact, key, material).filter(
		(other) => !isRival(other) && !isEffect(other)
	);
	return apart(key, [...causes, ...happened]);
}

/** The first of those with the same noun: "the missile test" and "a test on a satellite" may be one. */
function apart(key: Term, causes: readonly Distractor[]): Distractor[] {
	const heads = new Set([headOf(key.text.split(' '))]);
	return causes.filter(({ text }) => {
		const head = headOf(text.split(' '));
		const isNew = !heads.has(head);
		heads.add(head);
		return isNew;
	});
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
