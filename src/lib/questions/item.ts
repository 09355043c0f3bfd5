import * as v from 'valibot';

/** The response types that questions of any maker are compared in. */
export const ITEM_TYPES = ['mcq', 'multi', 'tf', 'cloze', 'short', 'order', 'match'] as const;

/**
 * A question in a neutral form, the narrow waist between question types and foreign formats.
 * `answer` is the text of the right option; an array for order and match, and for cloze and short
 * where several wordings are accepted (the first is the model answer).
 */
export const Item = v.object({
	id: v.string(),
	type: v.picklist(ITEM_TYPES),
	prompt: v.pipe(v.string(), v.minLength(1)),
	options: v.array(v.string()),
	answer: v.union([v.string(), v.pipe(v.array(v.string()), v.minLength(1))]),
	evidence: v.string()
});
export type Item = v.InferOutput<typeof Item>;

/** What a type tells of its item; the prompt is the stem where it says no other. */
export type ItemForm = Pick<Item, 'type' | 'options' | 'answer'> & Partial<Pick<Item, 'prompt'>>;

/** The items of one article, as `generate --format items` prints them. */
export const ItemSet = v.object({
	article_id: v.string(),
	system: v.literal('readback'),
	article: v.string(),
	items: v.array(Item)
});
export type ItemSet = v.InferOutput<typeof ItemSet>;
