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
} from './lexicon/words.ts';
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

/** The class of each token of one sentence. */
export function classify(tokens: readonly Token[]): WordClass[] {
	const classes: WordClass[] = [];
	for (const [i, token] of tokens.entries())
		classes.push(fixedClass(token, tokens[i + 1], classes[i - 1]) ?? openClass(tokens, i, classes));
	return classes;
}

const CLOSED: readonly [ReadonlySet<string>, WordClass][] = [
	[BE, 'be'],
	[HAVE, 'have'],
	[DO, 'do'],
	[MODALS, 'modal'],
	[POSSESSIVES, 'possessive']
];

/** Classes that the word alone, or with its neighbour, decides. */
function fixedClass(
	token: Token,
	next: Token | undefined,
	before: WordClass | undefined
): WordClass | undefined {
	const { lower, kind } = token;
	if (kind === 'mark') return 'mark';
	if (kind === 'number' || isNumberWord(lower)) return 'number';
	if (/^['’]s$/.test(lower)) return 'genitive';
	if (/^(?:not|n['’]t)$/.test(lower)) return 'not';
	if (lower === 'to') return 'to';
	if (lower === 'that' || lower === 'this' || lower === 'these' || lower === 'those')
		return demonstrative(lower, next, before);
	for (const [words, wordClass] of CLOSED) if (words.has(lower)) return wordClass;
	if (lower === 'may' && token.text !== lower) return undefined;
	if (/^(?:since|as|after|before|until|where|when|why|how|what|who|whom|which)$/.test(lower))
		return /^(?:since|after|before|until|as)$/.test(lower) ? 'preposition' : 'subordinator';
	if (PREPOSITIONS.has(lower)) return 'preposition';
	if (SUBORDINATORS.has(lower)) return 'subordinator';
	if (CONJUNCTIONS.has(lower)) return 'conjunction';
	if (DETERMINERS.has(lower)) return 'determiner';
	if (PRONOUNS.has(lower)) return 'pronoun';
	return ADVERBS.has(lower) ? 'adverb' : undefined;
}

/** "that test" has a determiner, "the test that failed" a subordinator, "That is" a pronoun. */
function demonstrative(
	lower: string,
	next: Token | undefined,
	before: WordClass | undefined
): WordClass {
	if (lower === 'that' && before && before !== 'mark' && before !== 'preposition')
		return 'subordinator';
	return next && next.kind === 'word' && !BE.has(next.lower) && !MODALS.has(next.lower)
		? 'determiner'
		: 'pronoun';
}

/** Classes of content words: by capital, by the verb list, by what stands before. */
function openClass(tokens: readonly Token[], i: number, classes: readonly WordClass[]): WordClass {
	const { text, lower } = tokens[i]!;
	if (/^\p{Lu}/u.test(text) && i > 0) return 'name';
	if (/\p{Lu}.*\p{Lu}|\d/u.test(text)) return 'name';
	const before = classes[i - 1];
	const afterBe = before === 'adverb' || before === 'not' ? classes[i - 2] : before;
	if (afterBe === 'be' || afterBe === 'have') {
		if (ofParticiple(lower)) return 'participle';
		if (ofIng(lower)) return 'ing';
	}
	if (afterBe === 'to' || afterBe === 'modal' || afterBe === 'do') if (ofBase(lower)) return 'base';
	if (lower.endsWith('ly') && lower.length > 4) return 'adverb';
	if (ofIng(lower)) return 'ing';
	if (ofPast(lower))
		return pastClass(tokens, i, before === 'adverb' ? (classes[i - 2] ?? before) : before);
	if (ofParticiple(lower)) return 'participle';
	if (ofThirdPerson(lower) && startsPhrase(tokens[i + 1]) && endsPhrase(before)) return 'verb';
	return 'noun';
}

/** A past form right behind a determiner or before a noun modifies it: "the proposed canal". */
function pastClass(tokens: readonly Token[], i: number, before: WordClass | undefined): WordClass {
	const modifies =
		before === 'determiner' ||
		before === 'possessive' ||
		before === 'genitive' ||
		(before === 'number' && !/^\d{4}$/.test(tokens[i - 1]!.text)) ||
		before === 'preposition';
	const next = tokens[i + 1];
	if (modifies) return 'noun';
	if (next?.lower === 'by' && before !== 'pronoun') return 'participle';
	return 'verb';
}

/** Whether a noun phrase may begin here: what stands before it then looks like a verb. */
function startsPhrase(next: Token | undefined): boolean {
	if (!next) return false;
	return (
		DETERMINERS.has(next.lower) ||
		POSSESSIVES.has(next.lower) ||
		next.kind === 'number' ||
		isNumberWord(next.lower) ||
		/^\p{Lu}/u.test(next.text)
	);
}

function endsPhrase(before: WordClass | undefined): boolean {
	return before === 'noun' || before === 'name' || before === 'adverb' || before === 'mark';
}
