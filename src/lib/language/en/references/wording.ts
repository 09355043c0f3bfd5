import { isKnownToAll } from '../deixis.ts';
import { dependents, isUnder, type Tree } from '../grammar/tree.ts';
import type { Entity } from '../names/name.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** What is known when a noun phrase is put in words for another place of the text. */
export interface Wording {
	readonly trees: readonly Tree[];
	/** Whether a text speaks of a noun again and again, and always of the same. */
	isFamiliar(noun: string): boolean;
}

const WORDS_MAX = 6;
/** Modifiers that point at other words or tell nothing apart. */
const POINTING =
	/^(?:other|another|such|same|own|first|second|third|next|last|latter|former|following|previous|earlier|further|additional|certain|different|similar|various|several|many|few|most|more|all|both|each|every|some|any|no|only|main|new|recent|possible|one|particular|total|whole|entire|single|good|bad|big|large|small|specific)$/;
/** Nouns that tell nothing without the words behind them. */
const EMPTY =
	/^(?:kind|type|sort|form|part|number|lot|way|thing|one|case|fact|amount|bit|piece|set|range|variety|series|majority|rest|half|example|result|reason|problem|question|point|matter|issue|idea|time|day|year|people|person|man|woman|member|who|what|time|place|use|work|group|side|end|top|item|aspect|other|percent|dozen|thousand|hundred|million|statement)s?$/;

/**
 * A noun phrase as it reads in mid-sentence in place of a word that stands for it: a name, or "the" with the words that
 * tell which one. Undefined where these do not stand by themselves.
 *
 * @example worded("a Russian missile test in March") // "the Russian missile test"
 */
export function worded(phrase: NounPhrase, { trees, isFamiliar }: Wording): string | undefined {
	if (phrase.entity) return namedAs(phrase.entity);
	const tree = trees[phrase.sentence]!;
	return phrase.joined ? joinedWords(phrase, tree) : described(phrase, tree, isFamiliar);
}

/** A name with "the", where the text writes it so. */
function namedAs({ name, mentions }: Entity): string | undefined {
	const isOfName = mentions.filter(({ text }) => text === name);
	const withThe = isOfName.filter(({ before }) => before === 'the').length;
	const hasThe = 2 * withThe > isOfName.length && !/^the /i.test(name);
	return countOf(name) > WORDS_MAX ? undefined : hasThe ? `the ${name}` : name;
}

function countOf(text: string): number {
	return text.split(' ').length;
}

/** "the Wright brothers and Langley": each with its own words, where these are names or nouns of one word. */
function joinedWords({ at }: NounPhrase, tree: Tree): string | undefined {
	const members = [at, ...dependents(tree, at).filter((i) => tree[i]!.relation === 'conj')];
	const texts = members.map((i) => {
		const parts = [i, ...dependents(tree, i)].sort((a, b) => a - b);
		const own = parts.filter(
			(k) => k === i || /^(?:det|amod|compound|flat|nummod)$/.test(tree[k]!.relation)
		);
		const isClear = parts.every(
			(k) => own.includes(k) || /^(?:conj|cc|punct|case|appos)$/.test(tree[k]!.relation)
		);
		const isNamed = tree[i]!.upos === 'PROPN' || own.length > 1 || tree[i]!.xpos === 'NNS';
		const isThis = own.some((k) =>
			/^(?:this|that|these|those|no|each|every)$/i.test(tree[k]!.text)
		);
		return isClear && isNamed && !isThis ? said(tree, own) : undefined;
	});
	if (texts.includes(undefined)) return undefined;
	const text = `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
	const isAnd = dependents(tree, members.at(-1)!).some((i) => /^(?:and|&)$/.test(tree[i]!.text));
	return isAnd && countOf(text) <= WORDS_MAX + 1 ? text : undefined;
}

function described(
	phrase: NounPhrase,
	tree: Tree,
	isFamiliar: Wording['isFamiliar']
): string | undefined {
	const { at, opening, isExtended } = phrase;
	const own = dependents(tree, at);
	const owner = own.find((i) => tree[i]!.relation === 'nmod:poss');
	const behind = isExtended ? wordsBehind(tree, at, own, opening) : [];
	const core = coreOf(tree, at, own);
	if (!core || !behind || isVague(phrase, tree, owner)) return undefined;
	const rest = [...core, ...behind];
	if (owner !== undefined) {
		const owned = wordsOf(tree, owner, dependents(tree, owner));
		return brief(said(tree, [...owned, ...rest]), WORDS_MAX + 1);
	}
	// "Bats hunt at night. They …": any bats.
	if (opening === 'none' && !isExtended) return brief(said(tree, rest), WORDS_MAX);
	const bare = tree[at]!.text.toLowerCase();
	return rest.length > 1 || isKnownToAll(bare) || isFamiliar(bare)
		? brief(`the ${said(tree, rest)}`, WORDS_MAX)
		: undefined;
}

function brief(text: string, most: number): string | undefined {
	return countOf(text) <= most ? text : undefined;
}

/** Whether a noun and what stands before it do not tell which one is meant; what somebody has, they do. */
function isVague({ noun, modifiers }: NounPhrase, tree: Tree, owner: number | undefined): boolean {
	if (EMPTY.test(noun)) return true;
	if (owner !== undefined) return tree[owner]!.upos !== 'PROPN';
	return modifiers.some((one) => POINTING.test(one));
}

/** A noun with what stands before it, without its article; undefined with marks among it. */
function coreOf(tree: Tree, at: number, own: readonly number[]): number[] | undefined {
	const before = own.filter(
		(i) => i < at && /^(?:amod|compound|nummod|nmod:desc|flat)$/.test(tree[i]!.relation)
	);
	const words = wordsOf(tree, at, before);
	return words.some((i) => tree[i]!.upos === 'PUNCT' && tree[i]!.text !== '-') ? undefined : words;
}

/** Words with all that hangs on them, in the order of the text. */
function wordsOf(tree: Tree, head: number, tops: readonly number[]): number[] {
	return tree.flatMap((_, i) =>
		i === head || tops.some((top) => i === top || (i < head && isUnder(tree, i, top))) ? [i] : []
	);
}

/** What stands behind the head and says which one it is, if that is short and stands by itself; "a study that …" is the study. */
function wordsBehind(
	tree: Tree,
	at: number,
	own: readonly number[],
	opening: NounPhrase['opening']
): number[] | undefined {
	const unclear = opening === 'a' ? [] : undefined;
	const tops = own.filter((i) => i > at && /^(?:nmod|acl|acl:relcl)$/.test(tree[i]!.relation));
	if (tops.some((i) => tree[i]!.relation !== 'nmod') || tops.length > 1) return unclear;
	const words = tree.flatMap((_, i) =>
		i > at && (i === tops[0] || isUnder(tree, i, tops[0]!)) ? [i] : []
	);
	const isClear = words.every((i) => {
		const { upos, text, relation, head } = tree[i]!;
		if (/^(?:PRON|VERB|AUX|PUNCT|SCONJ)$/.test(upos)) return false;
		if (relation !== 'det') return true;
		if (/^(?:this|that|these|those)$/i.test(text)) return false;
		return (
			!/^the$/i.test(text) ||
			tree[head]!.upos === 'PROPN' ||
			isKnownToAll(tree[head]!.text.toLowerCase())
		);
	});
	return isClear && words.length < WORDS_MAX - 1 ? words : unclear;
}

/** Words as they stand, the first of the sentence small unless it is a name. */
function said(tree: Tree, words: readonly number[]): string {
	let text = '';
	for (const [k, i] of words.entries()) {
		const { start, upos, text: word } = tree[i]!;
		const isSmall = i === 0 && upos !== 'PROPN' && !/\p{Lu}.*\p{Lu}/u.test(word);
		const last = words[k - 1];
		const isTight = last === i - 1 && tree[last]!.end === start;
		text += (k === 0 || isTight ? '' : ' ') + (isSmall ? word.toLowerCase() : word);
	}
	return text;
}
