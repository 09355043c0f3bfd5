import * as v from 'valibot';
import { Span } from '#lib/article/span.ts';
import { base } from '../stored.ts';

const Option = v.object({
	text: v.pipe(v.string(), v.minLength(1)),
	/** Where the article has these words. */
	span: v.optional(Span),
	/** Why a distractor is wrong, by the article. */
	whyNot: v.optional(v.string()),
	/** Its place on a scale, where the options are numbers or dates: these are shown in their order. */
	value: v.optional(v.number())
});
export type Option = v.InferOutput<typeof Option>;

export const Choice = v.object({
	kind: v.literal('choice'),
	...base,
	options: v.pipe(v.array(Option), v.minLength(3), v.maxLength(6))
});
/** One right answer among a few (QTI: choiceInteraction). The key is `options[0]`. */
export type Choice = v.InferOutput<typeof Choice>;
