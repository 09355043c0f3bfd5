import type { Paper } from '../paper.ts';
import type { OrderAsked } from './order.ts';

/** The events, each with a box for its number. */
export const printOrder = ({ events }: OrderAsked): Paper => ({
	how: `Write 1 to ${events.length} into the boxes.`,
	boxes: events
});
