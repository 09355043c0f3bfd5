import { answerAt, type Form } from '../form.ts';
import type { MatchAsked } from './match.ts';

/** One select for each thing on the left. */
export const matchForm: Form<MatchAsked, string[]> = {
	fieldsOf({ left, right }, given = []) {
		const words = [...new Set(right)].map((word) => ({ value: word, name: word }));
		const options = [{ value: '', name: 'nothing yet' }, ...words];
		return left.map((thing, i) => ({
			type: 'select',
			name: answerAt(i),
			label: thing,
			options,
			chosen: given[i] ?? ''
		}));
	},

	readForm({ left, right }, get) {
		const places = left.map((_, i) => get(answerAt(i)) ?? '');
		const given = places.map((place) => (right.includes(place) ? place : ''));
		return given.some((place) => place !== '') ? given : undefined;
	}
};
