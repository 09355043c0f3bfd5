import * as v from 'valibot';
import { Span } from '#lib/article/span.ts';
import { base } from '../stored.ts';

const Pair = v.object({
	left: v.pipe(v.string(), v.minLength(1)),
	right: v.pipe(v.string(), v.minLength(1)),
	span: Span
});

export const Match = v.object({
	kind: v.literal('match'),
	...base,
	pairs: v.pipe(
		v.array(Pair),
		v.minLength(3),
		v.maxLength(6),
		v.check((pairs) => new Set(pairs.map(({ left }) => left)).size === pairs.length)
	)
});
/** Things to pair, each with one other (QTI: matchInteraction). */
export type Match = v.InferOutput<typeof Match>;
