import { baseOf } from '#lib/language/en/proposition/base.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact } from '../fact.ts';
import { toldOf, type Standing } from '../propositions/standing.ts';

/**
 * What somebody said, claimed or found, in a clause of its own.
 *
 * > Professor Eastman says authorities are reacting slowly to his urgent calls.
 * > What does Professor Eastman say?  authorities are reacting slowly to his urgent calls
 */
export const claim: ClauseFinder = {
	kind: 'claim',
	find: (standings) => standings.flatMap(claimOf)
};

const WORDS = { min: 5, max: 24 };
/** Verbs that a question can keep; others are asked about with "say". */
const KEPT =
	/^(?:say|claim|warn|argue|explain|find|show|reveal|suggest|estimate|conclude|predict|believe|report|add)$/;

function claimOf(standing: Standing): Fact[] {
	const { reading, sentence, tree, proposition, source } = standing;
	const text = source && toldOf(standing);
	if (
		!source ||
		!text ||
		text.startsWith(source) ||
		countWords(text) < WORDS.min ||
		countWords(text) > WORDS.max
	)
		return [];
	const verb = proposition.reportedBy === undefined ? undefined : tree[proposition.reportedBy];
	const base = (verb && baseOf(verb)) ?? 'say';
	const asked = KEPT.test(base) && base !== 'add' ? base : 'say';
	const span = sentenceSpan(reading, sentence);
	return [
		fact('claim', sentence, [span], {
			source,
			about: source,
			asks: [
				{
					stem: `According to the article, what did ${source} ${asked}?`,
					key: { kind: 'statement', text, span }
				}
			]
		})
	];
}
