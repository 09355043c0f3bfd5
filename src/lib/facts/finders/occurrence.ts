import { capitalise, countWords } from '#lib/language/en/phrases.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact } from '../fact.ts';
import { askFor, datedStatement, momentTerm } from '../moment.ts';
import type { FreeClause } from '../clauses/free-clause.ts';
import { invertedOf, toldOf } from '../clauses/wording.ts';
import { timingOf } from '../clauses/time.ts';

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
	const { reading, sentence, proposition, source } = clause;
	const timing = timingOf(clause);
	if (!timing || proposition.negated || !proposition.past || isPerfect(clause)) return [];
	if (clause.parts.some(({ relation }) => relation === 'cop')) return [];
	const { part, moment } = timing;
	const asked = invertedOf(clause, [part]);
	const text = toldOf(clause, [part]);
	if (!asked || !text || countWords(text) < WORDS_MIN) return [];
	const key = momentTerm(reading, moment);
	const span = sentenceSpan(reading, sentence);
	const event = {
		text: capitalise(text),
		told: text,
		asked,
		when: moment.text,
		value: moment.value,
		isYear: moment.precision === 'year',
		span
	};
	return [
		fact('date', sentence, [span], {
			source,
			about: clause.subject,
			asks: [{ stem: `${askFor(moment)} ${asked}?`, key }],
			statement: datedStatement(text, moment, key),
			event,
			locate: `says when ${text}`
		})
	];
}

/** "has changed in 2014" is no good English, wherever it comes from. */
function isPerfect({ tree, proposition: { verbs } }: FreeClause): boolean {
	return verbs.some((i) => /^(?:has|have|'ve|’ve)$/i.test(tree[i]!.text));
}
