import { parseNumber } from '#lib/language/en/numbers.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import type { Part } from '#lib/language/en/proposition/proposition.ts';
import type { Tree } from '#lib/language/en/grammar/tree.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact } from '../../fact.ts';
import { phrasing } from '../../clauses/phrasing.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { invertedOf, predicateOf } from '../../clauses/wording.ts';
import { isVague } from './counted.ts';
import { boundBy, endOfFigure, namesNothing, numberedTerm, type Bound } from './numbered.ts';

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

/** How a question asks for a bound. */
const OPENING: Readonly<Record<Bound, string>> = {
	least: 'More than how many',
	most: 'Up to how many'
};

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
	const stem = `${openingOf(counted)} ${noun} ${rest}?`;
	if (countWords(stem) < WORDS.min || countWords(stem) > WORDS.max) return [];
	if (namesNothing(clause, stem) || saysLittle(clause, part, counted)) return [];
	const unit = tree[part.head]!.text.toLowerCase();
	const key = numberedTerm(clause, { ...counted, unit });
	const span = sentenceSpan(reading, sentence);
	return [fact('quantity', sentence, [span], { source, asks: [{ stem, key }] })];
}

function openingOf({ bound, isRough }: Counted): string {
	if (bound) return OPENING[bound];
	return isRough ? 'About how many' : 'How many';
}

/** "Benjamin Carle had three rules": a few of something, for what, the question would not say. */
function saysLittle(
	{ tree, proposition, parts }: FreeClause,
	part: Part,
	{ behind, value }: Counted
): boolean {
	const isAll = parts.length === 1 && part.relation === 'obj' && behind.length === 1;
	if (isAll && isVague(tree[part.head]!.text.toLowerCase())) return true;
	const isOwned = /^(?:have|has|had)$/i.test(tree[proposition.head]!.text);
	return isOwned && isAll && value < FEW && !KIN.test(tree[part.head]!.text);
}

const FEW = 10;
/** Of these, how many somebody has is asked of lives. */
const KIN =
	/^(?:brothers|sisters|siblings|sons|daughters|children|wives|husbands|members|states|provinces|players|legs|moons|planets)$/i;

/** A number with what it counts. */
interface Counted {
	readonly from: number;
	readonly to: number;
	readonly text: string;
	readonly value: number;
	readonly isRough: boolean;
	readonly bound: Bound | undefined;
	readonly behind: readonly number[];
}

/** What does not count things one by one. */
const NO_THINGS = /^(?:percent|per|%|times|-)$/i;
const YEAR = /^(?:1\d{3}|20\d{2})$/;

/** The number in front of a plural noun, with nothing before it but "about" or "more than". */
function countedBy({ reading, tree }: FreeClause, part: Part): Counted | undefined {
	const words = withoutOthers(tree, part);
	const at = words.findIndex((i) => tree[i]!.xpos === 'CD');
	const from = words[at] ?? -1;
	const to = from < 0 ? from : endOfFigure(tree, from);
	const isOfHead = tree
		.slice(Math.max(0, from), to)
		.some(({ head, relation }) => head === part.head && relation === 'nummod');
	if (!isOfHead) return undefined;
	const text = reading.article.text.slice(tree[from]!.start, tree[to - 1]!.end);
	const value = parseNumber(text) ?? 0;
	const before = words.slice(0, at).map((i) => tree[i]!.text);
	const behind = words.filter((i) => i >= to);
	const bound = boundBy(before.join(' '));
	const isRough = before.length > 0 && !bound;
	const isAlone = bound !== undefined || before.every((one) => ROUGH.test(one));
	return value > 1 && !YEAR.test(text) && isAlone && countsThings(tree, part.head, behind)
		? { from, to, text, value, isRough, bound, behind }
		: undefined;
}

/** "12 hours of daylight and 12 hours of night": what is counted by a number of its own is left out. */
function withoutOthers(tree: Tree, { head, words }: Part): readonly number[] {
	const isCounted = (i: number) => tree.some((one) => one.head === i && one.relation === 'nummod');
	const other = words.find(
		(i) => tree[i]!.relation === 'conj' && tree[i]!.head === head && isCounted(i)
	);
	const joint = words.find((i) => tree[i]!.relation === 'cc' && tree[i]!.head === other);
	return other === undefined || joint === undefined ? words : words.filter((i) => i < joint);
}

/** Several things, and no other number among the words behind. */
function countsThings(tree: Tree, head: number, behind: readonly number[]): boolean {
	return (
		/^NNP?S$/.test(tree[head]!.xpos) &&
		!NO_THINGS.test(tree[behind[0]!]?.text ?? '') &&
		!behind.some((i) => tree[i]!.upos === 'NUM')
	);
}
