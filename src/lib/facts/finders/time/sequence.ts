import type { Span } from '#lib/article/span.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { fact, type Composer, type DatedEvent, type Fact } from '../../fact.ts';
import { TELLING } from '../../step.ts';

const EVENTS_MIN = 3;
const EVENTS_MAX = 5;
const WORDS_MAX = 16;

/**
 * What came before what: events of which the article gives the dates, in their order.
 *
 * > … the end of the American space shuttle program in 2011 … But in 2020, NASA began a program with SpaceX …
 * > Put these events in order.  The American space shuttle program ended · NASA began a program … · …
 */
export const sequence: Composer = {
	kind: 'sequence',
	compose(facts, reading) {
		const events = datedEvents(facts);
		if (events.length < EVENTS_MIN) return [];
		const evidence = distinctSpans(events.map(({ span }) => span));
		const sentence = reading.sentences.find(({ start }) => start === evidence[0]!.start)!;
		return [fact('sequence', sentence, evidence, { events })];
	}
};

/** Two dates may stand in one sentence: it is shown once. */
function distinctSpans(spans: readonly Span[]): Span[] {
	return spans.filter(({ start }, i) => spans.findIndex((one) => one.start === start) === i);
}

/** Birth comes first and death last, whatever the article says. */
const OF_ITSELF = /\b(?:was born|died|was buried)\b/;

/** Events with dates that differ, from the earliest to the latest, spread over the text. */
function datedEvents(facts: readonly Fact[]): DatedEvent[] {
	const found = facts.flatMap(({ event, source }) =>
		event && !source && !OF_ITSELF.test(event.text) && !TELLING.test(event.text) ? [event] : []
	);
	const byDate = new Map<number, DatedEvent>();
	for (const event of found) {
		const year = Math.trunc(event.value / 10000);
		if (year !== 0 && countWords(event.text) <= WORDS_MAX && !byDate.has(year))
			byDate.set(year, event);
	}
	const inOrder = [...byDate.values()].sort((a, b) => a.value - b.value);
	if (inOrder.length <= EVENTS_MAX) return inOrder;
	const step = (inOrder.length - 1) / (EVENTS_MAX - 1);
	return Array.from({ length: EVENTS_MAX }, (_, i) => inOrder[Math.round(i * step)]!);
}
