import { capitalise } from '#lib/language/en/phrases.ts';
import { fact, type ClauseFinder, type DatedEvent, type Fact } from '../../fact.ts';
import { nextIn, type Next } from '../../clauses/next.ts';
import type { Step } from '../../step.ts';

const STEPS = { min: 3, max: 5 };

/**
 * What happened after what, where the text tells it step by step, each tied to the one before by a word like
 * "then" or "two years later".
 *
 * > Anna Lund opened a bakery in Oslo. Two years later, she moved to Bergen. She then founded a school …
 * > Put these events in order.  Anna Lund opened a bakery in Oslo · Anna Lund moved to Bergen · …
 */
export const course: ClauseFinder = {
	kind: 'course',
	find: (clauses) =>
		chainsOf(nextIn(clauses)).flatMap((steps) => {
			const { sentences } = clauses[0]!.reading;
			const spans = steps.map(({ span }) => span);
			const evidence = spans.filter(({ start }, i) => start !== spans[i - 1]?.start);
			const sentence = sentences.find(({ start }) => start === spans[0]!.start)!;
			return [fact('course', sentence, evidence, { events: steps.map(eventOf) })] satisfies Fact[];
		})
};

/** Steps of which each comes next after the one before, by a word at least once: dates alone are put in order elsewhere. */
function chainsOf(nexts: readonly Next[]): Step[][] {
	const chains: Next[][] = [];
	for (const next of nexts) {
		const chain = chains.at(-1);
		const isOn = chain?.at(-1)!.second.told === next.first.told;
		if (chain && isOn && chain.length < STEPS.max - 1) chain.push(next);
		else chains.push([next]);
	}
	return chains
		.filter((chain) => chain.length >= STEPS.min - 1 && chain.some(({ byWord }) => byWord))
		.map((chain) => [chain[0]!.first, ...chain.map(({ second }) => second)]);
}

/** An event that has its place, but no date. */
function eventOf({ told, span }: Step, place: number): DatedEvent {
	return { text: capitalise(told), told, when: '', value: place, span };
}
