import { contentWords, countShared } from '#lib/language/en/content.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { fact, type Composer, type DatedEvent, type Fact } from '../../fact.ts';

/**
 * How many years lie between two things of which the article gives the years: a small sum.
 *
 * > He entered the University of Copenhagen in 1877. … In 1887 he earned his master's degree in French.
 * > How many years after Otto Jespersen entered the University of Copenhagen did Otto Jespersen earn …?  10
 */
export const interval: Composer = {
	kind: 'interval',
	compose(facts, reading) {
		const events = facts
			.flatMap(({ event, source }) => (event?.isYear && event.asked && !source ? [event] : []))
			.slice(0, EVENTS_MAX);
		const content = new Map(
			events.map((event) => [event, contentWords(event.told ?? event.text)] as const)
		);
		// Two events of one life, or of one thing: else the years between mean nothing.
		const areOfOne = (first: DatedEvent, second: DatedEvent) =>
			countShared(content.get(first)!, content.get(second)!) > 0;
		const pairs = events.flatMap((first) =>
			events
				.filter((second) => isApart(first, second) && areOfOne(first, second))
				.map((second) => ({ first, second }))
		);
		const made = pairs
			.map(({ first, second }) => ({ first, second, stem: stemOf(first, second) }))
			.filter(({ stem }) => countWords(stem) <= WORDS_MAX)
			.sort((a, b) => countWords(a.stem) - countWords(b.stem));
		return made.slice(0, MADE_MAX).map(({ first, second, stem }): Fact => {
			const sentence = reading.sentences.find(({ start }) => start === second.span.start)!;
			const years = yearOf(second) - yearOf(first);
			const key = {
				kind: 'number' as const,
				text: String(years),
				span: second.span,
				value: years,
				unit: 'years'
			};
			return fact('interval', sentence, [first.span, second.span], { asks: [{ stem, key }] });
		});
	}
};

const WORDS_MAX = 24;
const MADE_MAX = 3;
/** More would only make a long text slow. */
const EVENTS_MAX = 40;
/** Fewer years are counted on one's fingers, more are no small sum. */
const YEARS = { min: 2, max: 60 };

function isApart(first: DatedEvent, second: DatedEvent): boolean {
	const years = yearOf(second) - yearOf(first);
	return (
		first.span.start !== second.span.start &&
		years >= YEARS.min &&
		years <= YEARS.max &&
		yearOf(first) > 0
	);
}

function yearOf({ value }: DatedEvent): number {
	return Math.trunc(value / 10000);
}

function stemOf(first: DatedEvent, second: DatedEvent): string {
	const told = first.told ?? first.text;
	return `According to the article’s dates, how many years after ${told} ${second.asked}?`;
}
