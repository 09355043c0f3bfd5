import type { Run } from '#lib/language/en/clauses.ts';
import type { Mention } from '#lib/language/en/entities.ts';
import { placeClass } from '#lib/language/en/lexicon/places.ts';
import { countWords, phrase } from '#lib/language/en/phrases.ts';
import type { Reading, ReadSentence } from '#lib/language/en/reading.ts';
import { inverted, isSelfContained, type Assertion } from './assertion.ts';
import { fact, sentenceSpan, tokenSpan, type Fact, type Finder } from './fact.ts';

/**
 * Where something happened, or where somebody went.
 *
 * > In 1892, Dvořák moved to the United States.
 * > To which country did Dvořák move in 1892?  the United States
 */
export const place: Finder = {
	kind: 'place',
	find: (reading, assertions) => assertions.flatMap((assertion) => placedIn(reading, assertion))
};

function placedIn(reading: Reading, assertion: Assertion): Fact[] {
	const { sentence, clause, source } = assertion;
	if (!clause.forms || clause.finite === 'have') return [];
	const inRest = sentence.mentions.filter(
		({ from, to }) => from >= clause.rest.from && to <= clause.rest.to
	);
	const places = inRest.filter((mention) => reading.entityOf(mention)?.type === 'place');
	const [mention] = places;
	const wanted = mention && placeClass(mention.text);
	if (!mention || !wanted || places.length > (followedByRegion(sentence, mention) ? 2 : 1))
		return [];
	const run = phraseRun(sentence, mention, clause.rest);
	const preposition = sentence.tokens[run.from]!.lower;
	if (!/^(?:in|to|from)$/.test(preposition) || !isAdverbial(sentence, run, clause.rest)) return [];
	const rest = phrase(sentence, clause.rest, [run]);
	if (!isSelfContained(sentence, { from: clause.rest.from, to: run.from }, rest) && rest) return [];
	const stem = `${preposition.charAt(0).toUpperCase()}${preposition.slice(1)} which ${wanted} ${inverted(assertion, rest)}?`;
	if (countWords(stem) < 6 || countWords(stem) > 22) return [];
	const key = {
		kind: 'place' as const,
		text: mention.text,
		span: tokenSpan(reading, sentence, mention.from, mention.to)
	};
	return [
		fact('place', sentence, [sentenceSpan(reading, sentence)], {
			...(source && { source }),
			asks: [{ stem, key }]
		})
	];
}

/** "in Baghdad, Iraq": the second place says where the first one is. */
function followedByRegion({ tokens, mentions }: ReadSentence, mention: Mention): boolean {
	return tokens[mention.to]?.text === ',' && mentions.some(({ from }) => from === mention.to + 1);
}

/** From the preposition to the end of the place, with its region and the comma behind it. */
function phraseRun(sentence: ReadSentence, mention: Mention, rest: Run): Run {
	const { tokens, mentions } = sentence;
	const from = tokens[mention.from - 1]?.lower === 'the' ? mention.from - 2 : mention.from - 1;
	if (!followedByRegion(sentence, mention)) return { from, to: mention.to };
	const region = mentions.find((other) => other.from === mention.to + 1)!;
	const comma = tokens[region.to]?.text === ',' && region.to < rest.to ? 1 : 0;
	return { from, to: region.to + comma };
}

/** Right behind the verb, or at the end of the clause, or with only a date behind it. */
function isAdverbial(sentence: ReadSentence, run: Run, rest: Run): boolean {
	if (run.from < rest.from) return false;
	const behind = sentence.tokens[run.to];
	const isEnd = run.to >= rest.to || /^(?:in|on|for|with|at|to|by)$/.test(behind?.lower ?? '');
	return isEnd && (run.from === rest.from || sentence.classes[run.from - 1] !== 'name');
}
