import * as v from 'valibot';
import { Span } from '#lib/article/span.ts';

/** What a question asks of the mind, by Bloom's revised taxonomy. */
export const LEVELS = ['remember', 'understand', 'apply', 'analyse', 'evaluate'] as const;

/** What every stored question has. The evidence is the words of the article that show the key. */
export const base = {
	id: v.string(),
	/** The fact that is asked for: memory is kept per fact, not per question. */
	fact: v.string(),
	stem: v.pipe(v.string(), v.minLength(1)),
	evidence: v.pipe(v.array(Span), v.minLength(1)),
	/** Who says so, where the article only reports it. */
	source: v.optional(v.string()),
	level: v.picklist(LEVELS),
	/** Who made it, where that was not the generator. */
	maker: v.optional(v.literal('model'))
};

export type QuestionBase = v.InferOutput<v.ObjectSchema<typeof base, undefined>>;
