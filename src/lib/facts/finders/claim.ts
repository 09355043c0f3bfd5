import { baseOf } from '#lib/language/en/proposition/base.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact, type Term } from '../fact.ts';
import { otherNames } from '../family.ts';
import { toldOf, type Standing } from '../propositions/standing.ts';
import { nameOf } from '../subject.ts';

/**
 * Who says something that the article only reports.
 *
 * > Paul Dewar said the combined security lapses raise serious questions.
 * > Who said that the combined security lapses raise serious questions?  Paul Dewar
 */
export const claim: ClauseFinder = {
	kind: 'claim',
	find: (standings) => standings.flatMap(claimOf)
};

const WORDS = { min: 5, max: 22 };
/** Verbs that a question can keep; others are asked about with "said". */
const KEPT =
	/^(?:say|claim|warn|argue|explain|find|show|suggest|estimate|conclude|predict|believe)$/;
/** What is said in these words points at who says it, or at what was said before. */
const POINTING = /\b(?:it|they|them|its|their|he|she|his|her|him)\b/i;

function claimOf(standing: Standing): Fact[] {
	const { reading, sentence, tree, proposition, source } = standing;
	const text = source && toldOf(standing);
	const key = source && speakerOf(reading, source, sentence.index);
	if (!source || !text || !key || text.startsWith(source) || POINTING.test(text)) return [];
	if (countWords(text) < WORDS.min || countWords(text) > WORDS.max) return [];
	const verb = proposition.reportedBy === undefined ? undefined : tree[proposition.reportedBy];
	const kept = verb && KEPT.test(baseOf(verb) ?? '') && /^VB[DZ]$/.test(verb.xpos);
	const span = sentenceSpan(reading, sentence);
	return [
		fact('claim', sentence, [span], {
			source,
			about: source,
			asks: [{ stem: `Who ${kept ? verb.text : 'said'} that ${text}?`, key }]
		})
	];
}

/** The source as a key, where it is a person or an organisation by name. */
function speakerOf(reading: FullReading, source: string, sentence: number): Term | undefined {
	const entity = reading.entities.find((one) => isNamed(reading, one, source));
	if (!entity || !/^(?:person|organisation)$/.test(entity.type)) return undefined;
	const mention = entity.mentions.find((one) => one.sentence === sentence) ?? entity.mentions[0]!;
	const { start, end } = mention;
	return {
		kind: entity.type as 'person' | 'organisation',
		text: nameOf(reading, entity),
		also: otherNames(reading, entity, nameOf(reading, entity)),
		span: { start, end, quote: reading.article.text.slice(start, end) }
	};
}

function isNamed(reading: FullReading, entity: Entity, source: string): boolean {
	return nameOf(reading, entity) === source || entity.names.includes(source.replace(/^the /i, ''));
}
