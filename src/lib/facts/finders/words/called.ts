import { hasAnaphor } from '#lib/language/en/deixis.ts';
import { STOP } from '#lib/language/en/lexicon/closed.ts';
import { ROLES } from '#lib/language/en/lexicon/people.ts';
import { headOf, isPlural } from '#lib/language/en/nouns.ts';
import { midSentence } from '#lib/language/en/phrases.ts';
import type { ReadSentence, Run } from '#lib/language/en/sentence.ts';
import { ofBase, ofThirdPerson } from '#lib/language/en/verbs.ts';
import { isFinite, lowerAt } from '#lib/language/en/words.ts';

/** What bears the name, and its "is" or "are". */
export interface Called {
	readonly be: string;
	readonly what: string;
	/** Whether the text says so in just these words. */
	readonly isVerbatim: boolean;
	/** Whether only the text makes clear which are meant: "soft patches". */
	readonly isLoose: boolean;
}

/** "… is called": what stands in front of "is"; "patches called electrodes": what stands in front. */
export function whatIsCalled(sentence: ReadSentence, at: number): Called | undefined {
	const before = sentence.words[at - 1]?.class;
	if (before === 'be') return linked(sentence, at);
	return before === 'have' || isOneThing(sentence, at + 1) ? undefined : beside(sentence, at);
}

/** "a city called T'ho" has a name of its own: it is not what such things are called. */
function isOneThing({ words }: ReadSentence, at: number): boolean {
	return /^\p{Lu}/u.test(words[at]?.text ?? '');
}

function beside(sentence: ReadSentence, at: number): Called | undefined {
	const to = lowerAt(sentence.words, at - 1) === ',' ? at - 1 : at;
	const what = whatText(sentence, { from: phraseStart(sentence, to, true), to });
	const isCalling = !what || isSomebody(what.toLowerCase().split(' '));
	const be = what && isPlural(headOf(what.split(' '))) ? 'are' : 'is';
	return isCalling
		? undefined
		: { be, what, isVerbatim: false, isLoose: be === 'are' && !TELLING.test(what) };
}

function linked(sentence: ReadSentence, at: number): Called | undefined {
	const be = lowerAt(sentence.words, at - 1);
	const run = wholeStart(sentence, at - 1) ?? {
		from: phraseStart(sentence, at - 1, false),
		to: at - 1
	};
	const what = whatText(sentence, run, be === 'is');
	return what && /^(?:is|are|was|were)$/.test(be)
		? { be, what, isVerbatim: true, isLoose: false }
		: undefined;
}

/** "holes in leaves" are told from other holes. */
const TELLING = / (?:of|in|with|on|for|from|that|which|who) /;

/** "A hollow that is left when a volcano collapses": all of the sentence so far, with its "that" or "who". */
function wholeStart({ words }: ReadSentence, to: number): Run | undefined {
	const verb = words.findIndex((word) => isFinite(word));
	const isRelative = /^(?:that|which|who)$/.test(lowerAt(words, verb - 1));
	const isWhole = words.slice(0, to).every(({ kind }) => kind === 'word' || kind === 'number');
	return isRelative && isWhole && verb < to && /^(?:an?|people)$/.test(lowerAt(words, 0))
		? { from: 0, to }
		: undefined;
}

/** "An astronaut called Houston": the head is somebody, who may have called somebody. */
function isSomebody(words: readonly string[]): boolean {
	const head = headOf(words);
	return (
		ROLES.has(head) ||
		/^(?:man|woman|boy|girl|child|person|people|men|women|children|family|company|police|group|team)$/.test(
			head
		)
	);
}

/**
 * Back over the noun phrase that ends before `to`: to its "a" or "an", over "of", "with" and "in" with
 * what follows them, or over the adjectives of a plural that has none. The nearest "a" is the one where
 * the name follows at once: "on top of a Maya city called T'ho".
 */
function phraseStart(sentence: ReadSentence, to: number, isNearest: boolean): number {
	const { words } = sentence;
	let [from, bare] = [to, to];
	while (from > 0) {
		const word = words[from - 1]!;
		if (/^an?$/.test(word.lower) && (isNearest || !isInside(sentence, from - 2))) return from - 1;
		if (isModifier(sentence, from - 1)) {
			if (from === bare && to - from < 4) bare = from - 1;
		} else if (!/^(?:of|with|in|as|an?|the)$/.test(word.lower)) break;
		from--;
	}
	return /^(?:an?|the)$/.test(lowerAt(words, from)) ? from : bare;
}

/** Nouns, adjectives and what stands among them, with the commas between adjectives. */
function isModifier({ words }: ReadSentence, at: number): boolean {
	if (/^(?:noun|name|number|adverb|participle|ing)$/.test(words[at]!.class)) return true;
	return (
		words[at]!.text === ',' && words[at - 1]?.class === 'noun' && words[at + 1]?.class === 'noun'
	);
}

/** "the mass of an electron": the phrase goes on before the "of". */
function isInside({ words }: ReadSentence, at: number): boolean {
	if (!/^(?:of|with|in|as)$/.test(lowerAt(words, at))) return false;
	return /^(?:noun|name)$/.test(words[at - 1]?.class ?? '');
}

/** Phrases that only the text before makes clear: "a similar game", "a broader theory". */
const COMPARING = /^(?:similar|another|other|further|such|certain|same|new|more|\p{L}+er)$/u;

/** A phrase that says enough to ask by; undefined where it points elsewhere or says too little. */
function whatText(sentence: ReadSentence, run: Run, isMass = false): string | undefined {
	const words = sentence.words.slice(run.from, run.to).map(({ lower }) => lower);
	if (!isNounPhrase(words, isMass) || hasAnaphor(sentence, run)) return undefined;
	if (words.length > 16 || words.some((word) => COMPARING.test(word))) return undefined;
	const content = words.filter((word) => /\p{L}{4}/u.test(word) && !STOP.has(word));
	return content.length >= 3 ? midSentence(sentence, run) : undefined;
}

/** With "a" or "an", or else a short plural; "melted rock" only where "is" follows. */
function isNounPhrase(words: readonly string[], isMass: boolean): boolean {
	const [first = 'the'] = words;
	if (/^(?:an?|people)$/.test(first)) return true;
	const isVerb = ofBase(first) !== undefined || ofThirdPerson(first) !== undefined;
	if (first === 'the' || isVerb || words.length > (isMass ? 6 : 4)) return false;
	return isMass || isPlural(headOf(words));
}
