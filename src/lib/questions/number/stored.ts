import * as v from 'valibot';
import { base } from '../stored.ts';

export const NumberQuestion = v.object({
	kind: v.literal('number'),
	...base,
	value: v.number(),
	/** What is counted or measured, shown beside the field. */
	unit: v.optional(v.string()),
	/** The number as the article has it. */
	said: v.string()
});
/** A number to type, as a figure or as a word (QTI: textEntryInteraction with a numeric base type). */
export type NumberQuestion = v.InferOutput<typeof NumberQuestion>;
