import * as v from 'valibot';
import { base, type QuestionType } from '../question.ts';

const VALUES = ['true', 'false', 'not-stated'] as const;
export type TruthValue = (typeof VALUES)[number];

export const TrueFalse = v.object({
	kind: v.literal('true-false'),
	...base,
	/** Two, or three where "not stated in the article" is among them. */
	values: v.pipe(v.array(v.picklist(VALUES)), v.minLength(2)),
	key: v.picklist(VALUES)
});
/** Whether a statement, the stem, holds by the article. */
export type TrueFalse = v.InferOutput<typeof TrueFalse>;

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
