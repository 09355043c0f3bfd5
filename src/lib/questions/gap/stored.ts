import * as v from 'valibot';
import { base } from '../stored.ts';

export const Gap = v.object({
	kind: v.literal('gap'),
	...base,
	/** The wordings that count as right; the first is the model answer. */
	accepted: v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1))
});
/** A sentence or a note with a gap to fill by typing (QTI: textEntryInteraction). */
export type Gap = v.InferOutput<typeof Gap>;
