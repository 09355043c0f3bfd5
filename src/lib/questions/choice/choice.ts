import * as v from 'valibot';
import { shuffle } from '#lib/random.ts';
import type { QuestionType } from '../question.ts';
import type { Choice, Option } from './stored.ts';

export type { Choice, Option };

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
