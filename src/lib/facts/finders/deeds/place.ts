import { placeClass } from '#lib/language/en/lexicon/places.ts';
import type { Mention } from '#lib/language/en/names/name.ts';
import { capitalise, countWords, phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence, Run } from '#lib/language/en/sentence.ts';
import { inverted, isSelfContained, type Assertion } from '../../assertion.ts';
import { fact, runSpan, sentenceSpan, type Fact, type Finder } from '../../fact.ts';
import { settingOf, withSetting } from '../../setting.ts';

/**
 * Where something happened, or where somebody went.
 *
 * > In 1892, Dvořák moved to the United States.
 * > In 1892, to which country did Dvořák move?  United States
 */
export const place: Finder = {
	kind: 'place',
	find: (reading, assertions) => assertions.flatMap((assertion) => placedIn(reading, assertion))
};

const STEM_WORDS = { min: 6, max: 22 };

function placedIn(reading: Reading, assertion: Assertion): Fact[] {
	const { sentence, clause, source } = assertion;
	const mention = onlyPlace(reading, assertion);
	const wanted = mention && placeClass(mention.text);
	if (!wanted || !clause.forms || clause.finite === 'have') return [];
	const run = phraseRun(sentence, mention, clause.rest);
	if (!isAdverbial(sentence, run, clause.rest)) return [];
	const rest = phrase(sentence, clause.rest, [run]);
	const before = { from: clause.rest.from, to: run.from };
	if (rest && !isSelfContained(sentence, before, rest)) return [];
	const setting = settingOf(assertion);
	if (setting === undefined) return [];
	const preposition = capitalise(sentence.words[run.from]!.lower);
	const asked = `${preposition} which ${wanted} ${inverted(assertion, rest)}?`;
	const stem = withSetting(setting, asked);
	const words = countWords(stem);
	if (words < STEM_WORDS.min || words > STEM_WORDS.max) return [];
	const key = {
		kind: 'place' as const,
		text: mention.text,
		span: runSpan(reading, sentence, mention)
	};
	return [
		fact('place', sentence, [sentenceSpan(reading, sentence)], { source, asks: [{ stem, key }] })
	];
}

/** The place behind the verb, where there is just one, or one with the region that it lies in. */
function onlyPlace(reading: Reading, { sentence, clause }: Assertion): Mention | undefined {
	const { from, to } = clause.rest;
	const places = sentence.mentions.filter(
		(mention) =>
			mention.from >= from && mention.to <= to && reading.entityOf(mention)?.type === 'place'
	);
	const [first] = places;
	if (!first || AMBIGUOUS.has(first.text)) return undefined;
	return places.length <= (regionOf(sentence, first) ? 2 : 1) ? first : undefined;
}

/** Names of two places of different kinds, or of a place and of much else. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
	'Georgia',
	'Washington',
	'New York',
	'Mexico',
	'Luxembourg',
	'Singapore',
	'Victoria',
	'Jordan',
	'Chad',
	'Guinea'
]);

/** "Iraq" in "Baghdad, Iraq". */
function regionOf({ words, mentions }: ReadSentence, mention: Mention): Mention | undefined {
	if (words[mention.to]?.text !== ',') return undefined;
	return mentions.find(({ from }) => from === mention.to + 1);
}

/** From the preposition to the end of the place, with its region and the comma behind it. */
function phraseRun(sentence: ReadSentence, mention: Mention, rest: Run): Run {
	const { words } = sentence;
	const from = mention.from - (words[mention.from - 1]?.lower === 'the' ? 2 : 1);
	const region = regionOf(sentence, mention);
	if (!region) return { from, to: mention.to };
	const comma = words[region.to]?.text === ',' && region.to < rest.to ? 1 : 0;
	return { from, to: region.to + comma };
}

/**
 * A place phrase of the verb: right behind it or behind its object, at the end of the clause or before
 * another phrase. Behind another preposition or verb it may say where something else is.
 */
function isAdverbial({ words }: ReadSentence, run: Run, rest: Run): boolean {
	if (run.from < rest.from || !/^(?:in|to|from)$/.test(words[run.from]!.lower)) return false;
	const isLast = run.to >= rest.to || /^(?:in|on|for|with|at|to|by|as)$/.test(words[run.to]!.lower);
	const between = words.slice(rest.from, run.from);
	const isOfVerb = between.every(({ class: is, lower }) => lower === 'of' || !OTHER.test(is));
	return isLast && isOfVerb && between.at(-1)?.class !== 'name';
}

const OTHER =
	/^(?:preposition|to|verb|participle|ing|base|be|have|do|modal|subordinator|conjunction)$/;
