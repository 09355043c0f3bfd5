import type { Tree } from '#lib/language/en/grammar/tree.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import {
	findPropositions,
	type Part,
	type Proposition
} from '#lib/language/en/proposition/proposition.ts';
import { isFull, type FullReading } from '#lib/language/en/reader.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { hasRelativeTime } from '#lib/language/en/deixis.ts';
import type { Around } from './around.ts';
import { goesOnWithList } from './lists.ts';
import { sourceOf } from './reported.ts';
import { standsAlone } from './stands.ts';
import { subjectOf } from './subject.ts';

/** A proposition that the article asserts, or reports from somebody, and that can stand alone: its subject has a name. */
export interface FreeClause {
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

/** Clauses that hang on a less likely tree are not asked about. */
const CONFIDENCE_MIN = 0.8;
const known = new WeakMap<Reading, readonly FreeClause[]>();

/** The propositions of a text that can stand alone, in its order; none of a reading without trees. */
export function freeClausesOf(reading: Reading): readonly FreeClause[] {
	const found = known.get(reading) ?? findFreeClauses(reading);
	known.set(reading, found);
	return found;
}

function findFreeClauses(reading: Reading): FreeClause[] {
	if (!isFull(reading)) return [];
	return findPropositions(reading).flatMap((proposition) => {
		const clause = stand(reading, proposition);
		return clause ? [clause] : [];
	});
}

function stand(reading: FullReading, proposition: Proposition): FreeClause | undefined {
	const { sentence: index, mood, confidence } = proposition;
	const tree = reading.trees[index]!;
	const sentence = reading.sentences[index]!;
	if (mood !== 'asserted' || confidence < CONFIDENCE_MIN) return undefined;
	if (reading.personal.has(sentence.paragraph)) return undefined;
	if (!standsAlone(sentence.text, tree, proposition)) return undefined;
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
