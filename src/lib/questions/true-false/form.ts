import { ANSWER, type Form } from '../form.ts';
import { truthNames, type TrueFalseAsked, type TruthValue } from './true-false.ts';

/** One radio a truth value. */
export const trueFalseForm: Form<TrueFalseAsked, TruthValue> = {
	fieldsOf({ values }, given) {
		const options = values.map((value) => ({ value, name: truthNames[value] }));
		return [{ type: 'radios', name: ANSWER, options, chosen: given }];
	},

	readForm({ values }, get) {
		const value = get(ANSWER);
		return values.find((one) => one === value);
	}
};
