import { sittingLimits } from '#lib/sitting-limits.ts';
import { ANSWER, typed, type Form } from '../form.ts';
import type { NumberAsked } from './number.ts';

/** A field for the number, with its unit behind it. */
export const numberForm: Form<NumberAsked, string> = {
	fieldsOf({ unit }, given = '') {
		return [
			{
				type: 'text',
				name: ANSWER,
				label: 'The number',
				value: given,
				maxlength: sittingLimits.answerCharacters,
				inputmode: 'decimal',
				unit
			}
		];
	},

	readForm: (_, get) => typed(get)
};
