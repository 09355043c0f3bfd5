import { answerAt, type Form } from '../form.ts';
import type { OrderAsked } from './order.ts';

/** One select a place, filled with the order as it stands: that is an answer, too. */
export const orderForm: Form<OrderAsked, string[]> = {
	fieldsOf({ events }, given = events) {
		const options = [...new Set(events)].map((event) => ({ value: event, name: event }));
		return events.map((event, i) => ({
			type: 'select',
			name: answerAt(i),
			label: `Place ${i + 1}`,
			options,
			chosen: given[i] ?? event
		}));
	},

	readForm({ events }, get) {
		const places = events.map((_, i) => get(answerAt(i)) ?? '');
		return places.every((place) => events.includes(place)) ? places : undefined;
	},

	problemOf(answer) {
		const twice = answer.find((event, i) => answer.indexOf(event) !== i);
		return twice && `Two places have the same: ${twice}`;
	}
};
