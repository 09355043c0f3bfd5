import { beginningOf, contentWords, holdsPhrase, plainWords } from '#lib/language/en/content.ts';
import { isUnder } from '#lib/language/en/grammar/tree.ts';
import { areRelated, kindOf } from '#lib/language/en/kinds.ts';
import { oppositeOf } from '#lib/language/en/opposites.ts';
import { countWords, hasWords } from '#lib/language/en/phrases.ts';
import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { predicateOf, reportsIn } from '../../clauses/wording.ts';
import { sentenceSpan, type ClauseFinder, type Fact } from '../../fact.ts';
import { differenceBetween, essence, type Side } from './difference.ts';

/**
 * How two differ of which the article says one thing of the one and another of the other: the wrong answers say it
 * the other way round, or of both.
 *
 * > Botanists explore plants, while zoologists specialize in the study of animals.
 * > According to the article, how do botanists and zoologists differ?  Botanists explore plants, while zoologists specialize in the study of animals.
 */
export const contrast: ClauseFinder = {
	kind: 'contrast',
	find: (clauses) =>
		clauses.flatMap((clause, i) => {
			const other = clauses.slice(i + 1, i + 1 + NEAR).find((one) => areContrasted(clause, one));
			return other ? differenceOf(clause, other) : [];
		})
};

/** So many clauses on, nothing is set against one any more. */
const NEAR = 5;
const SAID_WORDS = { min: 2, max: 16 };
/** Both together: less says nothing, more is not read at a glance. */
const TOGETHER = { min: 5, max: 30 };
const OWN =
	/\b(?:it|they|them|its|their|itself|themselves|he|she|his|her|him|this|these|those|both|each other|another)\b/i;
/** First words of subjects that may be all or few of their kind. */
const UNCOUNTED =
	/^(?:each|every|some|many|most|all|few|several|any|the (?:majority|rest|first|last|former|latter|other)|one)\b|\bor\b/i;
/** Openings by which a sentence sets what it says against the one before. */
const AGAINST =
	/^(?:[^,;]{3,60}, )?(?:(?:in|by) contrast|on the other hand|on the contrary|conversely|however|by comparison),/i;
/** Adverbs by which a second thing is said to be so as well, or only in part. */
const AS_WELL =
	/^(?:also|too|still|even|nevertheless|nonetheless|just|only|simply|merely|again|already)$/i;
/** What says where a picture shows it. */
const SHOWN = /\b(?:figures?|tables?|charts?|graphs?|axis|shown|panel|shaded|curve|column|row)\b/i;
/** Signs by which figures are of one kind. */
const UNITS = ['$', '%', '€', '£', 'percent', ' per '];

/** Whether the article sets one clause against another. */
function areContrasted(a: FreeClause, b: FreeClause): boolean {
	if (a.subject === b.subject || a.source !== b.source) return false;
	const apart = b.sentence.index - a.sentence.index;
	if (apart === 0) return isOpposed(a, b) || isOpposed(b, a) || areJoined(a, b);
	return (
		apart === 1 &&
		a.sentence.paragraph === b.sentence.paragraph &&
		AGAINST.test(b.sentence.text) &&
		areOfOneKind(a, b) === true &&
		areParallel(a, b)
	);
}

/** "…, whereas Y …": and "while", where it cannot mean the time. */
function isOpposed(under: FreeClause, main: FreeClause): boolean {
	const { tree, proposition } = under;
	const { marker, relation, head } = proposition;
	if (relation !== 'advcl' || !isUnder(tree, head, main.proposition.head)) return false;
	if (marker === 'whereas') return true;
	if (marker !== 'while' || isGoingOn(under)) return false;
	const before = tree[markerAt(under) - 1]?.text;
	const isBehind = proposition.subject.head > main.proposition.head;
	if (isBehind)
		return before === ',' && (areOfOneKind(under, main) === true || areParallel(under, main));
	return areOfOneKind(under, main) === true && haveSameVerb(under, main);
}

/** Where the word stands that opens a clause. */
function markerAt({ tree, proposition: { marker, subject } }: FreeClause): number {
	return tree.findLastIndex(
		({ text }, i) => i < subject.words[0]! && text.toLowerCase() === marker
	);
}

/** "was building": what went on while something else happened. */
function isGoingOn({ tree, proposition }: FreeClause): boolean {
	return proposition.verbs.some((i) => tree[i]!.xpos === 'VBG');
}

/** "X was born in Leeds, but Y was born in York". */
function areJoined(a: FreeClause, b: FreeClause): boolean {
	const { tree, proposition } = b;
	const isNext =
		/^(?:conj|parataxis)$/.test(proposition.relation) &&
		tree[proposition.head]!.head === a.proposition.head;
	return isNext && areOfOneKind(a, b) === true && haveSameVerb(a, b);
}

/** Whether two subjects are of one kind; undefined where that is not known. */
function areOfOneKind(a: FreeClause, b: FreeClause): boolean | undefined {
	if (a.entity && b.entity) return a.entity !== b.entity && a.entity.type === b.entity.type;
	const [one, other] = [a, b].map(({ tree, proposition }) => tree[proposition.subject.head]!.text);
	if (one === other) return true;
	const [kind, otherKind] = [kindOf(one!), kindOf(other!)];
	return kind && otherKind ? areRelated(kind, otherKind) : undefined;
}

function haveSameVerb(a: FreeClause, b: FreeClause): boolean {
	const [base, other] = [a, b].map(({ tree, proposition }) => baseOf(tree[proposition.head]!));
	return base !== undefined && base === other && a.proposition.passive === b.proposition.passive;
}

/** Whether two clauses say things that go side by side: with the same verb, with a word in common, or with opposites. */
function areParallel(a: FreeClause, b: FreeClause): boolean {
	if (haveSameVerb(a, b)) return true;
	const [said, other] = [a, b].map((one) => smallWords(predicateOf(one) ?? ''));
	const begun = new Set([...other!].map(beginningOf));
	return [...said!].some(
		(word) => begun.has(beginningOf(word)) || other!.has(oppositeOf(word) ?? '')
	);
}

/** The content words of a text that are no names. */
function smallWords(text: string): Set<string> {
	return contentWords(text.replace(/\p{Lu}[\p{L}’'-]*/gu, ''));
}

/** The question, where all ways to say it can be worded. */
function differenceOf(a: FreeClause, b: FreeClause): Fact[] {
	const cut = a.sentence === b.sentence ? Math.max(markerAt(a), markerAt(b)) : -1;
	const [one, other] = [a, b].map((clause) => sideOf(clause, cut));
	if (!one || !other || isSame(one.subject, other.subject)) return [];
	if (speaksOf(one.said, b) || speaksOf(other.said, a) || isSame(one.said, other.said)) return [];
	const { min, max } = TOGETHER;
	const words = countWords(`${one.said} ${other.said}`);
	if (!areOfOneForm(one.said, other.said) || words < min || words > max) return [];
	const sentences = [...new Set([a.sentence, b.sentence])];
	return differenceBetween(
		one,
		other,
		sentences.map((sentence) => sentenceSpan(a.reading, sentence))
	);
}

/** What a clause says of its subject, where that can be said of another. */
function sideOf(clause: FreeClause, cut: number): Side | undefined {
	const { tree, proposition, subject } = clause;
	const own = essence(clause, proposition.head < cut ? cut : Infinity);
	if (BARE.test(subject)) return undefined;
	const isAsWell = proposition.verbs.some((i) => AS_WELL.test(tree[i]!.text));
	if (isAsWell || proposition.negated || UNCOUNTED.test(subject) || hasTwoAmounts(own))
		return undefined;
	const said = reportsIn(own) ? undefined : predicateOf(own);
	return said && !isTied(`${subject} ${said}`) && hasWords(said, SAID_WORDS)
		? { clause: own, subject, said }
		: undefined;
}

/** "the metro area": of which, the question would not say. */
const BARE = /^the \p{Ll}+(?: \p{Ll}+)?$/u;

/** Whether words point elsewhere, at a picture say, or are misread. */
function isTied(text: string): boolean {
	return OWN.test(text) || SHOWN.test(text) || /\bcontrast,/.test(text) || /\ban? an?\b/.test(text);
}

/** "lasts ten hours nine hours": a list that is read as one. */
function hasTwoAmounts({ tree, parts }: FreeClause): boolean {
	const isAmount = ({ words }: Part) =>
		words.some((i) => tree[i]!.upos === 'NUM') && tree[words[0]!]!.relation !== 'case';
	return parts.filter((part) => /^obj$|unmarked$/.test(part.relation) && isAmount(part)).length > 1;
}

/** Whether what is said of one speaks of the other. */
function speaksOf(said: string, { tree, proposition, subject }: FreeClause): boolean {
	const words = plainWords(said);
	const names = subject.match(/\p{Lu}[\p{L}’'-]*/gu) ?? [];
	return [tree[proposition.subject.head]!.text, ...names].some((word) =>
		holdsPhrase(words, plainWords(word))
	);
}

/** Whether all words of one stand in the other. */
function isSame(a: string, b: string): boolean {
	const singular = (word: string) => word.replace(/s$/, '');
	const [one, other] = [a, b].map((text) => new Set(plainWords(text).split(' ').map(singular)));
	const isIn = (some: ReadonlySet<string>, all: ReadonlySet<string>) =>
		[...some].every((word) => all.has(word));
	return isIn(one!, other!) || isIn(other!, one!);
}

/** An amount of money beside a weight would tell. */
function areOfOneForm(a: string, b: string): boolean {
	return UNITS.every((unit) => a.includes(unit) === b.includes(unit));
}
