import * as v from 'valibot';
import { Span } from '#lib/article/span.ts';
import { shuffle } from '#lib/random.ts';
import { base, type QuestionType } from '../question.ts';

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

export type ChoiceAsked = Pick<Choice, 'kind' | 'id' | 'stem'> & { options: string[] };

export const choice = {
	kind: 'choice',
	answer: v.string(),

	ask({ kind, id, stem, options }, seed) {
		return { kind, id, stem, options: inOrder(options, seed + id) };
	},

	key({ options }) {
		return options[0]!.text;
	},

	mark({ options }, answer) {
		return answer === options[0]!.text ? 1 : 0;
	},

	tell(_, answer) {
		return answer;
	},

	remark({ options }, answer) {
		const option = options.slice(1).find(({ text }) => text === answer);
		return option?.whyNot ? { text: option.whyNot, span: option.span } : undefined;
	}
} satisfies QuestionType<Choice, string, ChoiceAsked>;

/** Numbers and dates ascend; other options come in an order that does not depend on which is right. */
function inOrder(options: readonly Option[], seed: string): string[] {
	const scaled = options.every(({ value }) => value !== undefined);
	if (scaled) return [...options].sort((a, b) => a.value! - b.value!).map(({ text }) => text);
	return shuffle(options.map(({ text }) => text).sort(), seed);
}
