import { dependent, dependents, type Tree } from '../grammar/tree.ts';
import type { FullReading } from '../reader.ts';
import { isQuoted } from '../sentence.ts';
import { baseOf } from './base.ts';

/** A part of a clause: an object, a time, a reason; its words by their numbers in the tree. */
export interface Part {
	/** What it is to its verb, in the terms of Universal Dependencies. */
	readonly relation: string;
	readonly head: number;
	readonly words: readonly number[];
}

/** Whether a clause says that something is so, or only that it may be, or what somebody thinks of it. */
export type Mood = 'asserted' | 'possible' | 'unreal';

/** A clause with a finite verb, as the tree of its sentence has it: who did what to whom, when and why. */
export interface Proposition {
	/** The number of the sentence. */
	readonly sentence: number;
	/** The word that the clause hangs on: its verb, or behind "is" what something is. */
	readonly head: number;
	/** How the clause stands to the one that it hangs on: root, conj, advcl, ccomp, acl:relcl. */
	readonly relation: string;
	/** The word that opens it, where it is not the main clause: "because", "while". */
	readonly marker: string | undefined;
	readonly subject: Part;
	/** The finite verb, what stands between it and the full verb, and that. */
	readonly verbs: readonly number[];
	/** What stands in front of the subject. */
	readonly lead: readonly Part[];
	/** What stands behind the verb, in the order of the text. */
	readonly parts: readonly Part[];
	readonly passive: boolean;
	readonly negated: boolean;
	readonly past: boolean;
	readonly mood: Mood;
	/** The clause that reports it, by the number of its verb, where one does: "NASA said that …". */
	readonly reportedBy: number | undefined;
	/** How sure the reader is of the least sure head among verb, subject and parts, from 0 to 1. */
	readonly confidence: number;
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const SUBJECTS = ['nsubj', 'nsubj:pass'] as const;
/** Parts that are clauses or asides of their own and no part of what this one says. */
const APART = /^(?:conj|cc|parataxis|punct|discourse|vocative|dep|list|mark)$/;
/** Parts without which a clause is not what it says; where others hang makes no difference to its words. */
const SPINE = /^(?:obj|iobj|cop|xcomp|ccomp|obl:agent)$/;
/** What belongs to the noun that something is said to be. */
const OF_NOMINAL = /^(?:det|amod|compound|nmod|nummod|acl|appos|flat|case|fixed)(?:$|:)/;
const VERBAL = /^(?:aux|aux:pass|cop)$/;

/** The propositions of a text in the order of its sentences; of what stands between quotation marks, none. */
export function findPropositions(reading: FullReading): Proposition[] {
	return reading.sentences.flatMap((sentence) => {
		const tree = reading.trees[sentence.index]!;
		return tree.flatMap((word, head) => {
			if (isQuoted(sentence, word.start)) return [];
			const found = propositionAt(tree, head, sentence.index);
			return found ? [found] : [];
		});
	});
}

/** The clause that hangs on a word, if that is one with a finite verb and a subject of its own or in common. */
function propositionAt(tree: Tree, head: number, sentence: number): Proposition | undefined {
	const own = dependents(tree, head);
	const auxiliaries = own.filter((i) => VERBAL.test(tree[i]!.relation));
	const isVerb = /^VB/.test(tree[head]!.xpos);
	const isNominal = own.some((i) => tree[i]!.relation === 'cop');
	if (!isVerb && !isNominal) return undefined;
	const verbal = isNominal ? auxiliaries : [...auxiliaries, head];
	const shared = sharedFrom(tree, head, verbal);
	const first = verbal[0] ?? -1;
	if (first < 0 || !(FINITE.test(tree[first]!.xpos) || shared?.auxiliaries.length))
		return undefined;
	const subjectHead = dependent(tree, head, ...SUBJECTS) ?? shared?.subject;
	if (subjectHead === undefined || subjectHead > first) return undefined;
	const between = own.filter(
		(i) => i > subjectHead && i < verbal.at(-1)! && /^advmod/.test(tree[i]!.relation)
	);
	const verbs = [...(shared?.auxiliaries ?? []), ...verbal, ...between].sort((a, b) => a - b);
	const rest = own.filter(
		(i) =>
			!APART.test(tree[i]!.relation) &&
			!VERBAL.test(tree[i]!.relation) &&
			!(isNominal && OF_NOMINAL.test(tree[i]!.relation)) &&
			!between.includes(i) &&
			i !== subjectHead &&
			!/^nsubj/.test(tree[i]!.relation)
	);
	const part = (i: number): Part => ({
		relation: tree[i]!.relation,
		head: i,
		words: wordsUnder(tree, i)
	});
	const last = verbal.at(-1)!;
	const lead = rest.filter((i) => i < Math.min(first, subjectHead)).map(part);
	const parts = [
		...rest.filter((i) => i > last || (i > subjectHead && i < first)).map(part),
		...(isNominal ? [nominal(tree, head)] : [])
	].sort((a, b) => a.words[0]! - b.words[0]!);
	const beside = own.filter((i) => i !== subjectHead && /^nsubj/.test(tree[i]!.relation));
	const subject = withBeside(part(subjectHead), beside.map(part));
	if (!subject) return undefined;
	const adverbs = own.filter((i) => /^advmod|^det/.test(tree[i]!.relation));
	const negated = [...verbs, ...adverbs.flatMap((i) => wordsUnder(tree, i))].some((i) =>
		NEGATIVE.test(tree[i]!.text)
	);
	const { mood, reportedBy } = moodOf(tree, head, verbs);
	const spine = parts.filter(({ relation }) => SPINE.test(relation));
	const hinges = [head, subjectHead, ...verbal, ...spine.map((one) => one.head)];
	return {
		sentence,
		head,
		relation: tree[head]!.relation,
		marker: markerOf(tree, head),
		subject,
		verbs,
		lead,
		parts,
		passive: verbs.some((i) => tree[i]!.relation === 'aux:pass'),
		negated,
		past: isPast(tree, verbs),
		mood,
		reportedBy,
		confidence: isSound(tree, head) ? Math.min(...hinges.map((i) => tree[i]!.confidence)) : 0
	};
}

/** "The American space agency NASA": read as two subjects side by side, it is one; apart they are a misreading. */
function withBeside(subject: Part, others: readonly Part[]): Part | undefined {
	const words = [subject, ...others].flatMap((one) => one.words).sort((a, b) => a - b);
	const isOne = words.every((word, i) => i === 0 || words[i - 1] === word - 1);
	if (others.length && !isOne) return undefined;
	return others.length ? { ...subject, head: others.at(-1)!.head, words } : subject;
}

/** "came and saw": a second verb has its subject from the first, and "was seen and heard" its auxiliary too. */
function sharedFrom(
	tree: Tree,
	head: number,
	verbal: readonly number[]
): { subject: number; auxiliaries: number[] } | undefined {
	if (tree[head]!.relation !== 'conj' || dependent(tree, head, ...SUBJECTS) !== undefined)
		return undefined;
	let first = tree[head]!.head;
	while (tree[first]!.relation === 'conj' && dependent(tree, first, ...SUBJECTS) === undefined)
		first = tree[first]!.head;
	const subject = dependent(tree, first, ...SUBJECTS);
	if (subject === undefined || subject > head) return undefined;
	const isFinite = FINITE.test(tree[verbal[0] ?? head]!.xpos);
	const auxiliaries = isFinite
		? []
		: dependents(tree, first).filter((i) => /^aux(?:$|:)/.test(tree[i]!.relation));
	return { subject, auxiliaries };
}

/** The words under a word and itself, without what is a clause or an aside of its own. */
export function wordsUnder(tree: Tree, top: number): number[] {
	const kept = [top];
	for (let next = 0; next < kept.length; next++)
		for (const child of dependents(tree, kept[next]!))
			if (!isOtherClause(tree, child)) kept.push(child);
	return kept.sort((a, b) => a - b);
}

/**
 * Whether the finite verbs around a clause have what finite verbs have: a subject, or an "and" that joins them to
 * one. "The results published in the journal revealed that …" read with two main verbs has not.
 */
function isSound(tree: Tree, head: number): boolean {
	if (/^(?:obl|nmod|nsubj|obj|amod)/.test(tree[head]!.relation)) return false;
	const own = [head, ...dependents(tree, head)]
		.filter((i) => i === head || VERBAL.test(tree[i]!.relation))
		.sort((a, b) => a - b);
	// "is be" has lost the "to" between.
	if (
		own.some(
			(i) =>
				tree[i]!.xpos === 'VB' &&
				!own.some(
					(one) => one < i && /^(?:MD|VBP|VBD|VBZ)$/.test(tree[one]!.xpos) && !isBe(tree[one]!.text)
				)
		)
	)
		return false;
	return tree.every((word, i) => {
		const isNear = i === head || word.head === head || isInside(tree, i, head);
		return !isNear || !FINITE.test(word.xpos) || isExplained(tree, i);
	});
}

function isBe(word: string): boolean {
	return /^(?:is|are|was|were|am|be|been|['’]s|['’]re)$/i.test(word);
}

function isInside(tree: Tree, i: number, head: number): boolean {
	for (let up = tree[i]!.head; up >= 0; up = tree[up]!.head) if (up === head) return true;
	return false;
}

function isExplained(tree: Tree, i: number): boolean {
	const { relation, head, xpos } = tree[i]!;
	// "levels heard on the ground": a participle that is tagged as a past.
	if (xpos === 'VBD' && /^(?:acl|amod)$/.test(relation) && dependent(tree, i, 'obj') === undefined)
		return true;
	const top = VERBAL.test(relation) ? head : i;
	const own = dependents(tree, top);
	if (own.some((child) => /^(?:n|c)subj|^expl/.test(tree[child]!.relation))) return true;
	if (tree[top]!.relation !== 'conj')
		return /^(?:acl:relcl|advcl:relcl)$/.test(tree[top]!.relation);
	const above = tree[top]!.head;
	const isJoined = dependents(tree, above).some(
		(child) => tree[child]!.relation === 'conj' && dependent(tree, child, 'cc') !== undefined
	);
	return (
		isJoined &&
		/^(?:VB|MD)/.test(tree[above]!.xpos) &&
		(isExplained(tree, above) || !FINITE.test(tree[above]!.xpos))
	);
}

/** "… and Panama declared independence": joined to a word, but with a subject of its own. */
function isOtherClause(tree: Tree, i: number): boolean {
	const { relation } = tree[i]!;
	if (relation === 'parataxis') return true;
	return relation === 'conj' && dependent(tree, i, ...SUBJECTS) !== undefined;
}

/** What something is said to be, without the verb, subject and adverbials that hang on the same word. */
function nominal(tree: Tree, head: number): Part {
	const out =
		/^(?:nsubj|aux|cop|advmod|obl|advcl|conj|cc|parataxis|punct|mark|csubj|expl|xcomp|ccomp|discourse)(?:$|:)/;
	const before = dependents(tree, head).filter(
		(i) => !out.test(tree[i]!.relation) || isJoinedNoun(tree, i)
	);
	const words = [head, ...before.flatMap((i) => wordsUnder(tree, i))].sort((a, b) => a - b);
	return { relation: 'cop', head, words };
}

/** "a poet and a soldier": the second noun belongs to what somebody is. */
function isJoinedNoun(tree: Tree, i: number): boolean {
	const { relation, upos } = tree[i]!;
	return relation === 'conj' && upos !== 'VERB' && dependent(tree, i, 'nsubj', 'cop') === undefined;
}

function markerOf(tree: Tree, head: number): string | undefined {
	const mark =
		dependents(tree, head).find((i) => tree[i]!.relation === 'mark') ??
		dependents(tree, head).find(
			(i) => tree[i]!.relation === 'advmod' && /^(?:when|where|while|why|how)$/i.test(tree[i]!.text)
		);
	return mark === undefined ? undefined : tree[mark]!.text.toLowerCase();
}

function isPast(tree: Tree, verbs: readonly number[]): boolean {
	const finite = tree[verbs.find((i) => FINITE.test(tree[i]!.xpos)) ?? verbs[0]!]!;
	return finite.xpos === 'VBD' || /^(?:has|have|'ve|’ve)$/i.test(finite.text);
}

const NEGATIVE = /^(?:not|n['’]t|never|neither|nor|no|hardly|rarely|seldom)$/i;

/** Modals by which a clause only says what may be. */
const POSSIBLE = /^(?:could|may|might|should|would|shall|must|ought|'d|’d)$/i;
/** What opens a clause that need not be so. */
const UNREAL = /^(?:if|unless|whether|lest|provided|suppose)$/i;
/** Clauses of these are so, if what they hang on is. */
const FACTUAL = /^(?:root|conj|parataxis|advcl|advcl:relcl|acl:relcl)$/;

/** Whether a clause and those above it say that something is so; and by which clause it is reported. */
function moodOf(
	tree: Tree,
	head: number,
	verbs: readonly number[]
): Pick<Proposition, 'mood' | 'reportedBy'> {
	let mood: Mood = verbs.some((i) => POSSIBLE.test(tree[i]!.text)) ? 'possible' : 'asserted';
	let reportedBy: number | undefined;
	if (tree.some(({ text }) => text === '?')) mood = 'unreal';
	const isConditional = dependents(tree, head).some(
		(i) => tree[i]!.relation === 'advcl' && UNREAL.test(markerOf(tree, i) ?? '')
	);
	if (isConditional) mood = 'unreal';
	for (let at = head; at >= 0; at = tree[at]!.head) {
		const { relation } = tree[at]!;
		if (/^(?:nsubj|obj|obl|nmod|appos|iobj|case|det|amod|compound)/.test(relation)) continue;
		if (UNREAL.test(markerOf(tree, at) ?? '')) mood = 'unreal';
		const above = tree[at]!.head;
		if (
			above >= 0 &&
			dependents(tree, above).some(
				(i) => tree[i]!.relation === 'mark' && UNREAL.test(tree[i]!.text)
			)
		)
			mood = 'unreal';
		if (relation === 'ccomp' || relation === 'csubj') {
			if (reportedBy === undefined && baseOf(tree[above]!)) reportedBy = above;
			else mood = 'unreal';
		} else if (!FACTUAL.test(relation) && relation !== 'xcomp') mood = 'unreal';
		else if (relation === 'xcomp' && at === head) mood = 'unreal';
	}
	return { mood, reportedBy };
}
