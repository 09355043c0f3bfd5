import type { Paper } from '../paper.ts';
import { BLANK, type Gap, type GapAsked } from './gap.ts';

/** The gap in the stem is what is written on. */
export const printGap = ({ stem }: GapAsked): Paper => ({ stem: stem.split(BLANK) });

/** The model answer, and what else counts: "Dmitry Rogozin (also: Rogozin)". */
export function answerGap({ accepted: [model, ...others] }: Gap): string {
	return others.length > 0 ? `${model} (also: ${others.join(', ')})` : model!;
}
