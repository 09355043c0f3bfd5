import { dependents, isUnder } from '#lib/language/en/grammar/tree.ts';
import { areRelated, kindOf } from '#lib/language/en/kinds.ts';
import { capitalise, hasWords, join } from '#lib/language/en/phrases.ts';
import { FINITE } from '#lib/language/en/proposition/relations.ts';
import { wordsUnder, type Part } from '#lib/language/en/proposition/proposition.ts';
import { agreeing } from '../../clauses/agreement.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { phrasing } from '../../clauses/phrasing.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact, type Turned } from '../../fact.ts';
import { asMuch } from './as-much.ts';

/**
 * What is more so than another: the wrong answers say it the other way round, or that both are as much so.
 *
 * > Cultural differences are far more prevalent than cultural universals.
 * > According to the article, how do cultural differences and cultural universals compare?  Cultural differences are far more prevalent than cultural universals.
 */
export const comparison: ClauseFinder = {
	kind: 'contrast',
	find: (clauses) => clauses.flatMap(comparedIn)
};

/** Two that are compared, and in what: "Chopper", "is about 20 times heavier", "Ingenuity". */
interface Compared {
	readonly one: string;
	readonly is: string;
	readonly other: string;
	readonly ofMany: boolean;
	/** Where and when it is so. */
	readonly setting: string;
}

const WORDS = { min: 6, max: 26 };
const STEM_WORDS = { min: 5, max: 24 };
/** A time or a place; "in everyday language" and "at 5 metres" are none. */
const SETTING =
	/^(?:in|during|since|before|after|by|at|on) (?:the )?(?:\p{Lu}|\d{4}\b|\d+(?:st|nd|rd|th)|[\p{Ll} ]*centur)/u;
/** What is no one thing beside the subject: "than before", "than 20", "than any other". */
const UNTELLING =
	/\b(?:before|ever|usual|expected|normal|average|others?|any|all|same|this|that|these|those|ones?|half|twice|most|it|its|they|them|their|your|you|we|our|what|previously)\b|\d/i;

function comparedIn(clause: FreeClause): Fact[] {
	const { reading, sentence, source } = clause;
	const compared = isOfWhatMayBe(clause) ? undefined : comparedBy(clause);
	const swapped = compared && swap(clause, compared);
	if (!compared || !swapped || isOfSomeTime(clause, swapped) || !hasWords(swapped, WORDS))
		return [];
	const { one, is, other, setting } = compared;
	const span = sentenceSpan(reading, sentence);
	const asked = `how do ${one} and ${other} compare?`;
	const stem = source ? capitalise(asked) : `According to the article, ${asked}`;
	const text = `${capitalise(join(one, is, 'than', other, setting))}.`;
	const turned = turnedOf(compared, swapped);
	return [
		fact('contrast', sentence, [span], {
			source,
			about: one,
			asks:
				turned && !/ (?:and|or) /.test(`${one} ${other}`) && hasWords(stem, STEM_WORDS)
					? [{ stem, key: { kind: 'difference', text, span, turned } }]
					: [],
			contradicted: `${swapped}.`
		})
	];
}

/** "was less than": at what time, it does not say. */
function isOfSomeTime({ tree, proposition }: FreeClause, said: string): boolean {
	return tree[proposition.verbs[0]!]!.xpos === 'VBD' && !/\d|\p{Lu}\p{Ll}/u.test(said);
}

/** Said the other way round, and that there is no difference. */
function turnedOf({ one, is, other, setting }: Compared, swapped: string): Turned[] | undefined {
	const alike = asMuch(is);
	return alike === undefined
		? undefined
		: [
				{ text: `${capitalise(swapped)}.`, whyNot: 'The article says it the other way round.' },
				{
					text: `${capitalise(join(one, alike, other, setting))}.`,
					whyNot: 'The article says that there is a difference.'
				}
			];
}

function swap(clause: FreeClause, { one, is, other, ofMany, setting }: Compared) {
	const said = agreeing(clause, is, ofMany);
	return said && join(other.replace(/ or /g, ' and '), said, 'than', one, setting);
}

const DENIED = /\b(?:no|not|never|rather|other)\b|n['’]t\b|^\p{L}+ (?:more|less)$/iu;
/** Finite verbs, and words that open a clause of their own. */
const APART = /^(?:VBD|VBZ|VBP|MD|WDT|WP|WRB|CC)$/;

/** The subject and what stands behind "than", where a word between says that it is more or less so. */
function comparedBy(clause: FreeClause): Compared | undefined {
	const { tree, proposition, subject } = clause;
	const than = tree.findIndex(({ text }, i) => i > proposition.verbs[0]! && /^than$/i.test(text));
	const at = tree[than]?.head ?? -1;
	if (than < 0 || !isUnder(tree, at, proposition.head)) return undefined;
	const between = saidBefore(clause, than);
	const words = wordsUnder(tree, at).filter(
		(i) => i > than && !/^(?:aux|cop)/.test(tree[i]!.relation)
	);
	if (!compares(clause, between) || !isThing(clause, at, words)) return undefined;
	const is = worded(clause, between);
	const other = worded(clause, words);
	const setting = settingOf(clause, [...between, ...words]);
	if (!is || !other || setting === undefined) return undefined;
	if (UNTELLING.test(other) || DENIED.test(is)) return undefined;
	return { one: subject, is, other, ofMany: isOfSeveral(clause, at), setting };
}

/** "It may occur because prices are higher than wages": so may be that. */
function isOfWhatMayBe({ tree, proposition: { relation, head } }: FreeClause): boolean {
	const above = tree[head]!.head;
	return relation === 'advcl' && dependents(tree, above).some((i) => tree[i]!.xpos === 'MD');
}

/** Whether words say of the subject, in one clause, that it is more or less so. */
function compares(clause: FreeClause, between: readonly number[]): boolean {
	const { tree, parts } = clause;
	const [first] = between;
	const isOneClause = between.every((i) => i === first || !APART.test(tree[i]!.xpos));
	return (
		isOneClause &&
		FINITE.test(tree[first!]!.xpos) &&
		isOfSubject(parts) &&
		between.some((i) => /^(?:JJR|RBR)$/.test(tree[i]!.xpos) && !/^rather$/i.test(tree[i]!.text))
	);
}

/** Whether what stands behind "than" is one thing, of the kind of the subject. */
function isThing(clause: FreeClause, at: number, words: readonly number[]): boolean {
	const { tree } = clause;
	const isWhole = words.every((i, k) => k === 0 || i === words[k - 1]! + 1);
	const isNoun = tree[at]!.xpos.startsWith('NN') && tree[words[0]!]!.xpos !== 'IN';
	return isNoun && isWhole && areAlike(clause, at) && !isOfPlace(clause, at);
}

/** "more common in men than women": what is compared is where. */
function isOfPlace({ tree, proposition }: FreeClause, at: number): boolean {
	const kind = kindOf(tree[at]!.text);
	return tree.some(
		({ text, relation }, i) =>
			i > proposition.verbs[0]! &&
			i < at &&
			/^(?:obl|nmod)/.test(relation) &&
			kind !== undefined &&
			kindOf(text) === kind &&
			tree[i]!.xpos === tree[at]!.xpos
	);
}

function isOfSeveral({ tree }: FreeClause, at: number): boolean {
	return (
		tree[at]!.xpos.endsWith('S') || dependents(tree, at).some((i) => tree[i]!.relation === 'conj')
	);
}

/** "makes proteomics more difficult than genomics": here the object is compared. */
function isOfSubject(parts: readonly Part[]): boolean {
	const has = (relation: string) => parts.some((part) => part.relation === relation);
	return !(has('obj') && (has('xcomp') || has('advcl') || has('ccomp')));
}

function worded(
	{ reading, sentence, around }: FreeClause,
	words: readonly number[]
): string | undefined {
	return phrasing(reading, sentence.index, words, around);
}

/** The words from the verb on, without "not only". */
function saidBefore({ tree, proposition }: FreeClause, to: number): number[] {
	const from = proposition.verbs[0]!;
	const isOnly = (i: number) =>
		/^only$/i.test(tree[i]?.text ?? '') && /^not$/i.test(tree[i - 1]?.text ?? '');
	return Array.from({ length: to - from }, (_, k) => from + k).filter(
		(i) => !isOnly(i) && !isOnly(i + 1)
	);
}

/** Where and when it is so, of the parts that no one has taken. */
function settingOf(clause: FreeClause, taken: readonly number[]): string | undefined {
	const beside = clause.parts.filter(({ words }) => !words.some((i) => taken.includes(i)));
	const texts = beside.map(({ words }) => worded(clause, words));
	if (texts.some((text) => text === undefined)) return undefined;
	const setting = texts.join(' ');
	return SETTING.test(setting) || !setting ? setting : undefined;
}

/** Whether what stands behind "than" is of the kind of the subject. */
function areAlike({ tree, proposition: { subject } }: FreeClause, at: number): boolean {
	const [a, b] = [tree[subject.head]!, tree[at]!];
	if (a.upos === 'PROPN' || b.upos === 'PROPN') return true;
	const [kind, other] = [kindOf(a.text), kindOf(b.text)];
	return a.text === b.text || kind === undefined || other === undefined || areRelated(kind, other);
}
