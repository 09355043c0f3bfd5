import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { spanOf } from '#lib/article/span.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact } from '../../fact.ts';
import { nameOf } from '../../subject.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { invertedOf } from '../../clauses/wording.ts';

/**
 * Where something happened, by the name of a place.
 *
 * > … His first piece of a religious nature was premiered in Prague in 1880 …
 * > Where was Dvořák's first piece of a religious nature premiered in 1880?  Prague
 */
export const whereabouts: ClauseFinder = {
	kind: 'place',
	find: (clauses) => clauses.flatMap(placeOf)
};

const WORDS_MIN = 4;

function placeOf(clause: FreeClause): Fact[] {
	const { reading, sentence, tree, proposition, source } = clause;
	if (proposition.negated) return [];
	const places = clause.parts.filter((part) => isPlace(clause, part));
	const [part] = places;
	const asked = places.length === 1 && part ? invertedOf(clause, [part]) : undefined;
	if (!part || !asked || countWords(asked) < WORDS_MIN) return [];
	const { start, end } = tree[part.head]!;
	const mention = sentence.mentions.find((one) => one.start <= start && one.end >= end);
	const entity = mention && reading.entityOf(mention);
	if (!mention || !entity) return [];
	const span = sentenceSpan(reading, sentence);
	const key = {
		kind: 'place' as const,
		text: nameOf(reading, entity),
		also: entity.names,
		span: spanOf(reading.article.text, mention.start, mention.end)
	};
	return [fact('place', sentence, [span], { source, asks: [{ stem: `Where ${asked}?`, key }] })];
}

/** "in Prague": a name and nothing else behind the preposition. */
function isPlace(
	{ reading, sentence, tree }: FreeClause,
	{ relation, head, words }: Part
): boolean {
	if (relation !== 'obl' || !/^(?:in|at|near)$/i.test(tree[words[0]!]!.text)) return false;
	const { start, end } = tree[head]!;
	const mention = sentence.mentions.find((one) => one.start <= start && one.end >= end);
	const entity = mention && reading.entityOf(mention);
	if (entity?.type !== 'place') return false;
	return words
		.slice(1)
		.every((i) => tree[i]!.start >= mention!.start && tree[i]!.end <= mention!.end);
}
