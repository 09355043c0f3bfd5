import {
	ADVERBS,
	BE,
	CONJUNCTIONS,
	DETERMINERS,
	DO,
	HAVE,
	MODALS,
	POSSESSIVES,
	PREPOSITIONS,
	PRONOUNS,
	SUBORDINATORS
} from './lexicon/closed.ts';
import { isNumberWord } from './numbers.ts';
import type { Token } from './tokens.ts';
import { ofBase, ofIng, ofParticiple, ofPast, ofThirdPerson } from './verbs.ts';

/**
 * What a word does in its sentence, as far as closed classes, endings and neighbours tell. `verb`
 * is a finite full verb, `participle` and `ing` are not finite; `noun` is all that is none of the
 * others: nouns and adjectives.
 */
export type WordClass =
	| 'determiner'
	| 'possessive'
	| 'genitive'
	| 'pronoun'
	| 'preposition'
	| 'to'
	| 'conjunction'
	| 'subordinator'
	| 'be'
	| 'have'
	| 'do'
	| 'modal'
	| 'not'
	| 'adverb'
	| 'number'
	| 'verb'
	| 'base'
	| 'participle'
	| 'ing'
	| 'name'
	| 'noun'
	| 'mark';

/** A token with its class. */
export interface Word extends Token {
	readonly class: WordClass;
}

/** The tokens of one sentence, with their classes. */
export function classify(tokens: readonly Token[]): Word[] {
	const words: Word[] = [];
	for (const [i, token] of tokens.entries())
		words.push({ ...token, class: fixedClass(tokens, i, words) ?? openClass(tokens, i, words) });
	return words;
}

/** The word here in small letters; nothing beyond the sentence. */
export function lowerAt(words: readonly Word[], i: number): string {
	return words[i]?.lower ?? '';
}

/** Whether a word is the finite part of a verb. */
export function isFinite(word: Word | undefined): boolean {
	return word !== undefined && FINITE.has(word.class);
}

const FINITE: ReadonlySet<WordClass> = new Set<WordClass>(['verb', 'be', 'have', 'do', 'modal']);

/** Each closed word and its class; where a word is in two lists, the later one here decides. */
const CLOSED: ReadonlyMap<string, WordClass> = new Map(
	(
		[
			[ADVERBS, 'adverb'],
			[PRONOUNS, 'pronoun'],
			[DETERMINERS, 'determiner'],
			[CONJUNCTIONS, 'conjunction'],
			[SUBORDINATORS, 'subordinator'],
			[PREPOSITIONS, 'preposition'],
			[POSSESSIVES, 'possessive'],
			[MODALS, 'modal'],
			[DO, 'do'],
			[HAVE, 'have'],
			[BE, 'be'],
			[new Set(['to']), 'to'],
			[new Set(['not', "n't", 'n’t']), 'not'],
			[new Set(["'s", '’s']), 'genitive']
		] as const
	).flatMap(([words, wordClass]) => [...words].map((word) => [word, wordClass] as const))
);

/** Classes that the word alone, or with its neighbour, decides. */
function fixedClass(
	tokens: readonly Token[],
	i: number,
	words: readonly Word[]
): WordClass | undefined {
	const { text, lower, kind } = tokens[i]!;
	if (kind === 'mark') return text === '%' ? 'noun' : 'mark';
	if (kind === 'number' || isNumberWord(lower)) return 'number';
	if (/^th(?:at|is|ese|ose)$/.test(lower)) return demonstrative(lower, tokens[i + 1], words[i - 1]);
	if (text === 'May' || text === 'Will') return undefined;
	const closed = CLOSED.get(lower);
	return closed === 'adverb' ? adverbClass(tokens, i, words) : closed;
}

/** "First" in a name and "long" behind "the" are no adverbs. */
function adverbClass(
	tokens: readonly Token[],
	i: number,
	words: readonly Word[]
): WordClass | undefined {
	if (isInName(tokens, i)) return undefined;
	const isAdjective = ADJECTIVES.has(tokens[i]!.lower);
	return isAdjective && BEFORE_NOUN.has(words[i - 1]?.class ?? 'mark') ? 'noun' : 'adverb';
}

/** "the First World War": a capital where no sentence begins. */
function isInName(tokens: readonly Token[], i: number): boolean {
	return /^\p{Lu}/u.test(tokens[i]!.text) && tokens[i - 1]?.kind === 'word';
}

/** Adverbs that are adjectives behind "the": "the long war", "the first one". */
const ADJECTIVES: ReadonlySet<string> = new Set(
	'long first last next only then far past'.split(' ')
);

/** "that test" has a determiner, "the test that failed" a subordinator, "That is" a pronoun. */
function demonstrative(
	lower: string,
	next: Token | undefined,
	before: Word | undefined
): WordClass {
	if (lower === 'that' && before && before.class !== 'mark' && before.class !== 'preposition')
		return 'subordinator';
	const standsAlone = next?.kind !== 'word' || BE.has(next.lower) || MODALS.has(next.lower);
	return standsAlone ? 'pronoun' : 'determiner';
}

/** Classes of content words: by capital, by the verb list, by what stands before. */
function openClass(tokens: readonly Token[], i: number, words: readonly Word[]): WordClass {
	const { text, lower } = tokens[i]!;
	if (isNamelike(text, i)) return 'name';
	const governed = governedClass(lower, words);
	if (governed) return governed;
	if (lower.endsWith('ly') && lower.length > 4 && !NO_ADVERBS.has(lower)) return 'adverb';
	if (ofIng(lower) || /(?:i[sz]|ify)ing$/.test(lower)) return 'ing';
	if (ofPast(lower)) return pastClass(tokens, i, words);
	if (ofParticiple(lower)) return 'participle';
	return isPresent(lower, tokens[i + 1], words) ? 'verb' : 'noun';
}

/** Third persons that are no plural of a noun, whatever follows. */
const SAYS =
	/^(?:says|thinks|believes|argues|insists|explains|admits|denies|suggests|warns|adds|tells|writes)$/;

/** Nouns, adjectives and verbs in -ly. */
const NO_ADVERBS: ReadonlySet<string> = new Set(
	'ally anomaly apply assembly belly bully butterfly comply costly curly deadly early elderly family friendly holy homily imply italy jelly july lively lonely lovely melancholy monopoly multiply orderly rally rely reply scholarly supply ugly'.split(
		' '
	)
);

function isPresent(lower: string, next: Token | undefined, words: readonly Word[]): boolean {
	if (isThirdPerson(lower, next) && closesPhrase(words.at(-1))) return true;
	return ofThirdPerson(lower) !== undefined && isRelative(words, next);
}

function isThirdPerson(lower: string, next: Token | undefined): boolean {
	return SAYS.test(lower) || (ofThirdPerson(lower) !== undefined && opensPhrase(next));
}

function isNamelike(text: string, i: number): boolean {
	return (/^\p{Lu}/u.test(text) && i > 0) || /\p{Lu}.*\p{Lu}|\d/u.test(text);
}

/** The form that an auxiliary asks for: "was threatened", "to begin". */
function governedClass(lower: string, words: readonly Word[]): WordClass | undefined {
	const governor = words.findLast(({ class: is }) => is !== 'adverb' && is !== 'not');
	switch (governor?.class) {
		case 'be':
		case 'have':
			return ofParticiple(lower) ? 'participle' : ofIng(lower) ? 'ing' : undefined;
		case 'to':
		case 'modal':
		case 'do':
			return ofBase(lower) ? 'base' : undefined;
		default:
			return undefined;
	}
}

/** Behind these a past form modifies a noun: "the proposed canal". */
const BEFORE_NOUN: ReadonlySet<WordClass> = new Set<WordClass>([
	'determiner',
	'possessive',
	'genitive',
	'number',
	'preposition'
]);

function pastClass(tokens: readonly Token[], i: number, words: readonly Word[]): WordClass {
	const before = words.findLast(({ class: is }) => is !== 'adverb') ?? words[i - 1];
	const isYear = before?.class === 'number' && /^\d{4}$/.test(before.text);
	if (before && BEFORE_NOUN.has(before.class) && !isYear) return 'noun';
	return tokens[i + 1]?.lower === 'by' && before?.class !== 'pronoun' ? 'participle' : 'verb';
}

/** Whether a noun phrase may begin here: what stands before it then looks like a verb. */
function opensPhrase(next: Token | undefined): boolean {
	if (!next) return false;
	const { lower, kind, text } = next;
	if (DETERMINERS.has(lower) || POSSESSIVES.has(lower)) return true;
	return kind === 'number' || isNumberWord(lower) || /^\p{Lu}/u.test(text);
}

/** "an organism that causes disease": behind a noun and its relative, where no verb follows. */
function isRelative(words: readonly Word[], next: Token | undefined): boolean {
	const [noun, relative] = words.slice(-2);
	if (!/^(?:that|which|who)$/.test(relative?.lower ?? '')) return false;
	const isFollowed = next?.kind === 'word' && !BE.has(next.lower) && !MODALS.has(next.lower);
	return isFollowed && /^(?:noun|name)$/.test(noun?.class ?? '');
}

function closesPhrase(before: Word | undefined): boolean {
	return before !== undefined && /^(?:noun|name|adverb|mark)$/.test(before.class);
}
