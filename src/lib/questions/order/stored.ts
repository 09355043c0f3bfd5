import * as v from 'valibot';
import { Span } from '#lib/article/span.ts';
import { base } from '../stored.ts';

const Event = v.object({
	text: v.pipe(v.string(), v.minLength(1)),
	/** When it was, as the article says it. */
	when: v.string(),
	span: Span
});

export const Order = v.object({
	kind: v.literal('order'),
	...base,
	/** From the earliest to the latest. */
	events: v.pipe(v.array(Event), v.minLength(3), v.maxLength(7))
});
/** Things to put into their order (QTI: orderInteraction). */
export type Order = v.InferOutput<typeof Order>;
