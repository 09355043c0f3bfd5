import * as v from 'valibot';
import { parseNumber } from '#lib/language/en/numbers.ts';
import { sittingLimits } from '#lib/sitting-limits.ts';
import type { QuestionType } from '../question.ts';
import type { NumberQuestion } from './stored.ts';

export type { NumberQuestion };

export type NumberAsked = Pick<NumberQuestion, 'kind' | 'id' | 'stem' | 'unit'>;

export const number = {
	kind: 'number',
	answer: v.pipe(v.string(), v.maxLength(sittingLimits.answerCharacters)),

	ask({ kind, id, stem, unit }) {
		return { kind, id, stem, ...(unit && { unit }) };
	},

	key({ value }) {
		return String(value);
	},

	/** The unit is shown beside the field: what a learner writes of it makes no difference. */
	mark({ value }, answer) {
		const plain = answer.replace(HEDGE, '').replace(SPACED, '$1');
		const given = SEVERAL.test(plain) ? undefined : parseNumber(plain);
		return given !== undefined && isSame(given, value) ? 1 : 0;
	},

	/** A figure with its unit; words of the learner's own as they are. */
	tell({ unit }, answer) {
		return unit && /\d\s*$/.test(answer) ? `${answer} ${unit}` : answer;
	}
} satisfies QuestionType<NumberQuestion, string, NumberAsked>;

/** What may stand before a number without making it another one: "about 7" names 7. */
const HEDGE = /^\s*(?:about|around|approximately|roughly|circa|~|≈)/i;

/** Thousands set apart by spaces: "3 000". */
const SPACED = /(\d)\s(?=\d{3}(?!\d))/g;

/** Two numbers are a bet on both: "7 or 8", "7-8", "seven to nine". */
const SEVERAL = /\d[.,]*[^\d.,](?:.*[^a-z])?\d|\b(?:or|to)\b/i;

/** Equal up to the rounding of floating point. */
function isSame(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(b));
}
