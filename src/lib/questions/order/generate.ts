import type { Fact } from '#lib/facts/fact.ts';
import { questionId } from '../making/stem.ts';
import type { Order } from './order.ts';

const STEM = 'Put these events in the order in which they happened, the earliest first.';

/** Dated events to put in order. */
export function generateOrder(fact: Fact): Order[] {
	if (!fact.events) return [];
	return [
		{
			kind: 'order',
			// The stem is the same everywhere: what is ordered tells two apart, in an order that tells nothing.
			id: questionId('order', [STEM, ...fact.events.map(({ text }) => text).sort()].join(' ')),
			fact: fact.id,
			stem: STEM,
			evidence: [...fact.evidence],
			level: 'understand',
			events: fact.events.map(({ text, when, span }) => ({ text, when, span }))
		}
	];
}
