import { parseNumber } from '#lib/language/en/numbers.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import type { Part } from '#lib/language/en/proposition/proposition.ts';
import type { Tree, TreeWord } from '#lib/language/en/grammar/tree.ts';
import { spanOf } from '#lib/article/span.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact } from '../fact.ts';
import { phrasing } from '../clauses/phrasing.ts';
import type { FreeClause } from '../clauses/free-clause.ts';
import { invertedOf, predicateOf } from '../clauses/wording.ts';

/**
 * How many of something there are in what a clause says.
 *
 * > Nearly 30,000 people packed the streets of San Francisco.
 * > About how many people packed the streets of San Francisco?  30,000
 */
export const amount: ClauseFinder = {
	kind: 'quantity',
	find: (clauses) => clauses.flatMap(amountOf)
};

const WORDS = { min: 6, max: 24 };
const ROUGH = /^(?:about|almost|nearly|around|roughly|approximately|some)$/i;

function amountOf(clause: FreeClause): Fact[] {
	const { proposition, parts } = clause;
	if (proposition.negated) return [];
	const object = parts.find(({ relation }) => relation === 'obj');
	return [
		...countedIn(clause, proposition.subject, () => predicateOf(clause)),
		...(object ? countedIn(clause, object, () => invertedOf(clause, [object])) : [])
	].slice(0, 1);
}

function countedIn(clause: FreeClause, part: Part, restOf: () => string | undefined): Fact[] {
	const { reading, sentence, tree, source, around } = clause;
	const counted = countedBy(clause, part);
	const noun = counted && phrasing(reading, sentence.index, counted.behind, around);
	const rest = counted && restOf();
	if (!noun || !rest || /^(?:the|an?)\b/i.test(noun)) return [];
	const { isRough, word, value } = counted;
	const stem = `${isRough ? 'About how many' : 'How many'} ${noun} ${rest}?`;
	if (countWords(stem) < WORDS.min || countWords(stem) > WORDS.max) return [];
	const key = {
		kind: 'number' as const,
		text: word.text.toLowerCase(),
		span: spanOf(reading.article.text, word.start, word.end),
		value,
		unit: tree[part.head]!.text.toLowerCase()
	};
	const span = sentenceSpan(reading, sentence);
	return [fact('quantity', sentence, [span], { source, asks: [{ stem, key }] })];
}

/** A number with what it counts. */
interface Counted {
	readonly word: TreeWord;
	readonly value: number;
	readonly isRough: boolean;
	readonly behind: readonly number[];
}

/** What does not count things one by one. */
const NO_THINGS = /^(?:million|billion|thousand|hundred|percent|per|%|times|years|-)$/i;
const YEAR = /^(?:1\d{3}|20\d{2})$/;

/** The number in front of a plural noun, with nothing before it but "about". */
function countedBy({ tree }: FreeClause, { head, words }: Part): Counted | undefined {
	const at = words.findIndex((i) => tree[i]!.head === head && tree[i]!.relation === 'nummod');
	const word = tree[words[at] ?? -1];
	const value = (word && parseNumber(word.text)) ?? 0;
	if (!word || value < 2 || YEAR.test(word.text)) return undefined;
	const before = words.slice(0, at).map((i) => tree[i]!.text);
	const behind = words.slice(at + 1);
	const isAlone = before.every((one) => ROUGH.test(one));
	return isAlone && countsThings(tree, head, behind)
		? { word, value, isRough: before.length > 0, behind }
		: undefined;
}

/** Several things, and no other number among the words behind. */
function countsThings(tree: Tree, head: number, behind: readonly number[]): boolean {
	return (
		/^NNP?S$/.test(tree[head]!.xpos) &&
		!NO_THINGS.test(tree[behind[0]!]?.text ?? '') &&
		!behind.some((i) => tree[i]!.upos === 'NUM')
	);
}
