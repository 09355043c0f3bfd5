import type { Samples } from '../question.ts';
import { order, type Order } from './order.ts';

/** The events as they were, and the other way round. */
export const sampleOrder = (question: Order): Samples<string[]> => ({
	right: order.key(question),
	wrong: order.key(question).reverse()
});
