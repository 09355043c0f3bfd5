import { countWords } from '#lib/language/en/phrases.ts';
import { fact, type Composer } from '../../fact.ts';

const PAIRS = { min: 3, max: 5 };
const WORDS_MAX = 16;

/**
 * Which year belongs to which event.
 *
 * > In 1881 he shifted his focus to languages … in 1887 he earned his degree … In 1891 he defended …
 * > Match each event with its year.  Otto Jespersen earned his master's degree – 1887 · …
 */
export const chronicle: Composer = {
	kind: 'chronicle',
	compose(facts, reading) {
		const events = facts.flatMap(({ event, source }) =>
			event && !source && /^\d{4}$/.test(event.when) && countWords(event.text) <= WORDS_MAX
				? [event]
				: []
		);
		const byYear = [...Map.groupBy(events, ({ when }) => when)];
		// A year in which two things happened would fit either.
		const single = byYear.flatMap(([, of]) => (of.length === 1 ? of : [])).slice(0, PAIRS.max);
		const [first] = single;
		if (!first || single.length < PAIRS.min) return [];
		const sentence = reading.sentences.find(({ start }) => start === first.span.start)!;
		const spans = single.map(({ span }) => span);
		return [
			fact(
				'chronicle',
				sentence,
				spans.filter(({ start }, i) => spans.findIndex((one) => one.start === start) === i),
				{
					pairs: {
						stem: 'Match each event with the year in which it happened.',
						of: single.map(({ text, when, span }) => ({ left: text, right: when, span }))
					}
				}
			)
		];
	}
};
