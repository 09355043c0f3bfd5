import * as v from 'valibot';
import { sittingLimits } from '#lib/sitting-limits.ts';
import type { QuestionType } from '../question.ts';
import type { Gap } from './stored.ts';
import { isSameWording } from './wording.ts';

export type { Gap };

/** What stands in the stem where the words are missing. */
export const BLANK = '_____';

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
