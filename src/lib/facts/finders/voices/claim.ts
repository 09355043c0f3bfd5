import { baseOf } from '#lib/language/en/proposition/base.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact, type Term } from '../../fact.ts';
import { otherNames } from '../../family.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { toldOf } from '../../clauses/wording.ts';
import { nameOf } from '../../subject.ts';

/**
 * Who says something that the article only reports.
 *
 * > Paul Dewar said the combined security lapses raise serious questions.
 * > Who said that the combined security lapses raise serious questions?  Paul Dewar
 */
export const claim: ClauseFinder = {
	kind: 'claim',
	find: (clauses) => clauses.flatMap(claimOf)
};

const WORDS = { min: 5, max: 22 };
/** Verbs that a question can keep; others are asked about with "said". */
const KEPT =
	/^(?:say|claim|warn|argue|explain|find|show|suggest|estimate|conclude|predict|believe)$/;
/** What is said in these words points at who says it, or at what was said before. */
const POINTING = /\b(?:it|they|them|its|their|he|she|his|her|him)\b/i;

function claimOf(clause: FreeClause): Fact[] {
	const { reading, sentence, source } = clause;
	const isDirect = /^(?:ccomp|root)$/.test(clause.proposition.relation);
	const text = source && isDirect ? saidIn(clause, source) : undefined;
	const key = source && text ? speakerOf(reading, source, sentence.index) : undefined;
	if (!key) return [];
	return [
		fact('claim', sentence, [sentenceSpan(reading, sentence)], {
			source,
			about: source,
			asks: [{ stem: `Who ${verbOf(clause)} that ${text}?`, key }]
		})
	];
}

/** What is said, where that can be read without who says it. */
function saidIn(clause: FreeClause, source: string): string | undefined {
	const text = toldOf(clause);
	if (!text || text.startsWith(source) || POINTING.test(text)) return undefined;
	const words = countWords(text);
	return words >= WORDS.min && words <= WORDS.max ? text : undefined;
}

/** The verb of saying as the text has it, where a question can keep it. */
function verbOf({ tree, proposition: { reportedBy } }: FreeClause): string {
	const verb = tree[reportedBy ?? -1];
	const isKept = verb && /^VB[DZ]$/.test(verb.xpos) && KEPT.test(baseOf(verb) ?? '');
	return isKept ? verb.text : 'said';
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
