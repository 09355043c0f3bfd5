import { capitalise, countWords, join } from '#lib/language/en/phrases.ts';
import type { Part } from '#lib/language/en/proposition/proposition.ts';
import type { Quantity } from '#lib/language/en/quantities.ts';
import { spanOf } from '#lib/article/span.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact, type Term } from '../fact.ts';
import type { FreeClause } from '../clauses/free-clause.ts';
import { phrasing } from '../clauses/phrasing.ts';
import { invertedOf, reportsIn, toldOf } from '../clauses/wording.ts';

/**
 * How much money somebody raised, paid or got, or what something cost.
 *
 * > Anna Lind raised $2 million for a new library in Leeds.
 * > How much money did Anna Lind raise for a new library in Leeds?  $2 million
 *
 * > The British Museum bought the vase for £3 million.
 * > The British Museum bought the vase for how much money?  £3 million
 */
export const money: ClauseFinder = {
	kind: 'quantity',
	find: (clauses) => clauses.flatMap(moneyOf)
};

const WORDS = { min: 6, max: 24 };

function moneyOf(clause: FreeClause): Fact[] {
	const { reading, sentence, proposition, source } = clause;
	if (proposition.negated || reportsIn(clause)) return [];
	const told = toldOf(clause);
	const asked = askedAsObject(clause) ?? (told && askedInPlace(clause, told));
	if (!told || !asked) return [];
	const { sum, stem } = asked;
	if (countWords(stem) < WORDS.min || countWords(stem) > WORDS.max) return [];
	const key = sumTerm(clause, sum);
	const cut = cutAt(told, sum);
	const span = sentenceSpan(reading, sentence);
	return [
		fact('quantity', sentence, [span], {
			source,
			about: clause.subject,
			asks: [{ stem: source ? stem : capitalise(stem), key }],
			...(cut && { statement: { before: cut[0], key, after: `${cut[1]}.` } })
		})
	];
}

/** A sum, and the question for it. */
interface Asked {
	readonly sum: Quantity;
	readonly stem: string;
}

function sumsIn({ reading, sentence }: FreeClause): Quantity[] {
	return reading.quantities[sentence.index]!.filter(({ kind }) => kind === 'money');
}

/** "raised $2 million for a new library": how much money did Anna Lind raise? */
function askedAsObject(clause: FreeClause): Asked | undefined {
	const object = clause.parts.find(({ relation }) => relation === 'obj');
	const found = object && sumIn(clause, object, sumsIn(clause));
	const rest = found && invertedOf(clause, [object]);
	const opening = found?.sum.isRough ? 'About how' : 'How';
	return rest
		? { sum: found.sum, stem: `${opening} much money ${join(rest, found.behind)}?` }
		: undefined;
}

/** "bought the vase for £3 million": for how much money? */
function askedInPlace(clause: FreeClause, told: string): Asked | undefined {
	const sums = sumsIn(clause).filter(({ text }) => told.includes(text));
	const [sum] = sums;
	const cut = sum && sums.length === 1 ? cutAt(told, sum) : undefined;
	if (!sum || !cut || !BEFORE.test(cut[0]) || !BEHIND.test(cut[1])) return undefined;
	return { sum, stem: `${cut[0]}how much money${cut[1]}?` };
}

/** A sum behind these and in front of those is not part of a name for something: "a $5 million house". */
const BEFORE =
	/\b(?:for|of|by|to|at|worth|costs?|paid) (?:(?:about|almost|nearly|around|roughly) )?$/i;
const BEHIND = /^(?: (?:for|to|in|on|at|from|by|per|each|every|a (?:year|month|week|day))\b.*)?$/i;

/** What is said before and behind a sum, where it has it once. */
function cutAt(told: string, { text }: Quantity): [string, string] | undefined {
	const [before, behind, more] = told.split(text);
	return before === undefined || behind === undefined || more !== undefined
		? undefined
		: [before, behind];
}

/** The sum that opens a part of a clause, behind nothing but "about", and for what it is. */
function sumIn(
	{ reading, sentence, tree, parts, around }: FreeClause,
	part: Part,
	sums: readonly Quantity[]
): { sum: Quantity; behind: string } | undefined {
	const at = (i: number) => tree[i]!.start;
	const own = sums.filter(({ start, end }) =>
		part.words.some((i) => at(i) >= start && at(i) < end)
	);
	const [sum] = own;
	if (!sum || own.length > 1) return undefined;
	const before = part.words.filter((i) => at(i) < sum.start).map((i) => tree[i]!.text);
	const rest = part.words.filter((i) => at(i) >= sum.end);
	if (!before.every((one) => ROUGH.test(one))) return undefined;
	if (!rest.length) return { sum, behind: '' };
	const isLast = parts.every(({ words }) => words[0]! <= part.words[0]!);
	const isPhrase = /^(?:IN|TO)$/.test(tree[rest[0]!]!.xpos);
	const behind = isLast && isPhrase ? phrasing(reading, sentence.index, rest, around) : undefined;
	return behind ? { sum, behind } : undefined;
}

const ROUGH = /^(?:about|almost|nearly|around|roughly)$/i;

function sumTerm(
	{ reading }: FreeClause,
	{ text, value, unit, isRough, start, end }: Quantity
): Term {
	const span = spanOf(reading.article.text, start, end);
	return { kind: 'money', text, span, value, ...(unit && { unit }), ...(isRough && { isRough }) };
}
