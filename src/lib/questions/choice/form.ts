import { ANSWER, type Form } from '../form.ts';
import type { ChoiceAsked } from './choice.ts';

/** One radio an option. */
export const choiceForm: Form<ChoiceAsked, string> = {
	fieldsOf({ options }, given) {
		const listed = options.map((option) => ({ value: option, name: option }));
		return [{ type: 'radios', name: ANSWER, options: listed, chosen: given }];
	},

	readForm({ options }, get) {
		const value = get(ANSWER);
		return options.find((option) => option === value);
	}
};
