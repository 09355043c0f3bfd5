import { plainWords } from '#lib/language/en/content.ts';
import { capitalise, countWords } from '#lib/language/en/phrases.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact } from '../../fact.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { predicateOf, reportsIn } from '../../clauses/wording.ts';

/**
 * What the article says of somebody or something by name, to be told from what it says of others.
 *
 * > The Concorde was operated jointly by Britain and France.
 * > Which of these statements about the Concorde is supported by the article?  The Concorde was operated jointly by Britain and France.
 */
export const portrait: ClauseFinder = {
	kind: 'portrait',
	find: (clauses) =>
		[...Map.groupBy(clauses, ({ entity }) => entity)].flatMap(([entity, of]) =>
			entity ? of.flatMap(portraitOf).slice(0, EACH_MAX) : []
		)
};

/** So many portraits of one are enough. */
const EACH_MAX = 2;
const WORDS = { min: 5, max: 18 };
const OWN = /\b(?:it|they|them|its|their|itself|themselves|he|she|his|her|him)\b/i;

function portraitOf(clause: FreeClause): Fact[] {
	const { reading, sentence, proposition, subject, source, entity } = clause;
	const text = source || proposition.negated ? undefined : predicateOf(clause);
	if (!text || OWN.test(text) || reportsIn(clause)) return [];
	const words = countWords(text);
	if (words < WORDS.min || words > WORDS.max || !isName(subject, entity!.names)) return [];
	const span = sentenceSpan(reading, sentence);
	return [
		fact('portrait', sentence, [span], {
			about: subject,
			asks: [
				{
					stem: `Which of these statements about ${subject} is supported by the article?`,
					key: {
						kind: 'portrayal',
						text: `${capitalise(subject)} ${text}.`,
						also: entity!.names,
						span
					}
				}
			]
		})
	];
}

/** Whether a subject is a name, and nothing that only holds one: "Ingenuity’s last flight" is none. */
function isName(subject: string, names: readonly string[]): boolean {
	return names.map(plainWords).includes(plainWords(subject));
}
