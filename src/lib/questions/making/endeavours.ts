import type { Span } from '#lib/article/span.ts';
import { phrasing } from '#lib/facts/clauses/phrasing.ts';
import { sentenceSpan } from '#lib/facts/fact.ts';
import { contentWords } from '#lib/language/en/content.ts';
import { dependents, type Tree } from '#lib/language/en/grammar/tree.ts';
import { hasWords } from '#lib/language/en/phrases.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import { wordsUnder } from '#lib/language/en/proposition/proposition.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import { isQuoted, type ReadSentence } from '#lib/language/en/sentence.ts';
import { ingOf } from '#lib/language/en/verbs.ts';

/** Something that the text speaks of doing, with no subject of its own: "to find work", "by building a bridge". */
export interface Endeavour {
	readonly sentence: number;
	readonly span: Span;
	/** "to find work"; undefined where it stands otherwise and has no such form. */
	readonly to: string | undefined;
	/** "by finding work" */
	readonly by: string | undefined;
	readonly content: ReadonlySet<string>;
}

const SURE = 0.8;
const WORDS = { min: 2, max: 20 };

/** What a text speaks of doing, by its trees, in its order, and no more than so many; quotations are left out. */
export function endeavoursIn(reading: FullReading, most: number): Endeavour[] {
	const found: Endeavour[] = [];
	for (const sentence of reading.sentences) {
		if (found.length >= most) break;
		found.push(...endeavoursOf(reading, sentence));
	}
	return found.slice(0, most);
}

function endeavoursOf(reading: FullReading, sentence: ReadSentence): Endeavour[] {
	const tree = reading.trees[sentence.index]!;
	return tree.flatMap(({ start, confidence }, head): Endeavour[] => {
		if (confidence < SURE || isQuoted(sentence, start) || !isEndeavour(tree, head)) return [];
		const words = ownWords(tree, head);
		const isWhole = isUnbroken(tree, words, head);
		const said = isWhole ? phrasing(reading, sentence.index, words) : undefined;
		if (!said || !hasWords(said, WORDS) || UNFIT.test(said)) return [];
		const span = sentenceSpan(reading, sentence);
		const content = contentWords(said);
		return [{ sentence: sentence.index, span, ...formsOf(tree, head, said), content }];
	});
}

/** "to find work" and "by finding work"; where two verbs are joined, only as it stands. */
function formsOf(tree: Tree, head: number, said: string): Pick<Endeavour, 'to' | 'by'> {
	const [verb, ...rest] = said.split(' ');
	const base = baseOf(tree[head]!);
	const isJoined = dependents(tree, head).some((i) => tree[i]!.relation === 'conj');
	const isTo = tree[head]!.xpos === 'VB';
	const other = isJoined || !base || verb !== tree[head]!.text ? undefined : base;
	return {
		to: isTo ? `to ${said}` : other && ['to', other, ...rest].join(' '),
		by: isTo ? other && ['by', ingOf(other), ...rest].join(' ') : `by ${said}`
	};
}

/** The words of a verb from it on, without what says when or why, and without a clause of another. */
function ownWords(tree: Tree, head: number): number[] {
	const others = dependents(tree, head).filter(
		(i) => tree[i]!.relation.startsWith('advcl') && !/^(?:VB|VBG)$/.test(tree[i]!.xpos)
	);
	const from = others.map((i) => wordsUnder(tree, i)[0]!).filter((i) => i > head);
	const end = Math.min(...from, Infinity);
	return wordsUnder(tree, head).filter((i) => i >= head && i < end);
}

/** Words in a row, with no clause among them but one that says which, and no noun joined to the verb. */
function isUnbroken(tree: Tree, words: readonly number[], head: number): boolean {
	return words.every((i, k) => {
		const { xpos, relation } = tree[i]!;
		const isInRow = k === 0 || words[k - 1] === i - 1;
		const isClause =
			/^(?:VBD|VBZ|VBP|VBN)$/.test(xpos) && /^(?:conj|advcl|parataxis)$/.test(relation);
		const isOddOne = relation === 'conj' && tree[i]!.head === head && !xpos.startsWith('VB');
		return isInRow && !isClause && !isOddOne;
	});
}

/** Whether a verb stands behind "to" or as "-ing" behind a preposition: active, affirmed, and no noun. */
function isEndeavour(tree: Tree, head: number): boolean {
	const own = dependents(tree, head);
	const [before, denied, { xpos }] = [tree[head - 1], tree[head - 2], tree[head]!];
	if (own.some((i) => /^(?:aux|cop|nsubj|csubj)/.test(tree[i]!.relation))) return false;
	if (/^(?:not|never)$/i.test(denied?.text ?? '') || isNoun(tree, head)) return false;
	if (xpos === 'VB') return before?.xpos === 'TO';
	const isOfSomething = own.some((i) => i > head && /^(?:obj|obl|xcomp)/.test(tree[i]!.relation));
	return xpos === 'VBG' && BEFORE.test(before?.text ?? '') && isOfSomething;
}

/** "reading comprehension", "belonging and community", "working-class": no doing. */
function isNoun(tree: Tree, head: number): boolean {
	const next = tree[head + 1];
	if (tree[head]!.xpos !== 'VBG') return next?.text === '-';
	return (
		next?.text === '-' ||
		next?.xpos === 'NN' ||
		(next?.upos === 'CCONJ' && !tree[head + 2]?.xpos.startsWith('VB'))
	);
}

const BEFORE = /^(?:by|of|for|without|from|in|on|about|after|before|while|when|through)$/i;
/** Whose own, the phrase does not say; what ties it to another clause, or only follows a "not"; a loose mark. */
const UNFIT =
	/- |\b(?:any|anything|either|than|such|rank|his|her|its|their|he|she|it|they|him|them|himself|herself|itself|themselves|because|since|although|though|while|whereas|unless|if|whether|when|after|before)\b/i;
