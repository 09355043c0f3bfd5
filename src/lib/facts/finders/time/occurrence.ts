import { countWords } from '#lib/language/en/phrases.ts';
import type { ClauseFinder, Fact } from '../../fact.ts';
import { datedFact } from '../../clauses/dated.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { invertedOf, toldOf } from '../../clauses/wording.ts';
import { timingOf } from '../../clauses/time.ts';

/**
 * When something happened.
 *
 * > In 1881 Mary Jones moved the whole school to a new building in Leeds.
 * > In which year did Mary Jones move the whole school to a new building in Leeds?  1881
 */
export const occurrence: ClauseFinder = {
	kind: 'date',
	find: (clauses) => clauses.flatMap(occurrenceOf)
};

const WORDS_MIN = 4;

function occurrenceOf(clause: FreeClause): Fact[] {
	const { proposition } = clause;
	const timing = timingOf(clause);
	if (!timing || proposition.negated || !proposition.past || isPerfect(clause)) return [];
	if (clause.parts.some(({ relation }) => relation === 'cop')) return [];
	const { part, moment } = timing;
	const asked = invertedOf(clause, [part]);
	const told = toldOf(clause, [part]);
	if (!asked || !told || countWords(told) < WORDS_MIN) return [];
	return [datedFact(clause, { moment, told, asked })];
}

/** "has changed in 2014" is no good English, wherever it comes from. */
function isPerfect({ tree, proposition: { verbs } }: FreeClause): boolean {
	return verbs.some((i) => /^(?:has|have|'ve|’ve)$/i.test(tree[i]!.text));
}
