import type { Item } from '../item.ts';
import { order, type Order } from './order.ts';

/** The events as a learner meets them: other systems might show them as they come. */
export const orderToItem = (question: Order, seed: string): Item => ({
	id: question.id,
	type: 'order',
	prompt: question.stem,
	options: order.ask(question, seed).events,
	answer: order.key(question),
	evidence: question.evidence[0]!.quote
});
