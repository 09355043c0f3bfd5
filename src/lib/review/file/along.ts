import * as v from 'valibot';

/**
 * What goes along with a study in its file, and lies elsewhere on a device: what is set for the hand (`ui/hand/`), and
 * where somebody is in the texts (`ui/place/`). Only they know its form, and so what is damaged of it is no reason to
 * refuse the file.
 */
export const Along = v.object({
	hand: v.optional(v.unknown()),
	places: v.optional(v.unknown())
});
export type Along = v.InferOutput<typeof Along>;
