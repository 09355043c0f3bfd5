import type { Span } from '#lib/article/span.ts';
import { capitalise, hasWords } from '#lib/language/en/phrases.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import { agreeing, isOfMany } from '../../clauses/agreement.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { fact, type Fact, type Turned } from '../../fact.ts';

/** One of two that differ, and what is said of it. */
export interface Side {
	readonly clause: FreeClause;
	readonly subject: string;
	readonly said: string;
}

const STEM_WORDS = { min: 8, max: 24 };

/** What is asked of two that differ, where all ways to say it can be worded. */
export function differenceBetween(one: Side, other: Side, evidence: readonly Span[]): Fact[] {
	const { source, sentence } = one.clause;
	const asked = `how do ${one.subject} and ${other.subject} differ?`;
	const stem = source ? capitalise(asked) : `According to the article, ${asked}`;
	const turned = turnedOf(one, other);
	if (turned.length < 2 || !hasWords(stem, STEM_WORDS)) return [];
	const text = together(one.subject, one.said, other.subject, other.said);
	return [
		fact('contrast', sentence, evidence, {
			source,
			about: one.subject,
			asks: [{ stem, key: { kind: 'difference', text, span: evidence[0]!, turned } }]
		})
	];
}

function together(subject: string, said: string, other: string, saidOfOther: string): string {
	return `${capitalise(subject)} ${said}, while ${other} ${saidOfOther}.`;
}

/** Said the other way round, and of both. */
function turnedOf(one: Side, other: Side): Turned[] {
	const ofOne = agreeing(other.clause, other.said, isOfMany(one.clause));
	const ofOther = agreeing(one.clause, one.said, isOfMany(other.clause));
	if (!ofOne || !ofOther) return [];
	const text = together(one.subject, ofOne, other.subject, ofOther);
	return [
		{ text, whyNot: 'The article says it the other way round.' },
		...ofBoth(one, other, one),
		...ofBoth(one, other, other)
	];
}

/** What the article says of one only, said of both. */
function ofBoth(one: Side, other: Side, only: Side): Turned[] {
	const text = [one, other].some(({ clause }) => isOne(clause))
		? ofEach(one, other, only)
		: ofTwo(one, other, only);
	return text ? [{ text, whyNot: `The article says this of ${only.subject} only.` }] : [];
}

/** "Both oxygen and nitrogen are gases." */
function ofTwo(one: Side, other: Side, { clause, said }: Side): string | undefined {
	const agreed = agreeing(clause, said, true);
	return agreed && `Both ${one.subject} and ${other.subject} ${agreed}.`;
}

/** "Oxygen is a gas, and so is nitrogen." */
function ofEach(one: Side, other: Side, { clause, said }: Side): string | undefined {
	const agreed = agreeing(clause, said, isOfMany(one.clause));
	const [, be] = /^(is|are|was|were) /.exec(agreed ?? '') ?? [];
	const so = be && agreeing(clause, said.split(' ')[0]!, isOfMany(other.clause));
	return so && `${capitalise(one.subject)} ${agreed}, and so ${so} ${other.subject}.`;
}

/** "is a painter", "is called a biomarker": of two, it would be said otherwise. */
function isOne({ tree, parts, proposition: { head } }: FreeClause): boolean {
	const isBe = baseOf(tree[head]!) === 'be';
	return parts.some(
		({ relation, words }) =>
			(isBe ? relation === 'obj' : /^(?:cop|xcomp)$/.test(relation)) &&
			/^(?:an?|the|one)$/i.test(tree[words[0]!]!.text)
	);
}

/** Reasons and the like in front: they belong to both. */
const BESIDE = /^(?:due|because|given|despite|owing|thanks|as|with|for|according)$/i;

/** A clause without "each", without a reason in front, and without what stands behind the word by which another is set against it. */
export function essence(clause: FreeClause, cut = Infinity): FreeClause {
	const { tree, proposition } = clause;
	const isBeside = (first: number) =>
		first < proposition.subject.words[0]! && BESIDE.test(tree[first]!.text);
	const parts = clause.parts.flatMap((part) => {
		const words = part.words.filter((i) => i < cut && !/^each$/i.test(tree[i]!.text));
		return words.length && !isBeside(words[0]!) ? [{ ...part, words }] : [];
	});
	const verbs = proposition.verbs.filter((i) => !/^each$/i.test(tree[i]!.text));
	return { ...clause, parts, proposition: { ...proposition, verbs } };
}
