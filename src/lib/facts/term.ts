import { hasAnaphor } from '#lib/language/en/deixis.ts';
import { STOP } from '#lib/language/en/lexicon/closed.ts';
import { ROLES } from '#lib/language/en/lexicon/people.ts';
import { capitalise, midSentence, phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { isQuoted, type ReadSentence, type Run } from '#lib/language/en/sentence.ts';
import { lowerAt } from '#lib/language/en/words.ts';
import { ofBase, ofThirdPerson } from '#lib/language/en/verbs.ts';
import { fact, runSpan, sentenceSpan, type Fact, type Finder } from './fact.ts';

/**
 * What something is called.
 *
 * > A positively charged particle with the mass of an electron is called a positron.
 * > What is a positively charged particle with the mass of an electron called?  positron
 *
 * > … soft, sticky patches called electrodes …
 */
export const term: Finder = {
	kind: 'term',
	find: (reading) => reading.sentences.flatMap((sentence) => termsIn(reading, sentence))
};

function termsIn(reading: Reading, sentence: ReadSentence): Fact[] {
	const { words } = sentence;
	return words.flatMap(({ lower, start }, at) => {
		const isKnownAs = lower === 'known' && words[at + 1]?.lower === 'as';
		if ((lower !== 'called' && !isKnownAs) || isQuoted(sentence, start)) return [];
		const name = nameRun(sentence, isKnownAs ? at + 2 : at + 1);
		const what = name && whatIsCalled(sentence, at);
		return what ? [termFact(reading, sentence, name, what)] : [];
	});
}

function termFact(reading: Reading, sentence: ReadSentence, name: Run, { be, what }: Called): Fact {
	const key = {
		kind: 'term' as const,
		text: phrase(sentence, name),
		span: runSpan(reading, sentence, name)
	};
	const before = sentence.words[name.from - 1]!.lower;
	const article = /^an?$/.test(before) ? ` ${before}` : '';
	const place = /^In (?:the )?\p{Lu}[\p{L} ]{2,30}(?=, )/u.exec(sentence.text)?.[0];
	const placed = (text: string) => (place ? `${place}, ${text}` : text);
	return fact('term', sentence, [sentenceSpan(reading, sentence)], {
		asks: [{ stem: capitalise(placed(`what ${be} ${what} called?`)), key }],
		statement: { before: `${placed(`${what} ${be} called`)}${article} `, key, after: '.' },
		locate: `says what ${what} ${be} called`
	});
}

const NAME_WORDS_MAX = 4;

/** The name: up to four words behind "called", without "a", up to a mark or a small word. */
function nameRun({ words }: ReadSentence, start: number): Run | undefined {
	let from = /^[“"‘]$/.test(lowerAt(words, start)) ? start + 1 : start;
	if (/^an?$/.test(lowerAt(words, from))) from++;
	let to = from;
	while (/^(?:noun|name|ing)$/.test(words[to]?.class ?? '')) to++;
	if (to === from || to - from > NAME_WORDS_MAX) return undefined;
	const next = words[to];
	const endsHere = /^(?:mark|preposition|to|subordinator|conjunction)$/.test(next?.class ?? '');
	if (/^[-–‐]$/.test(next?.text ?? '')) return undefined;
	return endsHere ? { from, to } : undefined;
}

/** What bears the name, and its "is" or "are". */
interface Called {
	readonly be: string;
	readonly what: string;
}

/** "… is called": what stands in front of "is"; "patches called electrodes": what stands in front. */
function whatIsCalled(sentence: ReadSentence, at: number): Called | undefined {
	const { words } = sentence;
	const before = words[at - 1];
	const hasBe = before?.class === 'be';
	if (hasBe && !/^(?:is|are|was|were)$/.test(before.lower)) return undefined;
	if (before?.class === 'have') return undefined;
	const to = hasBe || before?.text === ',' ? at - 1 : at;
	const run = { from: phraseStart(sentence, to), to };
	const what = whatText(sentence, run);
	if (!hasBe && isSomebody(words.slice(run.from, to).map(({ lower }) => lower))) return undefined;
	return what ? { be: hasBe ? before.lower : beFor(what), what } : undefined;
}

function beFor(what: string): string {
	return isPlural(what.split(' ')) ? 'are' : 'is';
}

function isPlural(words: readonly string[]): boolean {
	const end = words.findIndex((word) => /^(?:of|in|for|with|at|on)$/.test(word));
	return /[^s]s$|people$|children$|men$/.test(words.at(end < 0 ? -1 : end - 1) ?? '');
}

/** "An astronaut called Houston": the head is somebody, who may have called somebody. */
function isSomebody(words: readonly string[]): boolean {
	const end = words.findIndex((word) => /^(?:of|in|for|with|at|on|from|who)$/.test(word));
	const head = words.at(end < 0 ? -1 : end - 1) ?? '';
	return (
		ROLES.has(head) ||
		/^(?:man|woman|boy|girl|child|person|people|men|women|children|family|company|police|group|team)$/.test(
			head
		)
	);
}

/**
 * Back over the noun phrase that ends before `to`: to its "a" or "an", over "of", "with" and "in" with
 * what follows them, or over the adjectives of a plural that has none.
 */
function phraseStart(sentence: ReadSentence, to: number): number {
	const { words } = sentence;
	let [from, bare] = [to, to];
	while (from > 0) {
		const word = words[from - 1]!;
		if (/^an?$/.test(word.lower) && !isInside(sentence, from - 2)) return from - 1;
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
function whatText(sentence: ReadSentence, run: Run): string | undefined {
	const words = sentence.words.slice(run.from, run.to).map(({ lower }) => lower);
	const [first] = words;
	if (!first || first === 'the' || hasAnaphor(sentence, run)) return undefined;
	const isVerb = ofBase(first) !== undefined || ofThirdPerson(first) !== undefined;
	if (!/^an?$/.test(first) && (words.length > 4 || isVerb || !isPlural(words))) return undefined;
	if (words.length > 16 || words.some((word) => COMPARING.test(word))) return undefined;
	const content = words.filter((word) => /\p{L}{4}/u.test(word) && !STOP.has(word));
	return content.length >= 3 ? midSentence(sentence, run) : undefined;
}
