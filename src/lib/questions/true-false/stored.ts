import * as v from 'valibot';
import { base } from '../stored.ts';
import { VALUES } from './values.ts';

export const TrueFalse = v.object({
	kind: v.literal('true-false'),
	...base,
	/** Two, or three where "not stated in the article" is among them. */
	values: v.pipe(v.array(v.picklist(VALUES)), v.minLength(2)),
	key: v.picklist(VALUES)
});
/** Whether a statement, the stem, holds by the article. */
export type TrueFalse = v.InferOutput<typeof TrueFalse>;
