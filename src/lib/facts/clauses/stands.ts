import { dependents, type Tree } from '#lib/language/en/grammar/tree.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import type { Proposition } from '#lib/language/en/proposition/proposition.ts';
import { isReporting } from '#lib/language/en/verbs.ts';
import { goesOnWithList } from './lists.ts';

/** Cut short, or run into a caption: "Ann Chiang of DAB In the Kowloon West constituency". */
const BROKEN =
	/\.{3}|…|, (?:as a result|in turn|for example|for instance)\b|\b(?:as a result|in turn)[,.]?$|\p{Ll} (?:To|Of|And|Or|But) \p{Ll}|[\p{L}\d] (?:In|On|At|During|After|For|With|From) (?:the|a|an|his|her|its) /u;
/** Adverbs by which the text does not vouch for what it says, or says that it hardly is so. */
const HEDGED =
	/^(?:apparently|reportedly|allegedly|supposedly|purportedly|seemingly|presumably|perhaps|maybe|possibly|probably|likely|arguably|hardly|barely|scarcely|almost|nearly|often|sometimes|usually|generally|typically|normally|occasionally|frequently|commonly)$/i;

/** "Politically, …": what is said is so in one respect. */
const SCOPED = /^\p{Lu}\p{L}+(?:ally|ically|ily),? /u;

/** Whether what a clause says can be said without the sentences around it: vouched for, finished, and free. */
export function standsAlone(text: string, tree: Tree, proposition: Proposition): boolean {
	const { head, verbs } = proposition;
	const isHedged = [...verbs, ...dependents(tree, head)].some((i) => HEDGED.test(tree[i]!.text));
	return (
		!BROKEN.test(text) &&
		!isHedged &&
		!isUnfinished(tree, proposition) &&
		!SCOPED.test(text) &&
		!disagrees(tree, proposition) &&
		!leansOn(tree, proposition) &&
		!comparesWithNothing(tree, proposition) &&
		!isLoose(tree, proposition)
	);
}

/** Markers of clauses that say what is so by themselves; "when he was 17" says when something else was. */
const FREE = /^(?:because|although|though|while|whereas)$/;

/** Whether a clause only says when, where or which: "the country where Nowruz was a holiday". */
function leansOn(tree: Tree, { relation, marker, subject, head, parts }: Proposition): boolean {
	if (/^advcl$/.test(relation)) return !FREE.test(marker ?? '');
	if (!/relcl|^acl|^csubj/.test(relation)) return isAge(tree, parts);
	const isOfSubject = /^(?:who|which)$/i.test(tree[subject.head]!.text);
	return !isOfSubject || tree[subject.words[0]! - 1]?.text !== ',' || head < subject.head;
}

/** "was 17": nothing to ask. */
function isAge(
	tree: Tree,
	parts: readonly { relation: string; words: readonly number[] }[]
): boolean {
	return parts.some(
		({ relation, words }) =>
			relation === 'cop' && words.some((i) => tree[i]!.upos === 'NUM') && words.length < 3
	);
}

/** "The settlements was built": a slip of the source, or of its reading. */
function disagrees(tree: Tree, { subject, verbs }: Proposition): boolean {
	const { xpos, text } = tree[subject.head]!;
	const isMany =
		xpos === 'NNS' ||
		(xpos === 'NNPS' && !/^(?:States|Netherlands|Philippines|Nations)$/.test(text));
	const isMeasure = subject.words.some((i) => tree[i]!.upos === 'NUM');
	return isMany && !isMeasure && verbs.some((i) => /^(?:is|was|has)$/i.test(tree[i]!.text));
}

/** Verbs of coming and going, which say nothing without where. */
const MOVING =
	/^(?:returned?|reemerged?|arrived?|left|came|went|moved|departed|escaped|fled|withdrew|continued|followed|proceeded)$/i;

/** "a greater number", "the next one": than or behind what, it does not say. */
function comparesWithNothing(tree: Tree, { parts }: Proposition): boolean {
	const words = parts.flatMap((part) => part.words);
	const compares = words.some((i) => /^(?:JJR|RBR)$/.test(tree[i]!.xpos));
	const isCompared = words.some(
		(i) => /^(?:than|more|less)$/i.test(tree[i]!.text) && tree[i]!.upos !== 'ADJ'
	);
	const isLike =
		words.some((i) => /^(?:similar|equal|identical)$/i.test(tree[i]!.text)) &&
		!words.some((i) => /^to$/i.test(tree[i]!.text));
	const isNext = words.some((i) => /^next$/i.test(tree[i]!.text) && tree[i]!.upos === 'ADJ');
	return (compares && !isCompared) || isNext || isLike;
}

/** Comes or goes without a place, or has an emphasis that stands for "not otherwise". */
function isLoose(tree: Tree, { head, verbs, parts }: Proposition): boolean {
	if (verbs.some((i) => /^(?:c\.|did|do|does|only)$/i.test(tree[i]!.text) && i !== head))
		return true;
	const hasPlace = parts.some(
		({ relation, words: own }) =>
			/^(?:obj|obl|advmod|xcomp|advcl)/.test(relation) &&
			!own.some((i) => /^\d{4}$/.test(tree[i]!.text))
	);
	return MOVING.test(tree[head]!.text) && !hasPlace;
}

/** Says that something is said, and not what; or goes on with a list behind a comma that the tree cuts off. */
function isUnfinished(tree: Tree, { head, parts }: Proposition): boolean {
	const says = isReporting(baseOf(tree[head]!) ?? '');
	if (says && !parts.some(({ relation }) => /^(?:ccomp|obj|xcomp)$/.test(relation))) return true;
	const isFinite = (i: number) => /^(?:VBD|VBZ|VBP|MD)$/.test(tree[i]!.xpos);
	if (parts.some(({ relation, words }) => relation === 'ccomp' && !words.some(isFinite)))
		return true;
	return parts.some(
		({ relation, words }) =>
			/^obl/.test(relation) &&
			tree[words[0]!]!.text === ',' &&
			!/^(?:ADP|SCONJ)$/.test(tree[words[1] ?? words[0]!]!.upos) &&
			words.some((i) => tree[i]!.relation === 'conj') &&
			!goesOnWithList(tree, words[0]!)
	);
}
