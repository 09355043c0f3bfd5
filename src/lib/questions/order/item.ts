import { shuffle } from '#lib/random.ts';
import type { Item } from '../item.ts';
import { order, type Order } from './order.ts';

/** Other systems might show the options as they come: never in the right order. */
export function orderToItem(question: Order, seed: string): Item {
	const { id, stem, evidence } = question;
	const answer = order.key(question);
	const options = shuffle([...answer].sort(), seed + id);
	return {
		id,
		type: 'order',
		prompt: stem,
		options: String(options) === String(answer) ? options.reverse() : options,
		answer,
		evidence: evidence[0]!.quote
	};
}
