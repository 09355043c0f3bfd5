import * as v from 'valibot';
import { sittingLimits } from '#lib/sitting-limits.ts';
import { base, type QuestionType } from '../question.ts';
import { isSameWording } from './wording.ts';

/** What stands in the stem where the words are missing. */
export const BLANK = '_____';

export const Gap = v.object({
	kind: v.literal('gap'),
	...base,
	/** The wordings that count as right; the first is the model answer. */
	accepted: v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1))
});
/** A sentence or a note with a gap to fill by typing (QTI: textEntryInteraction). */
export type Gap = v.InferOutput<typeof Gap>;

export type GapAsked = Pick<Gap, 'kind' | 'id' | 'stem'>;

export const gap = {
	kind: 'gap',
	answer: v.pipe(v.string(), v.maxLength(sittingLimits.answerCharacters)),

	ask({ kind, id, stem }) {
		return { kind, id, stem };
	},

	key({ accepted }) {
		return accepted[0]!;
	},

	mark({ accepted }, answer) {
		return accepted.some((wording) => isSameWording(wording, answer)) ? 1 : 0;
	},

	tell(_, answer) {
		return answer;
	}
} satisfies QuestionType<Gap, string, GapAsked>;
