import { dependents, type Tree, rootOf } from '#lib/language/en/grammar/tree.ts';
import { capitalise, hasWords } from '#lib/language/en/phrases.ts';
import { isFull, type FullReading } from '#lib/language/en/reader.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { linkIn, type Link } from './link.ts';
import { wholeSentence } from './whole-sentence.ts';

/** A sentence of the article as it reads by itself: without what ties it to the one before, pronouns by names. */
export interface Statement {
	readonly sentence: ReadSentence;
	/** How it is tied to the sentence before, where its words say so. */
	readonly link: Link | undefined;
	/** Its words by their numbers. */
	readonly words: readonly number[];
	/** With its capital and its full stop. */
	readonly text: string;
}

const WORDS = { min: 3, max: 32 };
const known = new WeakMap<ReadSentence, readonly Statement[]>();

/** The sentences of a text that can be read by themselves, in its order; none of a reading without trees. */
export function statementsOf(reading: Reading): Statement[] {
	if (!isFull(reading)) return [];
	return reading.sentences.flatMap((sentence) => statementsIn(reading, sentence));
}

/** What a sentence says by itself: one thing, or what it claims and, behind "; for example,", what shows it. */
export function statementsIn(reading: FullReading, sentence: ReadSentence): readonly Statement[] {
	const found = known.get(sentence) ?? findIn(reading, sentence);
	known.set(sentence, found);
	return found;
}

function findIn(reading: FullReading, sentence: ReadSentence): Statement[] {
	const tree = reading.trees[sentence.index]!;
	if (!isPlainlySaid(reading, sentence) || !isSentence(tree)) return [];
	const link = linkIn(tree);
	const isTied = new Set(link?.words);
	const untied = tree.flatMap((_, i) => (isTied.has(i) ? [] : [i]));
	const claim = link?.isInside ? untied.filter((i) => i < link.words[0]!) : [];
	const rest = untied.slice(claim.length);
	return [
		{ words: claim, link: undefined },
		{ words: rest, link }
	].flatMap((one) => {
		const text = textOf(reading, sentence, one.words);
		return text === undefined ? [] : [{ ...one, sentence, text }];
	});
}

function textOf(
	reading: FullReading,
	{ index }: ReadSentence,
	words: readonly number[]
): string | undefined {
	const said = wholeSentence(reading, index, withoutLead(reading.trees[index]!, words));
	if (!said || !hasWords(said, WORDS) || UNTOLD.test(said)) return undefined;
	return ended(capitalise(said));
}

/** "D.C." has its stop already. */
function ended(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}

/** Told by the article, and not by somebody in it. */
function isPlainlySaid({ personal }: FullReading, { paragraph, quotations, text }: ReadSentence) {
	const isSpoken = quotations.some(({ openStart, closeEnd }) => closeEnd - openStart > QUOTED_MAX);
	return text.endsWith('.') && !isSpoken && !personal.has(paragraph);
}

/** So many characters between quotation marks are a word or two. */
const QUOTED_MAX = 24;

/** "Beyond these calls, efforts …": what only goes on from the sentence before. */
function withoutLead(tree: Tree, words: readonly number[]): readonly number[] {
	const comma = words.findIndex((i) => tree[i]!.text === ',');
	const lead = words.slice(0, Math.max(comma, 0)).map((i) => tree[i]!.text);
	return GOING_ON.test(lead.join(' ')) ? words.slice(comma + 1) : words;
}

const GOING_ON =
	/^(?:beyond|besides|in addition to|apart from|aside from|further|furthermore|moreover|in addition|additionally|specifically|first|second|third|finally|secondly|thirdly|in fact|indeed|of course|similarly|likewise)\b(?: (?:this|that|these|those)(?: \p{Ll}+)?)?$/iu;

/** "Imagine that …" and "Lesson 3" say nothing that is so; "it does have some use" speaks against another. */
function isSentence(tree: Tree): boolean {
	const root = rootOf(tree);
	if (root < 0 || isEmphatic(tree, root)) return false;
	return dependents(tree, root).some((i) => /^(?:[nc]subj|expl)/.test(tree[i]!.relation));
}

function isEmphatic(tree: Tree, root: number): boolean {
	const own = dependents(tree, root).map((i) => tree[i]!.text.toLowerCase());
	return (
		own.some((one) => /^(?:do|does|did)$/.test(one)) && !own.some((one) => /^n[o’']t$/.test(one))
	);
}

/** Words by which a sentence looks around: at others that it does not name, or at the text itself. */
const UNTOLD =
	/^(?:then|next|later|another|others|still others|(?:first|second|third)(?:ly)?,)\b|\p{L}{3}f[il] \p{Ll}|\b(?:above|below|(?:the|a) previous|aforementioned|respectively|in question|the following|as follows|this (?:section|chapter|paper|article))\b|…|\.{3}/iu;
