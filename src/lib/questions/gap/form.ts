import { sittingLimits } from '#lib/sitting-limits.ts';
import { ANSWER, typed, type Form } from '../form.ts';
import type { GapAsked } from './gap.ts';

/** A field for the missing words. */
export const gapForm: Form<GapAsked, string> = {
	fieldsOf(_, given = '') {
		return [
			{
				type: 'text',
				name: ANSWER,
				label: 'The missing words',
				value: given,
				maxlength: sittingLimits.answerCharacters,
				inputmode: 'text'
			}
		];
	},

	readForm: (_, get) => typed(get)
};
