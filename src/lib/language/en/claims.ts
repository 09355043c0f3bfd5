import type { Resolution, Scene } from './coreference.ts';
import { dependent, dependents, extent, type Tree } from './grammar/tree.ts';
import type { Entity } from './names/name.ts';
import type { ReadSentence } from './sentence.ts';
import { isReporting, ofBase, ofIng, ofParticiple, ofPast, ofThirdPerson } from './verbs.ts';

/** What somebody says, without regard to quotation marks. */
export interface Claim {
	/** The number of the sentence. */
	readonly sentence: number;
	/** How the text says that it is said: "said", "according to", "accused". */
	readonly by: string;
	/** The words that name who says it. */
	readonly source: { readonly start: number; readonly end: number };
	/** Who says it, if that has a name. */
	readonly entity?: Entity;
	/** The words that are claimed. */
	readonly start: number;
	readonly end: number;
	/** How sure the reader is of the tree that the claim is read from, from 0 to 1. */
	readonly confidence: number;
}

/** What is known when claims are looked for. */
export interface Hearing extends Scene {
	readonly resolutions: readonly Resolution[];
}

/** A claim that hangs on a less likely tree is not made. */
const CONFIDENCE_MIN = 0.5;

/** Verbs that charge somebody with something: what is charged follows "of", "for" or "with". */
const CHARGING = /^(?:accuse|suspect|blame|charge|convict|praise|criticise|criticize|condemn)$/;

/**
 * The claims of a text: "Virts said that …", "according to NASA", "He accused Putin of overseeing …".
 * Each has its words, who says it, and how sure its tree is.
 */
export function findClaims(hearing: Hearing): Claim[] {
	return hearing.sentences
		.flatMap((sentence) => {
			const tree = hearing.trees[sentence.index]!;
			return tree
				.flatMap((_, at) => claimAt(tree, at) ?? [])
				.map((found) => claim(found, sentence, hearing));
		})
		.filter(({ confidence }) => confidence >= CONFIDENCE_MIN);
}

/** A claim by the numbers of its words. */
interface Found {
	readonly by: string;
	readonly source: number;
	/** The first word of those that name the source. */
	readonly sourceFrom?: number;
	readonly content: { readonly first: number; readonly last: number };
	/** The words whose heads it hangs on. */
	readonly hinges: readonly number[];
	readonly tree: Tree;
}

function claimAt(tree: Tree, at: number): Found | undefined {
	const word = tree[at]!;
	if (word.relation === 'case' && /^according$/i.test(word.text)) return accordingTo(tree, at);
	if (word.upos !== 'VERB') return undefined;
	const base = baseOf(word.text.toLowerCase());
	if (base === undefined) return undefined;
	const source = dependent(tree, at, 'nsubj');
	if (source === undefined) return undefined;
	const content = CHARGING.test(base)
		? chargeOf(tree, at)
		: isReporting(base)
			? saidBy(tree, at)
			: undefined;
	if (content === undefined) return undefined;
	return {
		by: word.text,
		source,
		content: trimmed(tree, extent(tree, content)),
		hinges: [source, content],
		tree
	};
}

function baseOf(word: string): string | undefined {
	const forms =
		ofPast(word) ?? ofThirdPerson(word) ?? ofIng(word) ?? ofParticiple(word) ?? ofBase(word);
	return forms?.base;
}

/** The clause that is said: "said that …", or "…, she said", where what is said is the head. */
function saidBy(tree: Tree, at: number): number | undefined {
	return dependent(tree, at, 'ccomp');
}

/** What somebody is charged with: it hangs on the verb, or on the one who is charged. */
function chargeOf(tree: Tree, at: number): number | undefined {
	const charged = dependent(tree, at, 'obj');
	const near = [at, ...(charged === undefined ? [] : [charged])];
	return near
		.flatMap((head) => dependents(tree, head))
		.find((child) => {
			if (!/^(?:advcl|acl|obl|nmod)$/.test(tree[child]!.relation)) return false;
			const marker = dependent(tree, child, 'mark', 'case');
			return marker !== undefined && /^(?:of|for|with)$/i.test(tree[marker]!.text);
		});
}

/** "According to NASA, no changes are planned": who is named, and the clause that it hangs on. */
function accordingTo(tree: Tree, at: number): Found | undefined {
	const source = tree[at]!.head;
	const clause = source < 0 ? -1 : tree[source]!.head;
	if (clause < 0) return undefined;
	const own = extent(tree, source);
	const whole = extent(tree, clause);
	const content =
		own.first <= whole.first
			? { first: own.last + 1, last: whole.last }
			: { first: whole.first, last: own.first - 1 };
	if (content.last <= content.first) return undefined;
	return {
		by: 'according to',
		source,
		sourceFrom: extent(tree, at).last + 1,
		content: trimmed(tree, content),
		hinges: [at, source],
		tree
	};
}

/** Without marks and "that" at the ends. */
function trimmed(
	tree: Tree,
	{ first, last }: { first: number; last: number }
): { first: number; last: number } {
	let [from, to] = [first, last];
	while (from < to && (tree[from]!.upos === 'PUNCT' || /^that$/i.test(tree[from]!.text))) from++;
	while (to > from && tree[to]!.upos === 'PUNCT') to--;
	return { first: from, last: to };
}

function claim(
	{ by, source, sourceFrom, content, hinges, tree }: Found,
	{ index, mentions }: ReadSentence,
	{ resolutions, entityOf }: Hearing
): Claim {
	const whole = extent(tree, source);
	const who = trimmed(tree, { first: sourceFrom ?? whole.first, last: whole.last });
	const named = [source, ...dependents(tree, source).filter(isBesideName(tree))];
	const entity = named
		.map((word) => {
			const { start, end } = tree[word]!;
			const mention = mentions.find((one) => one.start <= start && one.end >= end);
			const meant = resolutions.find((one) => one.start === start);
			return (mention && entityOf(mention)) ?? meant?.entity;
		})
		.find(Boolean);
	return {
		sentence: index,
		by,
		source: { start: tree[who.first]!.start, end: tree[who.last]!.end },
		...(entity && { entity }),
		start: tree[content.first]!.start,
		end: tree[content.last]!.end,
		confidence: Math.min(...hinges.map((hinge) => tree[hinge]!.confidence))
	};
}

/** "the space agency NASA" and "the agency, NASA," go by a name that hangs on another word. */
function isBesideName(tree: Tree) {
	return (word: number) => /^(?:appos|flat|nmod:desc)$/.test(tree[word]!.relation);
}
