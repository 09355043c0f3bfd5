import type { Misread } from '#lib/analysis/misread.ts';
import { percent } from '#lib/quiz/words.ts';

/** From which share on a sentence has its shade; the last is the darkest. */
export const SHADES = [0, 0.2, 0.4, 0.6, 0.8] as const;

/** The shade of a sentence, from 0; undefined where nothing is told of it. */
export function shadeOf(misread: Misread | undefined): number | undefined {
	const share = misread?.missed.value;
	return share === undefined ? undefined : SHADES.findLastIndex((from) => share >= from);
}

/** What a shade stands for. @example '20–40%' */
export function shadeWords(shade: number): string {
	const to = SHADES[shade + 1];
	const from = Math.round(SHADES[shade]! * 100);
	return `${from}–${percent(to ?? 1)}`;
}

/** How often what stands in a sentence was missed, in words. */
export function missedWords({ missed, answers }: Misread): string {
	if (missed.value === undefined) return missed.why;
	const range = `${Math.round(missed.low * 100)} to ${percent(missed.high)}`;
	return `missed in ${percent(missed.value)} of ${answers} answers (${range})`;
}
