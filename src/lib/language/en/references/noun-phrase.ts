import type { Tree, TreeWord } from '../grammar/tree.ts';
import { kindOf } from '../kinds.ts';
import { ROLES } from '../lexicon/people.ts';
import type { Entity, Mention } from '../names/name.ts';
import { openingOf, roleOf, type Opening, type Role } from './place.ts';
import { HUMAN, MAN, WOMAN } from '../pronouns.ts';
import { isQuoted, type ReadSentence } from '../sentence.ts';

/** A name, a pronoun of the third person or a noun with what belongs to it, as what other words may stand for. */
export interface NounPhrase {
	readonly sentence: number;
	readonly paragraph: number;
	/** Its number among the noun phrases of the text. */
	readonly order: number;
	/** Its head by its number in the tree. */
	readonly at: number;
	/** Its head in the text. */
	readonly start: number;
	readonly end: number;
	/** Its head in small letters and in the singular. */
	readonly noun: string;
	readonly many: boolean;
	/** "Kerr and Reid" as one: its head is the first. */
	readonly joined: boolean;
	readonly role: Role;
	readonly opening: Opening;
	readonly entity: Entity | undefined;
	/** What it is, by its name or its noun. */
	readonly kind: string;
	/** The words between its opening and its head. */
	readonly modifiers: readonly string[];
	/** Whether an "of" or a clause behind the head says which one it is. */
	readonly isExtended: boolean;
	/** The word whose clause it is in. */
	readonly governor: number;
	/** How that word hangs on another, and on which. */
	readonly clause: string;
	readonly above: number;
	/** The noun phrase that is said to be this one, by its head: "Ingenuity" of "helicopter" in "Ingenuity is a helicopter". */
	readonly sameAs: number | undefined;
	/** Whether that is the main clause. */
	readonly isMain: boolean;
	/** Whether it is the first of its sentence. */
	readonly isFirst: boolean;
	readonly quoted: boolean;
	/** The noun that a copula or an apposition says it is. */
	readonly saidToBe: readonly string[];
}

/** What is known when noun phrases are looked for. */
export interface Scene {
	readonly title: string;
	readonly sentences: readonly ReadSentence[];
	readonly trees: readonly Tree[];
	entityOf(mention: Mention): Entity | undefined;
}

const IT = /^(?:it|its|itself)$/;
const THEY = /^(?:they|them|their|theirs|themselves)$/;
/** What hangs on a noun and has no reference of its own. */
const NO_PHRASE =
	/^(?:compound|flat|fixed|amod|nmod:desc|nmod:unmarked|det|case|cc|goeswith|expl)$/;

/** Words that are tagged as nouns, and stand for nothing in particular. */
const ANYBODY =
	/^(?:(?:some|any|every|no)(?:one|body|thing)|none|\p{L}|[\p{P}\p{S}\d]+|al\.?|etc\.?)$/iu;

/** "it" or "they", if a word is one of their forms. */
export function pronounOf(word: string): 'it' | 'they' | undefined {
	const lower = word.toLowerCase();
	return IT.test(lower) ? 'it' : THEY.test(lower) ? 'they' : undefined;
}

/** The noun phrases of a sentence in the order of their heads. */
export function nounPhrasesOf(
	scene: Scene,
	sentence: ReadSentence,
	from: number
): readonly NounPhrase[] {
	const tree = scene.trees[sentence.index]!;
	const under = childrenOf(tree);
	const named = namesByHead(scene, sentence, tree);
	const found: NounPhrase[] = [];
	for (const [at, word] of tree.entries()) {
		const entity = named.heads.get(at);
		const pronoun = /^PRP/.test(word.xpos) ? pronounOf(word.text) : undefined;
		if (!entity && !pronoun && (named.inside.has(at) || !isNoun(word))) continue;
		if (pronoun && NO_PHRASE.test(word.relation)) continue;
		const base = phraseAt(sentence, tree, under, at, pronoun ? undefined : entity, pronoun);
		found.push({ ...base, order: from + found.length, isFirst: found.length === 0 });
		if (pronoun || !under[at]!.some((i) => isJoined(tree, i))) continue;
		const all = { joined: true, many: true, entity: undefined, sameAs: undefined };
		const order = from + found.length;
		found.push({ ...base, ...all, isExtended: false, order, isFirst: found.length === 1 });
	}
	return found;
}

/** Whether a word is the head of a noun phrase of its own. */
function isNoun({ xpos, relation, text }: TreeWord): boolean {
	return /^NN/.test(xpos) && !NO_PHRASE.test(relation) && !ANYBODY.test(text);
}

/** The dependents of each word. */
export function childrenOf(tree: Tree): number[][] {
	const under: number[][] = tree.map(() => []);
	for (const [i, { head }] of tree.entries()) if (head >= 0) under[head]!.push(i);
	return under;
}

function isJoined(tree: Tree, i: number): boolean {
	return tree[i]!.relation === 'conj' && /^(?:NOUN|PROPN)$/.test(tree[i]!.upos);
}

function phraseAt(
	{ index, paragraph, ...sentence }: ReadSentence,
	tree: Tree,
	under: readonly number[][],
	at: number,
	entity: Entity | undefined,
	pronoun: 'it' | 'they' | undefined
): Omit<NounPhrase, 'order' | 'isFirst'> {
	const { start, end, text, xpos } = tree[at]!;
	const own = under[at]!;
	const { role, governor } = roleOf(tree, under, at);
	const many = pronoun ? pronoun === 'they' : xpos.endsWith('S') && !/^(?:United)$/.test(text);
	const noun = singular(text, many);
	return {
		sentence: index,
		paragraph,
		at,
		start,
		end,
		noun,
		many: entity ? many && entity.type === 'people' : many,
		joined: false,
		role,
		opening: pronoun ? 'pronoun' : openingOf(tree, own, entity),
		entity,
		kind: pronoun ? 'pronoun' : whatIs(noun, entity),
		modifiers: own
			.filter((i) => i < at && /^(?:amod|compound|nummod|nmod:desc)$/.test(tree[i]!.relation))
			.map((i) => tree[i]!.text.toLowerCase()),
		isExtended: own.some((i) => i > at && /^(?:nmod|acl|acl:relcl)$/.test(tree[i]!.relation)),
		governor,
		clause: governor < 0 ? 'none' : tree[governor]!.relation,
		above: governor < 0 ? -1 : tree[governor]!.head,
		sameAs: pronoun ? undefined : sameAs(tree, under, at),
		isMain: governor >= 0 && tree[governor]!.head < 0,
		quoted: isQuoted({ index, paragraph, ...sentence }, start),
		saidToBe: pronoun ? [] : saidToBe(tree, under, at)
	};
}

/** What a noun is said to be the same as, by "is" without "not", or by standing beside it. */
function sameAs(tree: Tree, under: readonly number[][], at: number): number | undefined {
	const { relation, head } = tree[at]!;
	if (relation === 'appos') return head;
	// "Anna is a poet and a soldier"
	if (relation === 'conj')
		return tree[head]!.relation === 'appos' ? undefined : sameAs(tree, under, head);
	if (
		/^(?:xcomp|obj)$/.test(relation) &&
		/^(?:became|becomes?|remains?|remained)$/i.test(tree[head]!.text)
	)
		return under[head]!.find((i) => i < at && tree[i]!.relation === 'nsubj');
	const own = under[at]!;
	const isSaid =
		own.some((i) => tree[i]!.relation === 'cop') &&
		!own.some(
			(i) =>
				/^(?:case|mark)$/.test(tree[i]!.relation) || /^(?:not|n['’]t|never)$/i.test(tree[i]!.text)
		);
	return isSaid ? own.find((i) => i < at && tree[i]!.relation === 'nsubj') : undefined;
}

/** "companies" as "company". */
export function singular(text: string, many: boolean): string {
	const lower = text.toLowerCase();
	if (!many) return lower;
	if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
	if (/(?:ss|sh|ch|x)es$/.test(lower)) return lower.slice(0, -2);
	return lower.replace(/s$/, '');
}

/** "helicopter" ends as "baker" does, and need not be somebody. */
function kindOfNoun(noun: string): string {
	const kind = kindOf(noun) ?? 'unknown';
	return kind === 'person' && noun.endsWith('er') ? 'doer' : kind;
}

function whatIs(noun: string, entity: Entity | undefined): string {
	if (entity && (entity.sure || entity.type === 'person') && entity.type !== 'thing')
		return `name ${entity.type}`;
	if (ROLES.has(noun) || HUMAN.test(noun) || MAN.test(noun) || WOMAN.test(noun)) return 'person';
	const kind = kindOfNoun(noun);
	return entity ? `name ${kind}` : kind;
}

/** The nouns beside a name or a noun that say what it is: "Ingenuity, a helicopter", "Ingenuity is a helicopter". */
function saidToBe(tree: Tree, under: readonly number[][], at: number): string[] {
	const { head, relation } = tree[at]!;
	const beside = under[at]!.filter((i) => /^(?:appos|nmod:desc|compound)$/.test(tree[i]!.relation));
	const isSubject = /^nsubj/.test(relation) && head >= 0;
	const isSaid = isSubject && under[head]!.some((i) => tree[i]!.relation === 'cop');
	const became =
		isSubject && /^(?:became|becomes?|remains?|remained)$/i.test(tree[head]!.text)
			? under[head]!.filter((i) => /^(?:xcomp|obj)$/.test(tree[i]!.relation))
			: [];
	const above = isSaid || relation === 'appos' ? [head] : became;
	return [...beside, ...above]
		.filter((i) => /^NNS?$/.test(tree[i]!.xpos))
		.map((i) => singular(tree[i]!.text, tree[i]!.xpos === 'NNS'));
}

/** Of each name the word that the rest of it hangs on; and all words that are inside of a name. */
function namesByHead(
	{ entityOf }: Scene,
	{ mentions }: ReadSentence,
	tree: Tree
): { heads: ReadonlyMap<number, Entity>; inside: ReadonlySet<number> } {
	const heads = new Map<number, Entity>();
	const inside = new Set<number>();
	let from = 0;
	for (const mention of mentions) {
		const entity = entityOf(mention);
		while (from < tree.length && tree[from]!.start < mention.start) from++;
		let head = -1;
		for (let i = from; i < tree.length && tree[i]!.end <= mention.end; i++) {
			inside.add(i);
			const above = tree[tree[i]!.head];
			if (head < 0 && (!above || above.start < mention.start || above.end > mention.end)) head = i;
		}
		if (entity && head >= 0) heads.set(head, entity);
	}
	return { heads, inside };
}
