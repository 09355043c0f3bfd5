import * as v from 'valibot';
import type { QuestionType } from '../question.ts';
import type { TrueFalse } from './stored.ts';
import { VALUES, type TruthValue } from './values.ts';

export type { TrueFalse, TruthValue };

export type TrueFalseAsked = Pick<TrueFalse, 'kind' | 'id' | 'stem' | 'values'>;

/** The truth values as they are printed. */
export const truthNames: Record<TruthValue, string> = {
	true: 'True',
	false: 'False',
	'not-stated': 'Not stated'
};

export const trueFalse = {
	kind: 'true-false',
	answer: v.picklist(VALUES),

	ask({ kind, id, stem, values }) {
		return { kind, id, stem, values };
	},

	key({ key }) {
		return key;
	},

	mark({ key }, answer) {
		return answer === key ? 1 : 0;
	},

	tell(_, answer) {
		return truthNames[answer];
	},

	remark({ key }, answer) {
		if (answer !== 'true' || key !== 'not-stated') return undefined;
		return { text: 'It may be so, but the article does not say it.' };
	}
} satisfies QuestionType<TrueFalse, TruthValue, TrueFalseAsked>;
