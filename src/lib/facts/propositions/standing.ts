import { dependents, type Tree } from '#lib/language/en/grammar/tree.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import { join } from '#lib/language/en/phrases.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import {
	findPropositions,
	type Part,
	type Proposition
} from '#lib/language/en/proposition/proposition.ts';
import { isReporting } from '#lib/language/en/verbs.ts';
import { isFull, type FullReading } from '#lib/language/en/reader.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { hasRelativeTime } from '#lib/language/en/deixis.ts';
import type { Around } from './around.ts';
import { phrasing } from './phrasing.ts';
import { sourceOf } from './reported.ts';
import { subjectOf } from './subject.ts';

/** A proposition that the article asserts, or reports from somebody, and that can stand alone: its subject has a name. */
export interface Standing {
	readonly reading: FullReading;
	readonly sentence: ReadSentence;
	readonly tree: Tree;
	readonly proposition: Proposition;
	/** The subject as it reads in mid-sentence. */
	readonly subject: string;
	/** Who or what the subject is, if that has a name. */
	readonly entity?: Entity | undefined;
	/** Who says so, where the article only reports it. */
	readonly source?: string | undefined;
	/** What phrases of the clause may point at. */
	readonly around: Around;
	/** The parts behind the verb that belong to what is said, and the time or place in front. */
	readonly parts: readonly Part[];
}

/** Cut short, or run into a caption: "Ann Chiang of DAB In the Kowloon West constituency". */
const BROKEN =
	/\.{3}|…|[\p{L}\d] (?:In|On|At|During|After|For|With|From) (?:the|a|an|his|her|its) /u;
/** Clauses that hang on a less likely tree are not asked about. */
const CONFIDENCE_MIN = 0.8;
/** Adverbs by which the text does not vouch for what it says, or says that it hardly is so. */
const HEDGED =
	/^(?:apparently|reportedly|allegedly|supposedly|purportedly|seemingly|presumably|perhaps|maybe|possibly|probably|likely|arguably|hardly|barely|scarcely|almost|nearly)$/i;

const known = new WeakMap<Reading, readonly Standing[]>();

/** The propositions of a text that can stand alone, in its order; none of a reading without trees. */
export function standingsOf(reading: Reading): readonly Standing[] {
	const found = known.get(reading) ?? findStandings(reading);
	known.set(reading, found);
	return found;
}

function findStandings(reading: Reading): Standing[] {
	if (!isFull(reading)) return [];
	return findPropositions(reading).flatMap((proposition) => {
		const standing = stand(reading, proposition);
		return standing ? [standing] : [];
	});
}

function stand(reading: FullReading, proposition: Proposition): Standing | undefined {
	const { sentence: index, mood, confidence, verbs } = proposition;
	const tree = reading.trees[index]!;
	const sentence = reading.sentences[index]!;
	if (mood !== 'asserted' || confidence < CONFIDENCE_MIN || BROKEN.test(sentence.text))
		return undefined;
	if (reading.personal.has(sentence.paragraph)) return undefined;
	const under = dependents(tree, proposition.head);
	if ([...verbs, ...under].some((i) => HEDGED.test(tree[i]!.text))) return undefined;
	if (isUnfinished(tree, proposition) || leansOn(tree, proposition)) return undefined;
	if (isLoose(tree, proposition)) return undefined;
	const found = subjectOf(reading, proposition);
	if (!found) return undefined;
	const source = sourceOf(reading, proposition);
	if (source === null) return undefined;
	const { text, entity } = found;
	const own = ownOf(tree, proposition, entity);
	const around: Around = { named: entity, own, subject: text };
	return {
		reading,
		sentence,
		tree,
		proposition,
		subject: text,
		entity,
		source,
		around,
		parts: partsOf(tree, proposition)
	};
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

/** Verbs of coming and going, which say nothing without where. */
const MOVING =
	/^(?:returned?|reemerged?|arrived?|left|came|went|moved|departed|escaped|fled|withdrew|continued|followed|proceeded)$/i;

/** Compares with something that it does not name, comes or goes without a place, or has an emphasis that stands for "not otherwise". */
function isLoose(tree: Tree, { head, verbs, parts }: Proposition): boolean {
	const words = parts.flatMap((part) => part.words);
	const compares = words.some((i) => /^(?:JJR|RBR)$/.test(tree[i]!.xpos));
	const isCompared = words.some(
		(i) => /^(?:than|more|less)$/i.test(tree[i]!.text) && tree[i]!.upos !== 'ADJ'
	);
	if (compares && !isCompared && !words.some((i) => /^than$/i.test(tree[i]!.text))) return true;
	if (words.some((i) => /^next$/i.test(tree[i]!.text) && tree[i]!.upos === 'ADJ')) return true;
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

/** "problems including brain damage, stunted growth and deafness": the comma is one of the list. */
function goesOnWithList(tree: Tree, comma: number): boolean {
	const before = tree.slice(Math.max(0, comma - 6), comma).map(({ text }) => text.toLowerCase());
	return (
		before.includes('including') ||
		before.join(' ').includes('such as') ||
		/^including$/i.test(tree[comma + 1]?.text ?? '')
	);
}

/** Whether "its" or "their" behind the verb can be the subject’s own. */
function ownOf(tree: Tree, { subject }: Proposition, entity: Entity | undefined): Around['own'] {
	if (entity?.type === 'person') return undefined;
	const { xpos } = tree[subject.head]!;
	const isJoined = subject.words.some((i) => tree[i]!.relation === 'conj');
	return isJoined || /S$/.test(xpos) ? 'their' : 'its';
}

/** Without what is set off by a comma, reported by somebody, or only tied to the day of writing. */
function partsOf(tree: Tree, { parts, lead }: Proposition): Part[] {
	const text = ({ words }: Part) => words.map((i) => tree[i]!.text).join(' ');
	const isSetOff = ({ words, relation }: Part) =>
		(/^[,–—(-]$|^--$/.test(tree[words[0]!]!.text) || tree[words[0]! - 1]?.text === ',') &&
		!/^(?:cop|obj|xcomp|ccomp)$/.test(relation) &&
		!goesOnWithList(tree, words[0]!);
	const isOut = (part: Part) =>
		hasRelativeTime(text(part)) ||
		/^according\b/i.test(text(part)) ||
		/^(?:advcl:relcl|ccomp:|nsubj|nmod|amod|det|compound$)/.test(part.relation);
	const behind = parts.filter(
		(part) => !isOut(part) && !(isSetOff(part) && part.relation !== 'cop')
	);
	const inFront = lead.filter(
		(part) => /^obl/.test(part.relation) && !isOut(part) && !TYING.test(text(part))
	);
	return [...behind, ...inFront];
}

/** Phrases in front that only tie a sentence to the one before. */
const TYING =
	/^(?:in (?:response|return|turn|addition|contrast|fact|short|particular|general|other words|the end|the process|total)|as a (?:result|consequence)|at (?:first|last|least|the same time)|by (?:contrast|comparison)|on the (?:one|other) hand|for (?:example|instance)|after all|of course|to (?:this|that) (?:end|day)|in addition to.*|unlike.*|like .*|despite.*|as .*) ?,?$/i;

/** What stands behind the verb, without some parts. Undefined where it cannot stand alone. */
export function restOf(
	{ reading, tree, parts, proposition: { sentence }, around }: Standing,
	without: readonly Part[] = []
): string | undefined {
	const said: string[] = [];
	for (const part of parts) {
		if (without.includes(part)) continue;
		const text = phrasing(reading, sentence, part.words, around);
		if (text === undefined) return undefined;
		said.push(continuesList(tree, part) ? `, ${text}` : text);
	}
	return join(...said);
}

/** Whether a clause says that somebody says something: what is said is a clause of its own. */
export function reportsIn({ tree, proposition }: Standing): boolean {
	return isReporting(baseOf(tree[proposition.head]!) ?? '');
}

/** A part that goes on with a list keeps its comma. */
function continuesList(tree: Tree, { words }: Part): boolean {
	return tree[words[0]!]!.text === ',' && goesOnWithList(tree, words[0]!);
}

/** The clause in its own order: "Otto Jespersen shifted his focus to languages in 1881". */
export function toldOf(standing: Standing, without: readonly Part[] = []): string | undefined {
	const rest = restOf(standing, without);
	return rest === undefined ? undefined : join(standing.subject, verbsOf(standing), rest);
}

/** The clause without its subject: "shifted his focus to languages in 1881". */
export function predicateOf(standing: Standing, without: readonly Part[] = []): string | undefined {
	const rest = restOf(standing, without);
	return rest === undefined ? undefined : join(verbsOf(standing), rest);
}

/** The verbs as they stand, with what stands between them. */
export function verbsOf({ tree, proposition: { verbs } }: Standing): string {
	return verbs
		.filter((i) => !TIES.test(tree[i]!.text))
		.map((i) => inFull(tree, i))
		.join(' ')
		.replace(/ (n['’]t)/, '$1');
}

/** "It’s a test": what is said of a name is said with "is" in full. */
function inFull(tree: Tree, i: number): string {
	const { text, relation, head } = tree[i]!;
	if (/^['’]re$/i.test(text)) return 'are';
	if (!/^['’]s$/i.test(text)) return text;
	return relation === 'aux' && tree[head]!.xpos === 'VBN' ? 'has' : 'is';
}

const TIES =
	/^(?:also|however|therefore|thus|then|still|now|subsequently|eventually|even|later|again|soon|ultimately|finally|recently)$/i;

/** The clause in the order of a question: "did Otto Jespersen shift his focus to languages". */
export function invertedOf(standing: Standing, without: readonly Part[] = []): string | undefined {
	const { tree, subject, proposition } = standing;
	const rest = restOf(standing, without);
	if (rest === undefined) return undefined;
	const words = proposition.verbs.filter((i) => !TIES.test(tree[i]!.text));
	const [first] = words.filter((i) => /^(?:VBD|VBZ|VBP|MD)$/.test(tree[i]!.xpos));
	if (first === undefined) return undefined;
	const finite = tree[first]!;
	const behind = words.filter((i) => i !== first).map((i) => tree[i]!.text);
	if (first !== proposition.head || finite.relation === 'cop')
		return join(inFull(tree, first).toLowerCase(), subject, ...behind, rest);
	const base = baseOf(finite);
	if (!base) return undefined;
	if (base === 'be') return join(inFull(tree, first).toLowerCase(), subject, rest);
	const support = finite.xpos === 'VBD' ? 'did' : finite.xpos === 'VBZ' ? 'does' : 'do';
	return join(support, subject, ...behind, base, rest);
}
