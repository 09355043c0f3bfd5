import { dependent, dependents, type Tree } from '../grammar/tree.ts';
import type { FullReading } from '../reader.ts';
import { isQuoted } from '../sentence.ts';
import { markerOf } from './marker.ts';
import { moodOf, type Mood } from './mood.ts';
import { FINITE, SUBJECTS, VERBAL } from './relations.ts';
import { isSound } from './sound.ts';

/** A part of a clause: an object, a time, a reason; its words by their numbers in the tree. */
export interface Part {
	/** What it is to its verb, in the terms of Universal Dependencies. */
	readonly relation: string;
	readonly head: number;
	readonly words: readonly number[];
}

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

/** Parts that are clauses or asides of their own and no part of what this one says. */
const APART = /^(?:conj|cc|parataxis|punct|discourse|vocative|dep|list|mark)$/;
/** Parts without which a clause is not what it says; where others hang makes no difference to its words. */
const SPINE = /^(?:obj|iobj|cop|xcomp|ccomp|obl:agent)$/;
/** What belongs to the noun that something is said to be. */
const OF_NOMINAL = /^(?:det|amod|compound|nmod|nummod|acl|appos|flat|case|fixed)(?:$|:)/;

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

/** The bones of a clause: its verbs and the head of its subject, by their numbers. */
interface Bones {
	readonly head: number;
	readonly isNominal: boolean;
	/** The auxiliaries and the full verb or "is", in their order. */
	readonly verbal: readonly number[];
	/** Auxiliaries that it has in common with the verb before it. */
	readonly shared: readonly number[];
	/** Adverbs between subject and verb. */
	readonly between: readonly number[];
	readonly subject: number;
}

/** The clause that hangs on a word, if that is one with a finite verb and a subject of its own or in common. */
function propositionAt(tree: Tree, head: number, sentence: number): Proposition | undefined {
	const bones = bonesOf(tree, head);
	const subject = bones && wholeSubject(tree, bones);
	if (!bones || !subject) return undefined;
	const { verbal, shared, between } = bones;
	const verbs = [...shared, ...verbal, ...between].sort((a, b) => a - b);
	const { lead, parts } = partsOf(tree, bones);
	const spine = parts.filter(({ relation }) => SPINE.test(relation));
	const hinges = [head, bones.subject, ...verbal, ...spine.map((one) => one.head)];
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
		negated: isNegated(tree, head, verbs),
		past: isPast(tree, verbs),
		...moodOf(tree, head, verbs),
		confidence: isSound(tree, head) ? Math.min(...hinges.map((i) => tree[i]!.confidence)) : 0
	};
}

function bonesOf(tree: Tree, head: number): Bones | undefined {
	const own = dependents(tree, head);
	const isNominal = own.some((i) => tree[i]!.relation === 'cop');
	const auxiliaries = own.filter((i) => VERBAL.test(tree[i]!.relation));
	const verbal = isNominal ? auxiliaries : [...auxiliaries, head];
	const common = sharedFrom(tree, head, verbal);
	const shared = common?.auxiliaries ?? [];
	const subject = dependent(tree, head, ...SUBJECTS) ?? common?.subject ?? Infinity;
	const isClause = (isNominal || tree[head]!.xpos.startsWith('VB')) && subject <= verbal[0]!;
	if (!isClause || (!FINITE.test(tree[verbal[0]!]!.xpos) && !shared.length)) return undefined;
	const isBetween = (i: number) => i > subject && i < verbal.at(-1)!;
	const between = own.filter((i) => isBetween(i) && tree[i]!.relation.startsWith('advmod'));
	return { head, isNominal, verbal, shared, between, subject };
}

function partAt(tree: Tree, head: number): Part {
	return { relation: tree[head]!.relation, head, words: wordsUnder(tree, head) };
}

function wholeSubject(tree: Tree, { head, subject }: Bones): Part | undefined {
	const beside = dependents(tree, head).filter(
		(i) => i !== subject && tree[i]!.relation.startsWith('nsubj')
	);
	return withBeside(
		partAt(tree, subject),
		beside.map((i) => partAt(tree, i))
	);
}

/** What stands in front of the subject, and what stands behind it. */
function partsOf(
	tree: Tree,
	{ head, isNominal, verbal, between, subject }: Bones
): Pick<Proposition, 'lead' | 'parts'> {
	const rest = dependents(tree, head).filter(
		(i) =>
			!APART.test(tree[i]!.relation) &&
			!VERBAL.test(tree[i]!.relation) &&
			!(isNominal && OF_NOMINAL.test(tree[i]!.relation)) &&
			!tree[i]!.relation.startsWith('nsubj') &&
			!between.includes(i) &&
			i !== subject
	);
	const [first, last] = [verbal[0]!, verbal.at(-1)!];
	const behind = rest.filter((i) => i > last || (i > subject && i < first));
	const parts = behind.map((i) => partAt(tree, i));
	if (isNominal) parts.push(nominal(tree, head));
	return {
		lead: rest.filter((i) => i < Math.min(first, subject)).map((i) => partAt(tree, i)),
		parts: parts.sort((a, b) => a.words[0]! - b.words[0]!)
	};
}

function isNegated(tree: Tree, head: number, verbs: readonly number[]): boolean {
	const adverbs = dependents(tree, head).filter((i) => /^(?:advmod|det)/.test(tree[i]!.relation));
	const words = [...verbs, ...adverbs.flatMap((i) => wordsUnder(tree, i))];
	return words.some((i) => NEGATIVE.test(tree[i]!.text));
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

function isPast(tree: Tree, verbs: readonly number[]): boolean {
	const finite = tree[verbs.find((i) => FINITE.test(tree[i]!.xpos)) ?? verbs[0]!]!;
	return finite.xpos === 'VBD' || /^(?:has|have|'ve|’ve)$/i.test(finite.text);
}

const NEGATIVE = /^(?:not|n['’]t|never|neither|nor|no|hardly|rarely|seldom)$/i;
