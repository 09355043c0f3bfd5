import { makeLocator } from '#lib/article/locate.ts';
import type { Span } from '#lib/article/span.ts';
import { fact, type Fact, type Term } from '#lib/facts/fact.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { parseNumber } from '#lib/language/en/numbers.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import type { Choice, Option } from '#lib/questions/choice/choice.ts';
import type { Known, Material } from '#lib/questions/making/material.ts';
import { questionId } from '#lib/questions/making/stem.ts';
import { idOf } from '#lib/random.ts';
import type { Bank } from './bank.ts';
import { candidatesOf, type Candidate } from './candidate.ts';
import { choose } from './choose.ts';
import { rank } from './rank.ts';
import { suggestedRules } from './suggested-rules.ts';
import { readSuggestions, type Refused, type Suggestion } from './suggestion.ts';
import { verify } from './verify.ts';
import { isNamed, voicesIn } from './voices.ts';

/** What a second maker suggests to ask about an article; nothing of it is trusted. */
export interface Suggested {
	/** By which name the model is known. */
	readonly model: string;
	readonly suggestions: readonly unknown[];
}

/** A bank in the making: what it was made from, and which of ours it has. */
export interface Made {
	readonly reading: FullReading;
	readonly material: Material;
	readonly weights: readonly number[];
	readonly chosen: readonly Candidate[];
	/** How many questions at most. */
	readonly wanted: number;
}

/**
 * The bank with those suggestions that hold before every rule and have a place beside our questions, which
 * all stay as they are. The others are in the ledger, or among what was refused, each whole and with its rule.
 */
export function withSuggested(bank: Bank, { model, suggestions }: Suggested, made: Made): Bank {
	const { reading, material, weights, chosen, wanted } = made;
	const { read, refused: misshapen } = readSuggestions(suggestions);
	const { questions, facts, refused } = placed(read, reading);
	const candidates = candidatesOf(questions, { ...material, facts });
	const alone = verify(candidates, material, suggestedRules(reading));
	// Only what holds by itself can make another doubtful.
	const answers = answersWith(alone.passed, material);
	const { passed, rejected } = verify(alone.passed, { ...material, answers });
	const set = choose(passed, rank(passed, weights), wanted, chosen);
	return {
		...bank,
		secondMaker: { model, refused: [...misshapen, ...refused] },
		questions: set.chosen.map(({ question }) => question),
		ledger: [...bank.ledger, ...alone.rejected, ...rejected, ...set.rejected]
	};
}

/** What our facts and those suggested answer to each stem: two of them that differ are one too many. */
function answersWith(
	candidates: readonly Candidate[],
	{ answers }: Material
): Map<string, Known[]> {
	const all = new Map([...answers].map(([stem, known]) => [stem, [...known]]));
	for (const { fact } of candidates)
		for (const { stem, key } of fact.asks)
			all.set(stem, [...(all.get(stem) ?? []), { term: key, fact }]);
	return all;
}

/** Suggestions as questions on words of the article, and those whose words are not there. */
function placed(suggestions: readonly Suggestion[], reading: FullReading) {
	const locate = makeLocator(reading.article.text);
	const [questions, facts, refused]: [Choice[], Fact[], Refused[]] = [[], [], []];
	for (const suggestion of suggestions) {
		const place = placeOf(suggestion, locate(suggestion.evidence), reading);
		if ('because' in place) {
			refused.push({ ...place, suggestion });
			continue;
		}
		const made = factOf(suggestion, place, reading);
		if (facts.some(({ id }) => id === made.id)) {
			refused.push({ rule: 'TWICE', because: 'It was suggested before.', suggestion });
			continue;
		}
		facts.push(made);
		questions.push(questionOf(suggestion, made));
	}
	return { questions, facts, refused };
}

/** Words of the article within one of its sentences. */
interface Place {
	readonly span: Span;
	readonly sentence: ReadSentence;
}

/** Fewer words than this, or words that stand in more places, show nothing. */
const EVIDENCE_WORDS_MIN = 4;
const EVIDENCE_PLACES_MAX = 20;

function placeOf(
	{ evidence }: Suggestion,
	spans: readonly Span[],
	{ sentences }: FullReading
): Place | { rule: string; because: string } {
	if (!spans.length) return { rule: 'EVIDENCE', because: 'The evidence is not in the article.' };
	if (countWords(evidence) < EVIDENCE_WORDS_MIN)
		return { rule: 'EVIDENCE', because: `The evidence has less than ${EVIDENCE_WORDS_MIN} words.` };
	if (spans.length > EVIDENCE_PLACES_MAX)
		return { rule: 'EVIDENCE', because: `The evidence stands in ${spans.length} places.` };
	const [place, ...others] = spans.flatMap((span): Place[] => {
		const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end);
		return sentence ? [{ span, sentence }] : [];
	});
	if (!place)
		return {
			rule: 'FURNITURE',
			because:
				'The evidence does not stand within one sentence of the running text, but over several, or in a caption, a heading or a byline.'
		};
	return others.some(({ sentence }) => sentence.text !== place.sentence.text)
		? { rule: 'EVIDENCE', because: 'The evidence stands in several sentences that differ.' }
		: place;
}

function factOf(
	{ stem, key, distractors }: Suggestion,
	{ span, sentence }: Place,
	reading: FullReading
): Fact {
	const within = spanWithin(span, key) ?? spanWithin(span, lowered(key));
	const term: Term = { kind: kindOf(key, reading), text: key, span: within ?? span };
	return {
		...fact('suggested', sentence, [span], {
			asks: [{ stem, key: term }],
			source: sourceIn({ stem, key }, { span, sentence }, reading)
		}),
		id: idOf(['suggested', span.start, span.quote, stem, key, ...distractors].join('\n'))
	};
}

/** Where some words first stand within others. */
function spanWithin({ start, quote }: Span, words: string): Span | undefined {
	const [found] = makeLocator(quote)(words);
	return found && { ...found, start: start + found.start, end: start + found.end };
}

/** Options begin with a capital, and words within a sentence do not. */
function lowered(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

function kindOf(key: string, { entities }: FullReading): Term['kind'] {
	if (parseNumber(key) !== undefined) return 'number';
	const type = entities.find(({ names }) => names.includes(key))?.type;
	return type === 'person' || type === 'organisation' || type === 'place' ? type : 'term';
}

/** Who says so, by the name that the question has if it has one. */
function sourceIn(
	{ stem, key }: Pick<Suggestion, 'stem' | 'key'>,
	{ span, sentence }: Place,
	reading: FullReading
): string | undefined {
	const voices = voicesIn(reading, sentence, span).flatMap(({ names }) =>
		names[0] ? [names] : []
	);
	const [names = []] = voices;
	return names.find((name) => isNamed([name], `${stem} ${key}`)) ?? names[0];
}

function questionOf({ stem, key, distractors }: Suggestion, made: Fact): Choice {
	const { asks, evidence, source } = made;
	const { span } = asks[0]!.key;
	const isInWords = span.quote !== evidence[0]!.quote;
	return {
		kind: 'choice',
		id: questionId('choice', stem),
		fact: made.id,
		stem,
		evidence: [...evidence],
		...(source && { source }),
		level: isInWords ? 'remember' : 'understand',
		maker: 'model',
		options: optionsOf([key, ...distractors]).map((option, i) =>
			i === 0 && isInWords ? { ...option, span } : option
		)
	};
}

/** On a scale, where all of them are numbers: the order in which they are shown then tells nothing. */
function optionsOf(texts: readonly string[]): Option[] {
	const values = texts.map((text) => parseNumber(text));
	return values.every((value) => value !== undefined)
		? texts.map((text, i) => ({ text, value: values[i]! }))
		: texts.map((text) => ({ text }));
}
