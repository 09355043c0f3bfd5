import { sentenceSpan, type Fact, type Term } from '#lib/facts/fact.ts';
import { namesOrigin } from '#lib/language/en/lexicon/places.ts';
import { countShared } from '#lib/language/en/content.ts';
import type { Distractor } from './distractor.ts';
import { fitsLife } from './life-span.ts';
import type { Material } from './material.ts';
import { nearDates, nearEras, nearNumbers, nearYears } from './near.ts';
import { otherCauses } from './other-causes.ts';
import {
	otherGrounds,
	otherManners,
	otherPortrayals,
	otherPurposes,
	otherReasons,
	otherStatements
} from './other-clauses.ts';
import { otherActions, otherEvents, otherInfinitives, otherPredicates } from './other-deeds.ts';
import { otherCharges, otherDoings } from './other-doings.ts';
import { otherDetails } from './other-details.ts';
import { otherMeanings } from './other-meanings.ts';
import { otherMembers } from './other-members.ts';
import { otherNames } from './other-names.ts';
import { otherPlaces } from './other-places.ts';
import { otherOutcomes, otherThings } from './other-things.ts';
import { otherSentences } from './other-sentences.ts';
import { otherTerms } from './other-terms.ts';

/** Where wrong answers for a kind of key come from. */
type Source = (fact: Fact, key: Term, material: Material) => Distractor[];

const sources: Readonly<Record<Term['kind'], Source>> = {
	person: otherNames,
	organisation: otherNames,
	place: otherPlaces,
	year: otherYears,
	date: otherDates,
	era: (_, key, material) => nearEras(key, material.latestYear),
	number: (fact, key, material) =>
		[...otherNumbers(fact, key, material), ...nearNumbers(key)].filter(isOff(key)),
	action: otherActions,
	purpose: otherPurposes,
	manner: otherManners,
	deed: otherPredicates,
	event: otherEvents,
	infinitive: otherInfinitives,
	statement: otherStatements,
	portrayal: otherPortrayals,
	cause: (fact, key, material) => [
		...otherReasons(fact, key, material),
		...otherGrounds(fact, key, material),
		...otherCauses(fact, key, material)
	],
	doing: (fact, key, material) => [
		...otherCharges(fact, key, material),
		...otherDoings(fact, key, material)
	],
	role: otherRoles,
	identity: otherTerms,
	term: otherTerms,
	outcome: otherOutcomes,
	thing: otherThings,
	meaning: otherMeanings,
	sentence: otherSentences,
	'main idea': otherDetails,
	difference: ({ evidence: [span] }, { turned = [] }) =>
		turned.map((one) => ({ ...one, ...(span && { span }) })),
	'long form': () => []
};

/** Wrong answers for a key, the most tempting first: from this article, then near to the key. */
export function distractorsFor(fact: Fact, key: Term, material: Material): Distractor[] {
	const source = fact.kind === 'members' ? otherMembers : sources[key.kind];
	return source(fact, key, material).map((one) => placed(one, material));
}

/** Of a number or date that was made up and that the text has nevertheless, it is told where. */
function placed(made: Distractor, { reading }: Material): Distractor {
	if (made.span || made.value === undefined) return made;
	const number = byItself(made.text);
	const sentence = reading.sentences.find(({ text }) => number.test(text));
	return sentence
		? {
				...made,
				whyNot: `The article gives ${made.text} for something else.`,
				span: sentenceSpan(reading, sentence)
			}
		: made;
}

/** A number or date by itself: "2,021" has no 21. */
function byItself(number: string): RegExp {
	const literal = number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,])${literal}(?![\\p{L}\\p{N}]|[.,]\\d)`, 'iu');
}

/** So many years away, as moments count, a date still tempts, where the text has nearer ones. */
const FAIR = 25 * 10_000;
/** So many years away, as moments count, a date is seen to be out. */
const FAR = 50 * 10_000;

/** When somebody was born or died: no date for anything else. */
const OF_A_LIFE = /\b(?:born|died)\b|\([^()]*\d{4}\s*[–-]\s*[^()]*\d{4}\)/;

/**
 * Dates of the same exactness that stand in sentences about other things: first those that the text names as often
 * as the key, which would else be seen by that.
 */
function otherMoments(
	fact: Fact,
	key: Term,
	{ moments, content, reading }: Material
): Distractor[] {
	const times = (text: string) => reading.article.text.split(text).length;
	const asOften = times(key.text);
	const own = content[fact.sentence]!;
	const isAlike = (sentence: number) => countShared(own, content[sentence]!) >= own.size / 2;
	return moments
		.filter(({ sentence, term }) => sentence !== fact.sentence && term.kind === key.kind)
		.filter(({ sentence }) => !isAlike(sentence))
		.filter(({ term }) => term.value !== key.value && sameForm(term.text, key.text))
		.filter(({ term }) => distance(term, key) < FAR)
		.filter(({ span }) => !OF_A_LIFE.test(span.quote))
		.map((moment) => ({ ...moment, rarer: Number(times(moment.term.text) < asOften) }))
		.sort((a, b) => a.rarer - b.rarer || distance(a.term, key) - distance(b.term, key))
		.map(({ term, span }) => ({
			text: term.text,
			value: term.value!,
			whyNot: `The article gives ${term.text} for something else.`,
			span
		}));
}

/** None where a country is named: names of people would tell. */
function otherRoles(fact: Fact, key: Term, material: Material): Distractor[] {
	if (namesOrigin(key.text)) return [];
	return otherTerms(fact, key, material).filter(({ text }) => !namesOrigin(text));
}

/** Years of the text, and near ones only where it has too few: who looks which of them it has would find the key. */
function otherYears(fact: Fact, key: Term, material: Material): Distractor[] {
	const fits = fitsLife(fact, material);
	const ofText = otherMoments(fact, key, material).filter(fits);
	const ofHisTime = ofText.filter(({ value }) => Math.abs(value! - key.value!) <= FAIR);
	const near = nearYears(key, material.latestYear).filter(fits);
	return ofHisTime.length < DATES_ENOUGH ? [...ofText, ...near] : ofHisTime;
}

/** So many dates of the text are enough beside the key. */
const DATES_ENOUGH = 2;

/** Dates of the text, or else near ones, but not both: a day or a year that only two share would tell. */
function otherDates(fact: Fact, key: Term, material: Material): Distractor[] {
	const fits = fitsLife(fact, material);
	const ofText = otherMoments(fact, key, material).filter(fits);
	return ofText.length < DATES_ENOUGH ? nearDates(key, material.latestYear).filter(fits) : ofText;
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

/** So near, a number is as right as one that is only about right. */
const AS_RIGHT = 0.1;

/** Whether a number is wrong for sure: far enough from a rough one, and not within a bound. */
function isOff({ value, isRough, bound }: Term): (other: Distractor) => boolean {
	return (other) => {
		const far = other.value! - value!;
		if (bound) return bound === 'least' ? far > 0 : far < 0;
		return !isRough || Math.abs(far) > AS_RIGHT * value!;
	};
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
