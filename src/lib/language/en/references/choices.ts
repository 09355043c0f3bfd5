import type { Tree } from '../grammar/tree.ts';
import { featuresOf, featuresOfNone, type Asked, type Seen } from './features.ts';
import {
	childrenOf,
	nounPhrasesOf,
	pronounOf,
	type NounPhrase,
	type Scene
} from './noun-phrase.ts';

/** A word that may stand for something said before, and what that may be. */
export interface Choice {
	readonly asked: Asked;
	readonly candidates: readonly NounPhrase[];
	/** What speaks for each candidate, in their order. */
	readonly features: readonly (readonly string[])[];
	/** What speaks for none of them. */
	readonly none: readonly string[];
	readonly seen: Seen;
	/** The noun phrase by which a candidate was first spoken of, as far as that is known. */
	rootOf(candidate: NounPhrase): NounPhrase | undefined;
}

/** Sentences back that a pronoun reaches, and a definite to a name of another noun. */
const PRONOUN_BACK = 2;
const NAME_BACK = 4;
/** Of noun phrases with the same head so many of the last are weighed. */
const SAME_MAX = 5;

/**
 * Goes through a text word by word, asks for each pronoun and each bare definite which candidate it stands for, by
 * its number or -1, and remembers the answer for those that follow.
 */
export function chooseAll(scene: Scene, choose: (choice: Choice) => number): NounPhrase[] {
	const walk = new Walk(scene.title);
	for (const sentence of scene.sentences) {
		const tree = scene.trees[sentence.index]!;
		const under = childrenOf(tree);
		const phrases = nounPhrasesOf(scene, sentence, walk.phrases.length);
		const opensParagraph = scene.sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
		for (const phrase of phrases) {
			const form = formOf(phrase, tree, under);
			const isReflexive = /self$|selves$/i.test(tree[phrase.at]!.text);
			const asked = form && { phrase, form, isReflexive, opensParagraph };
			if (asked) walk.ask(asked, tree, under, choose);
			walk.add(phrase);
		}
	}
	return walk.phrases;
}

/** Whether a noun phrase is a pronoun, or says with "the" or "this" alone what it means. */
function formOf(
	{ at, opening, isExtended, modifiers, entity, joined, noun }: NounPhrase,
	tree: Tree,
	under: readonly number[][]
): Asked['form'] | undefined {
	if (opening === 'pronoun') return pronounOf(noun);
	if (entity || isExtended || joined || !noun) return undefined;
	const isAlone = under[at]!.every((i) =>
		/^(?:det|case|punct|amod|compound|cop|nsubj|aux|advmod|conj|cc|obl|mark|advcl)/.test(
			tree[i]!.relation
		)
	);
	if (opening === 'this') return isAlone ? 'the' : undefined;
	return opening === 'the' && modifiers.length === 0 && isAlone ? 'the' : undefined;
}

/** What has been said up to a word. */
class Walk {
	readonly phrases: NounPhrase[] = [];
	/** Where the noun phrases of each sentence begin. */
	readonly #from: number[] = [];
	readonly #roots = new Map<NounPhrase, NounPhrase>();
	readonly #byNoun = new Map<string, NounPhrase[]>();
	readonly #bySaid = new Map<string, NounPhrase[]>();
	readonly #first = new Map<NounPhrase['entity'], NounPhrase>();
	readonly #named = new Map<NounPhrase['entity'], number>();
	/** How often pronouns and definites stand for something. */
	readonly #spoken = new Map<NounPhrase, number>();
	readonly #title: string;

	constructor(title: string) {
		this.#title = title.toLowerCase();
	}

	add(phrase: NounPhrase): void {
		this.#from[phrase.sentence] ??= this.phrases.length;
		this.phrases.push(phrase);
		const { entity, noun, saidToBe } = phrase;
		if (entity) {
			if (!this.#first.has(entity)) this.#first.set(entity, phrase);
			this.#named.set(entity, (this.#named.get(entity) ?? 0) + 1);
			const ends = new Set(
				entity.names.map((name) =>
					name
						.split(/ of | for /)[0]!
						.split(' ')
						.at(-1)!
						.toLowerCase()
				)
			);
			for (const end of ends) if (end !== noun) push(this.#bySaid, end, phrase);
		}
		this.#join(phrase);
		if (phrase.opening !== 'pronoun' && !phrase.joined) push(this.#byNoun, noun, phrase);
		for (const said of saidToBe) push(this.#bySaid, said, phrase);
	}

	/** "Ingenuity is a helicopter", "the space agency NASA": both are spoken of as one, by the name if there is one. */
	#join(phrase: NounPhrase): void {
		const { sameAs, sentence } = phrase;
		if (sameAs === undefined) return;
		const other = this.#since(sentence).find(({ at, joined }) => at === sameAs && !joined);
		const root = other && this.rootOf(other);
		if (!root || root === phrase) return;
		if (phrase.entity && !root.entity) this.#roots.set(other, this.#first.get(phrase.entity)!);
		else if (!phrase.entity) this.#roots.set(phrase, root);
	}

	ask(
		asked: Asked,
		tree: Tree,
		under: readonly number[][],
		choose: (choice: Choice) => number
	): void {
		const candidates =
			asked.form === 'the' ? this.#forDefinite(asked.phrase) : this.#forPronoun(asked, tree);
		const seen = this.#seen(asked.phrase, candidates);
		const chosen = choose({
			asked,
			candidates,
			features: candidates.map((candidate) => featuresOf(asked, candidate, seen)),
			none: featuresOfNone(asked, seen, around(tree, under, asked.phrase.at)),
			seen,
			rootOf: (candidate) => this.rootOf(candidate)
		});
		const candidate = candidates[chosen];
		const root = candidate && this.rootOf(candidate);
		if (!root) return;
		this.#roots.set(asked.phrase, root);
		this.#spoken.set(root, (this.#spoken.get(root) ?? 0) + 1);
	}

	/** The noun phrase by which something was first spoken of; undefined of a pronoun that stands for nothing known. */
	rootOf(phrase: NounPhrase): NounPhrase | undefined {
		const root = this.#roots.get(phrase);
		if (root) return root === phrase ? root : this.rootOf(root);
		if (phrase.entity) return this.#first.get(phrase.entity) ?? phrase;
		return phrase.opening === 'pronoun' ? undefined : phrase;
	}

	#since(sentence: number): NounPhrase[] {
		let first = Math.max(0, sentence);
		while (first < this.#from.length && this.#from[first] === undefined) first++;
		return this.phrases.slice(this.#from[first] ?? this.phrases.length);
	}

	#forPronoun({ phrase, form }: Asked, tree: Tree): NounPhrase[] {
		return this.#since(phrase.sentence - PRONOUN_BACK).filter(
			(other) =>
				!(form === 'it' && /person|people/.test(other.kind)) &&
				!(form === 'it' && (other.joined || (other.many && other.opening !== 'pronoun'))) &&
				!(form === 'they' && !canBeThey(other)) &&
				!(other.opening === 'pronoun' && other.many !== phrase.many) &&
				!(other.sentence === phrase.sentence && isInside(tree, phrase.at, other.at))
		);
	}

	#forDefinite({ noun, sentence }: NounPhrase): NounPhrase[] {
		const same = this.#byNoun.get(noun)?.slice(-SAME_MAX) ?? [];
		const said = this.#bySaid.get(noun)?.slice(-SAME_MAX) ?? [];
		const near = this.#since(sentence - NAME_BACK).filter(({ entity }) => entity !== undefined);
		return [...new Set([...same, ...said, ...near])].sort((a, b) => a.order - b.order);
	}

	#seen({ noun }: NounPhrase, candidates: readonly NounPhrase[]): Seen {
		const roots = (phrases: readonly NounPhrase[]) =>
			new Set(phrases.map((one) => this.rootOf(one))).size;
		return {
			rivals: candidates.length,
			timesNamed: ({ entity }) => (entity ? this.#named.get(entity)! : 0),
			timesSpokenOf: (candidate) => {
				const root = this.rootOf(candidate) ?? candidate;
				return (this.#spoken.get(root) ?? 0) + (this.#byNoun.get(root.noun)?.length ?? 0);
			},
			isInTitle: ({ noun: one, entity }) =>
				this.#title.includes(entity ? entity.name.toLowerCase() : one),
			sameNoun: roots(this.#byNoun.get(noun)?.slice(-8) ?? []),
			described: roots(this.#bySaid.get(noun)?.slice(-8) ?? [])
		};
	}
}

/** Several, or what has members. */
function canBeThey({ many, joined, kind }: NounPhrase): boolean {
	return many || joined || /organisation|group|people|unknown|thing/.test(kind);
}

function push(map: Map<string, NounPhrase[]>, key: string, phrase: NounPhrase): void {
	const known = map.get(key);
	if (known) known.push(phrase);
	else map.set(key, [phrase]);
}

/** "the head of its board": a word is inside of the noun phrase itself, and not in a clause about it. */
function isInside(tree: Tree, at: number, top: number): boolean {
	let up = at;
	while (up >= 0 && up !== top) {
		if (!/^(?:nmod|compound|amod|appos|nmod:poss|det)/.test(tree[up]!.relation)) return false;
		up = tree[up]!.head;
	}
	return up === top;
}

/** The words about a pronoun that tell whether it stands for anything. */
function around(
	tree: Tree,
	under: readonly number[][],
	at: number
): { next: string; above: string; hasClause: boolean } {
	const { head } = tree[at]!;
	return {
		next: tree[at + 1]?.text.toLowerCase() ?? '',
		above: head < 0 ? '' : tree[head]!.text.toLowerCase(),
		hasClause:
			head >= 0 &&
			under[head]!.some((i) => i > at && /^(?:csubj|ccomp|xcomp|advcl)/.test(tree[i]!.relation))
	};
}
