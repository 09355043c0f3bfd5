import * as v from 'valibot';
import { Span } from '#lib/article/span.ts';
import { base } from '../stored.ts';
import { SentenceIndex } from '#lib/article/sentence-index.ts';

export const MarkWords = v.object({
	kind: v.literal('mark-words'),
	...base,
	/** The sentences of the article, by their number from 0, that count as right; the first is the key. */
	sentences: v.pipe(v.array(SentenceIndex), v.minLength(1)),
	/** The key's sentence and three others, for paper and for systems that cannot mark a text. */
	candidates: v.pipe(v.array(Span), v.length(4))
});
/** A sentence to find and mark in the article (QTI: hottextInteraction). The key is `candidates[0]`. */
export type MarkWords = v.InferOutput<typeof MarkWords>;
