import { capitalise, countWords } from '#lib/language/en/phrases.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact } from '../fact.ts';
import { askFor, momentTerm, prepositionFor } from '../moment.ts';
import { invertedOf, toldOf, type Standing } from '../propositions/standing.ts';
import { timingOf } from '../propositions/time.ts';

/**
 * When something happened.
 *
 * > In 1881 Mary Jones moved the whole school to a new building in Leeds.
 * > In which year did Mary Jones move the whole school to a new building in Leeds?  1881
 */
export const occurrence: ClauseFinder = {
	kind: 'date',
	find: (standings) => standings.flatMap(occurrenceOf)
};

const WORDS_MIN = 4;

function occurrenceOf(standing: Standing): Fact[] {
	const { reading, sentence, proposition, source } = standing;
	const timing = timingOf(standing);
	if (!timing || proposition.negated || !proposition.past || isPerfect(standing)) return [];
	if (standing.parts.some(({ relation }) => relation === 'cop')) return [];
	const { part, moment } = timing;
	const asked = invertedOf(standing, [part]);
	const text = toldOf(standing, [part]);
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
			about: standing.subject,
			asks: [{ stem: `${askFor(moment)} ${asked}?`, key }],
			statement: { before: `${text} ${prepositionFor(moment)} `, key, after: '.' },
			event,
			locate: `says when ${text}`
		})
	];
}

/** "has changed in 2014" is no good English, wherever it comes from. */
function isPerfect({ tree, proposition: { verbs } }: Standing): boolean {
	return verbs.some((i) => /^(?:has|have|'ve|’ve)$/i.test(tree[i]!.text));
}
