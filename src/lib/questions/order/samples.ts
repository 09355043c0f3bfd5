import type { Samples } from '../question.ts';
import { order, type Order } from './order.ts';

/** The events as they were, the other way round, and with the last two swapped. */
export function sampleOrder(question: Order): Samples<string[]> {
	const right = order.key(question);
	return {
		right,
		wrong: [...right].reverse(),
		partly: [...right.slice(0, -2), right.at(-1)!, right.at(-2)!]
	};
}
