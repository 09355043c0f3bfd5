import { ROLES } from './lexicon/people.ts';
import { dependent, type Tree } from './grammar/tree.ts';
import type { Entity, Mention } from './names/name.ts';
import { canBe, HUMAN, MAN, WOMAN } from './pronouns.ts';
import { isInRole, isQuoted, type ReadSentence } from './sentence.ts';

/** A pronoun and whom it stands for. */
export interface Resolution {
	readonly start: number;
	readonly end: number;
	/** The number of the sentence. */
	readonly sentence: number;
	readonly entity: Entity;
}

/** What is known when pronouns are resolved. */
export interface Scene {
	readonly sentences: readonly ReadSentence[];
	readonly trees: readonly Tree[];
	/** The person whose name is the title: whom a life of somebody means where it names nobody else. */
	readonly star?: Entity | undefined;
	entityOf(mention: Mention): Entity | undefined;
}

const HE = /^(?:he|him|his|himself)$/;
const SHE = /^(?:she|her|hers|herself)$/;

function personal(lower: string): 'he' | 'she' | undefined {
	return HE.test(lower) ? 'he' : SHE.test(lower) ? 'she' : undefined;
}

/** Somebody who may be meant. */
interface Figure {
	readonly entity: Entity;
	readonly sentence: number;
	readonly at: number;
	readonly isSubject: boolean;
	/** The word whose clause it is in. */
	readonly governor: number;
}

/**
 * Whom "he", "she" and their forms stand for, where one person dominates: the only one of whom the sentence
 * and the one before it speak who may be meant. Where two may be, or somebody without a name ("her
 * father"), a pronoun is left alone.
 */
export function resolve(scene: Scene): Resolution[] {
	const figures: Figure[] = [];
	const resolutions: Resolution[] = [];
	for (const sentence of scene.sentences) {
		const tree = scene.trees[sentence.index]!;
		const named = namedIn(sentence, tree, scene);
		let next = 0;
		for (const [at, word] of tree.entries()) {
			while (named[next] && named[next]!.at <= at) figures.push(named[next++]!);
			const pronoun = word.xpos.startsWith('PRP') ? personal(word.text.toLowerCase()) : undefined;
			if (!pronoun || isQuoted(sentence, word.start)) continue;
			const entity = whoDominates(pronoun, at, sentence, figures, scene);
			if (!entity) continue;
			resolutions.push({ start: word.start, end: word.end, sentence: sentence.index, entity });
			figures.push({ entity, sentence: sentence.index, at, ...clauseOf(tree, at) });
		}
	}
	return resolutions;
}

/** The people whom a sentence names, by the word that stands for each. */
function namedIn(sentence: ReadSentence, tree: Tree, { entityOf }: Scene): Figure[] {
	return sentence.mentions.flatMap((mention) => {
		const entity = entityOf(mention);
		if (!entity || isInRole(mention, sentence) || !mayBePerson(entity)) return [];
		const at = headOf(tree, mention);
		return at < 0 ? [] : [{ entity, sentence: sentence.index, at, ...clauseOf(tree, at) }];
	});
}

function mayBePerson({ type, sure, name }: Entity): boolean {
	return type === 'person' || (type === 'thing' && !sure && name.includes(' '));
}

/** The word of a mention that hangs on what is outside of it. */
function headOf(tree: Tree, { start, end }: Mention): number {
	return tree.findIndex((word) => {
		if (word.start < start || word.end > end) return false;
		const head = tree[word.head];
		return !head || head.start < start || head.end > end;
	});
}

/** What a word is in its clause; of several joined by "and" each is what the first is. */
function clauseOf(tree: Tree, at: number): { isSubject: boolean; governor: number } {
	const { relation, head } = tree[at]!;
	if (relation === 'conj') return clauseOf(tree, head);
	return { isSubject: relation.startsWith('nsubj'), governor: head };
}

function whoDominates(
	pronoun: string,
	at: number,
	sentence: ReadSentence,
	figures: readonly Figure[],
	scene: Scene
): Entity | undefined {
	const tree = scene.trees[sentence.index]!;
	const { relation, head } = tree[at]!;
	const near = figures.filter(
		(figure) => figure.sentence >= sentence.index - 1 && canBe(pronoun, asPerson(figure.entity))
	);
	const isObject = /^(?:obj|iobj|obl)$/.test(relation) && !/self$/i.test(tree[at]!.text);
	const excluded = near.filter(
		(figure) =>
			isObject && figure.sentence === sentence.index && figure.isSubject && figure.governor === head
	);
	const free = near.filter(({ entity }) => !excluded.some((one) => one.entity === entity));
	const only = dominant(free) ?? (near.length === 0 ? starFor(pronoun, scene) : undefined);
	if (!only || only.type !== 'person' || !isKnown(only)) return undefined;
	return namesNobodyElse(pronoun, sentence, at, scene) ? only : undefined;
}

function starFor(pronoun: string, { star }: Scene): Entity | undefined {
	return star && canBe(pronoun, star) ? star : undefined;
}

/** The only person spoken of, or of several the one that alone is the subject of something. */
function dominant(figures: readonly Figure[]): Entity | undefined {
	const people = new Set(figures.map(({ entity }) => entity));
	const subjects = new Set(
		figures.filter(({ isSubject }) => isSubject).map(({ entity }) => entity)
	);
	const [only] = people.size === 1 ? people : subjects.size === 1 ? subjects : [];
	return only;
}

/** Whether the first name tells he from she, or the text speaks of somebody more than once. */
function isKnown({ female, mentions }: Entity): boolean {
	return female !== undefined || mentions.length > 1;
}

function asPerson(entity: Entity): Entity {
	return entity.type === 'person' ? entity : { ...entity, type: 'person' };
}

/** Whether the words since the sentence before speak of nobody without a name who could be meant. */
function namesNobodyElse(
	pronoun: string,
	sentence: ReadSentence,
	at: number,
	{ trees }: Scene
): boolean {
	const never = pronoun === 'he' ? WOMAN : MAN;
	const own = humansIn(trees[sentence.index]!).filter(({ number }) => number < at);
	const before = humansIn(trees[sentence.index - 1] ?? []);
	return ![...before, ...own].some(({ lower }) => !never.test(lower));
}

/** The words that stand for somebody without a name. "Anna is an engineer" and "the engineer Anna" have none. */
function humansIn(tree: Tree): { number: number; lower: string }[] {
	return tree.flatMap(({ text, xpos, relation }, number) => {
		if (xpos !== 'NN' || !(ROLES.has(text) || HUMAN.test(text))) return [];
		const isSaidOfSomebody = dependent(tree, number, 'cop') !== undefined;
		const isBesideName = /^(?:appos|compound|nmod:desc)$/.test(relation);
		return isSaidOfSomebody || isBesideName ? [] : [{ number, lower: text }];
	});
}
