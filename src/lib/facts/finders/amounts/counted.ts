import { isNumberWord, parseNumber } from '#lib/language/en/numbers.ts';
import { isPlural } from '#lib/language/en/nouns.ts';
import { phrase } from '#lib/language/en/phrases.ts';
import { DEMONYMS } from '#lib/language/en/lexicon/places.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence, Run } from '#lib/language/en/sentence.ts';
import type { Word } from '#lib/language/en/words.ts';
import type { Assertion } from '../../assertion.ts';
import { settingOf, withSetting } from '../../setting.ts';
import { fact, runSpan, sentenceSpan, type Fact, type Term } from '../../fact.ts';

/** A number with what is counted: "about 3,000 cherry trees". */
export interface Counted {
	readonly number: Run;
	/** "tonnes of tea" */
	readonly noun: Run;
	/** "tonnes" */
	readonly unit: string;
	readonly about: boolean;
}

/** How a quantity is asked, found and told. */
export interface Wording {
	/** Behind "How many". */
	readonly asked: string;
	/** Behind "says how many". */
	readonly located: string;
	/** The statement before and behind the number. */
	readonly before: string;
	readonly after: string;
	/** When it holds, where no phrase in front says so. */
	readonly when?: string;
}

/** Words that make a number rough. */
export const ABOUT = /^(?:about|almost|nearly|around|roughly|approximately|some)$/;
/** "more than 200", "at least 20" say no number that could be asked for. */
const BOUND = /^(?:than|least|most|over|under|to|only|all)$/;
const NOUN_WORDS_MAX = 4;

/** The number and its noun that begin here, over adverbs in front. */
export function countedAt(sentence: ReadSentence, from: number, to: number): Counted | undefined {
	const { words, moments } = sentence;
	let at = from;
	while (at < to && (words[at]!.class === 'adverb' || ABOUT.test(words[at]!.lower))) at++;
	const adverbs = words.slice(from, at).map(({ lower }) => lower);
	const number = numberAt(sentence, at, to);
	if (!number || adverbs.some((word) => BOUND.test(word) && !ABOUT.test(word))) return undefined;
	if (moments.some(({ start }) => start === words[at]!.start)) return undefined;
	const noun = nounAt(sentence, number.to, to);
	return noun && { number, ...noun, about: adverbs.some((word) => ABOUT.test(word)) };
}

/** A number above one that says how many: figures and number words. */
function numberAt(sentence: ReadSentence, from: number, limit: number): Run | undefined {
	const { words } = sentence;
	if (words[from]?.class !== 'number') return undefined;
	if (/^(?:one|hundreds?|thousands?|millions?)$/.test(words[from].lower)) return undefined;
	let to = from + 1;
	while (to < limit && isNumberWord(words[to]!.lower)) to++;
	const run = { from, to };
	return parseNumber(phrase(sentence, run)) === undefined ? undefined : run;
}

/** A plural noun with what stands in front of it, and what it is of: "cherry trees", "rounds of talks". */
function nounAt(
	{ words }: ReadSentence,
	from: number,
	limit: number
): Pick<Counted, 'noun' | 'unit'> | undefined {
	const isPart = (i: number) =>
		/^(?:noun|name)$/.test(words[i]!.class) ||
		(i === from && /^(?:participle|adverb)$/.test(words[i]!.class));
	let to = from;
	while (to < limit && isPart(to)) to++;
	while (to > from && !isPlural(words[to - 1]!.lower)) to--;
	const noun = words.slice(from, to);
	if (!isCountable(noun)) return undefined;
	return { noun: { from, to: behindOf(words, to, limit) }, unit: noun.at(-1)!.text };
}

/** Things, rather than shares, times or a name: "3,000 cherry trees", "five Americans". */
function isCountable(noun: readonly Word[]): boolean {
	const { text, lower } = noun.at(-1) ?? { text: '', lower: 'times' };
	if (noun.length > NOUN_WORDS_MAX || lower === 'times') return false;
	if (noun.some((word) => /^(?:%|percent|per)$/.test(word.lower))) return false;
	return text === lower || DEMONYMS.has(text.replace(/s$/, ''));
}

/** "of talks", "of the tea": up to the end of that noun. */
export function behindOf(words: ReadSentence['words'], at: number, limit: number): number {
	if (words[at]?.lower !== 'of') return at;
	let to = at + 1;
	if (words[to]?.class === 'determiner') to++;
	while (to < limit && /^(?:noun|name)$/.test(words[to]!.class)) to++;
	return to;
}

/** What may follow what is counted: nothing, or a phrase that says where, for what or which. */
export function goesOn({ words }: ReadSentence, { from, to }: Run): boolean {
	return from >= to || /^(?:preposition|to|ing|adverb)$/.test(words[from]!.class);
}

/** The number as a key. */
export function numberTerm(
	reading: Reading,
	sentence: ReadSentence,
	number: Run,
	unit: string
): Term {
	const text = phrase(sentence, number).toLowerCase();
	const span = runSpan(reading, sentence, number);
	return { kind: 'number', text, span, value: parseNumber(text)!, unit };
}

/** The fact that there are so many. */
export function quantityFact(
	reading: Reading,
	assertion: Assertion,
	{ number, unit, about }: Counted,
	{ asked, located, before, after, when = '' }: Wording
): Fact | undefined {
	const { sentence, source } = assertion;
	const front = settingOf(assertion);
	if (front === undefined) return undefined;
	const setting = front || when;
	const key = { ...numberTerm(reading, sentence, number, unit), ...(about && { isRough: true }) };
	const inSetting = setting && `${setting}, `;
	const stem = withSetting(setting, `${about ? 'About how many' : 'How many'} ${asked}?`);
	return fact('quantity', sentence, [sentenceSpan(reading, sentence)], {
		source,
		asks: [{ stem, key }],
		statement: {
			before: `${inSetting}${before}${about ? 'about ' : ''}`,
			key,
			after: after.endsWith('.') ? after : `${after}.`
		},
		locate: `says how many ${located}`
	});
}

/** "Smith offered three reasons": for what, the question would not say. */
export function isVague(unit: string): boolean {
	return VAGUE.test(unit);
}

const VAGUE =
	/^(?:reasons|ways|things|rules|types|kinds|sorts|examples|factors|points|questions|aspects|steps|parts|issues|problems|cases|options|groups|categories|features|stages|times|quarters|thirds|halves|fifths)$/;
