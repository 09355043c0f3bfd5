import type { ItemForm } from '../item.ts';
import { order, type Order } from './order.ts';

/** The events as a learner meets them: other systems might show them as they come. */
export const orderToItem = (question: Order, seed: string): ItemForm => ({
	type: 'order',
	options: order.ask(question, seed).events,
	answer: order.key(question)
});
