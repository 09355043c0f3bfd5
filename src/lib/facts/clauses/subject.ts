import { dependent, type Tree } from '#lib/language/en/grammar/tree.ts';
import { placeClass } from '#lib/language/en/lexicon/places.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import type { Proposition } from '#lib/language/en/proposition/proposition.ts';
import { wordsUnder } from '#lib/language/en/proposition/proposition.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import type { Reference } from '#lib/language/en/references/references.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { isShared } from '../family.ts';
import { nameOf } from '../subject.ts';
import { meantBy } from './meaning.ts';
import { phrasing } from './phrasing.ts';

/** A subject as it reads in mid-sentence, and who or what it is where that has a name. */
export interface Subject {
	readonly text: string;
	readonly entity?: Entity | undefined;
}

/** "A new study on iodine" is known by so many words; "a man" is anybody. */
const TELLING = 4;
/** "the year 1000 A.D." has no name in it. */
const ERA = /^(?:A\.D|B\.C)/;
/** A longer subject would drown the question. */
const WORDS_MAX = 12;
/** First words of subjects that say of nothing what it is, or that there is none, or that others did it too. */
const UNNAMED =
	/^(?:no|not|little|neither|none|another|one|others?|both|either|any|only|just|it|they|there|what|who|which|that|this|such|a second|a third|a further|a similar|a comparable|an identical|the same)\b|^(?:few|each|some|many|much|several|all|most)$/i;
/** What is said of these rests on a doubt. */
const DOUBTED =
	/\b(?:alleged|suspected|so-called|self-\p{Ll}+|would-be|supposed|purported|fictional|imaginary|legendary|mythical)\b/iu;

/** The subject of a proposition, by itself: a pronoun or a relative by the name of whom it means. */
export function subjectOf(reading: FullReading, proposition: Proposition): Subject | undefined {
	const { sentence, subject } = proposition;
	const tree = reading.trees[sentence]!;
	const at = antecedentOf(tree, proposition) ?? subject.head;
	const words = at === subject.head ? withoutFront(tree, subject) : nounPhrase(tree, at);
	const named = namedBy(reading, sentence, tree, at, words);
	if (named) return namedSubject(reading, sentence, at, words, named);
	if (words.some((i) => /^(?:[–—]|--)$/.test(tree[i]!.text))) return undefined;
	const reference = referenceOf(reading, tree, at, words);
	if (reference) return agrees(reference, tree, proposition) ? reference : undefined;
	const text = phrasing(reading, sentence, words);
	if (!text || isUntelling(text) || (proposition.past && isAnybody(text))) return undefined;
	return { text, entity: entityAt(reading, sentence, tree, at) };
}

function namedSubject(
	reading: FullReading,
	sentence: number,
	at: number,
	words: readonly number[],
	named: Entity
): Subject | undefined {
	const tree = reading.trees[sentence]!;
	const text = calledOf(reading, named, reading.sentences[sentence]!, tree[at]!);
	if (
		ERA.test(named.name) ||
		(!text.includes(' ') &&
			(isShared(reading, text) || (named.type === 'person' && placeClass(text))))
	)
		return undefined;
	const isPerson = named.type === 'person';
	return { text: isPerson ? text : withArticle(tree, at, words, text), entity: named };
}

/** "a man": whoever did something once. */
function isAnybody(text: string): boolean {
	return /^an? /i.test(text) && countWords(text) < TELLING;
}

/** Whether a subject does not say what it is, or says that it hardly is. */
function isUntelling(text: string): boolean {
	return UNNAMED.test(text) || DOUBTED.test(text) || countWords(text) > WORDS_MAX;
}

/** "NASA" does not stand in place of "they" before "have". */
function agrees({ many }: Reference, tree: Tree, { verbs }: Proposition): boolean {
	const finite = verbs.map((i) => tree[i]!).find(({ xpos }) => /^(?:VBP|VBD|VBZ|MD)$/.test(xpos));
	return many || !finite || !(finite.xpos === 'VBP' || /^were$/i.test(finite.text));
}

/** What "it", "they" or "the canal" stands for, where that is the whole subject. */
function referenceOf(
	{ references }: FullReading,
	tree: Tree,
	at: number,
	words: readonly number[]
): Reference | undefined {
	const reference = references.get(tree[at]?.start ?? -1);
	const isWhole = words.every(
		(i) =>
			i === at || (tree[i]!.head === at && /^(?:det|amod|compound|punct)$/.test(tree[i]!.relation))
	);
	return reference && isWhole && !isUntelling(reference.text) ? reference : undefined;
}

/** Whom or what "who" and "which" stand for, where the clause is a relative one. */
function antecedentOf(tree: Tree, { subject, relation, head }: Proposition): number | undefined {
	const isRelative = /^(?:who|which|that)$/i.test(tree[subject.head]!.text);
	if (!isRelative) return undefined;
	return relation === 'acl:relcl' ? tree[head]!.head : -1;
}

/** "Following heated debate, the Senate": what stands in front with a comma is no part of the subject. */
function withoutFront(
	tree: Tree,
	{ words, head }: { words: readonly number[]; head: number }
): readonly number[] {
	const first = tree[words[0]!]!;
	if (words[0] === head || !/^(?:ADP|SCONJ|VERB|ADV)$/.test(first.upos)) return words;
	const comma = words.findLastIndex((i) => i < head && tree[i]!.text === ',');
	return comma < 0 ? words : words.slice(comma + 1);
}

/** The words of a noun without the clauses that hang on it. */
function nounPhrase(tree: Tree, at: number): number[] {
	if (at < 0) return [];
	const clauses = tree.flatMap((word, i) =>
		word.head === at &&
		/^(?:acl|acl:relcl|appos|conj|parataxis|nsubj|nsubj:pass|aux|cop|advmod|obl|advcl|mark|punct|case)$/.test(
			word.relation
		)
			? wordsUnder(tree, i)
			: []
	);
	return wordsUnder(tree, at).filter((i) => !clauses.includes(i));
}

/** The person, place or organisation that the whole of a phrase names, or that its pronoun means. */
function namedBy(
	reading: FullReading,
	sentence: number,
	tree: Tree,
	at: number,
	words: readonly number[]
): Entity | undefined {
	const word = tree[at];
	if (!word) return undefined;
	const meant = meantBy(reading, sentence, word);
	if (meant && words.length === 1) return meant;
	const mention = reading.sentences[sentence]!.mentions.find(
		({ start, end }) => start <= word.start && end >= word.end
	);
	const entity = mention && reading.entityOf(mention);
	if (!mention || !entity) return undefined;
	const from = mention.role?.start ?? mention.start;
	const isAll = words.every((i) => {
		const { start, end, upos, relation, text } = tree[i]!;
		return (
			(start >= from && end <= mention.end) ||
			upos === 'PUNCT' ||
			relation === 'det' ||
			isAside(tree, i, at) ||
			/^the$/i.test(text)
		);
	});
	return isAll &&
		dependent(tree, at, 'conj') === undefined &&
		dependent(tree, at, 'nmod:poss') === undefined
		? entity
		: undefined;
}

/** Whether a word stands in an apposition or a clause about the name. */
function isAside(tree: Tree, i: number, at: number): boolean {
	for (let up = i; up >= 0 && up !== at; up = tree[up]!.head)
		if (tree[up]!.head === at && /^(?:appos|acl:relcl|acl|parataxis)$/.test(tree[up]!.relation))
			return true;
	return false;
}

function entityAt(
	reading: FullReading,
	sentence: number,
	tree: Tree,
	at: number
): Entity | undefined {
	const word = tree[at]!;
	const mention = reading.sentences[sentence]!.mentions.find(
		({ start, end }) => start <= word.start && end >= word.end
	);
	return mention && reading.entityOf(mention);
}

/** "the ISS" keeps its article; "the American space agency NASA" has one that is not the name’s. */
function withArticle(tree: Tree, at: number, words: readonly number[], name: string): string {
	const the = words.some(
		(i) => tree[i]!.head === at && tree[i]!.relation === 'det' && /^the$/i.test(tree[i]!.text)
	);
	const isOwn = !words.some(
		(i) =>
			tree[i]!.head === at &&
			/^(?:compound|nmod:desc|amod)$/.test(tree[i]!.relation) &&
			!name.includes(tree[i]!.text)
	);
	return the && isOwn && !/^the /i.test(name) ? `the ${name}` : name;
}

/** A person by the name that readers know; anything else as this place calls it, or as the text does most often. */
function calledOf(
	reading: FullReading,
	entity: Entity,
	sentence?: ReadSentence,
	{ start, end } = { start: -1, end: -1 }
): string {
	if (entity.type === 'person') return nameOf(reading, entity);
	const here = sentence?.mentions.find((one) => one.start <= start && one.end >= end);
	if (here) return here.text;
	const times = Map.groupBy(entity.mentions, ({ text }) => text);
	return [...times].reduce((a, b) => (b[1].length > a[1].length ? b : a))[0];
}
