import type { Told } from '#lib/analysis/enough.ts';
import { percent } from '#lib/quiz/words.ts';

/** A share with where it may lie, or why nothing is said. @example '62% (44–77%)' */
export function shareWords(told: Told): string {
	if (told.value === undefined) return told.why;
	return `${percent(told.value)} (${Math.round(told.low * 100)}–${percent(told.high)})`;
}

/** A figure with where it may lie, or why nothing is said. @example '0.31 (−0.07 to 0.61)' */
export function figureWords(told: Told): string {
	if (told.value === undefined) return told.why;
	return `${figure(told.value)} (${figure(told.low)} to ${figure(told.high)})`;
}

/** Seconds with where they may lie. @example '24 s (19–31 s)' */
export function secondsWords(told: Told): string {
	if (told.value === undefined) return told.why;
	const [value, low, high] = [told.value, told.low, told.high].map(Math.round);
	return `${value} s (${low}–${high} s)`;
}

function figure(value: number): string {
	return value.toFixed(2).replace('-', '−');
}

/** What a reliability lets a teacher do, of where it may lie at least. */
export function alphaWords(told: Told): string {
	if (told.value === undefined) return '';
	if (told.low >= 0.8) return 'Learners can be told apart by their scores with some confidence.';
	if (told.low >= 0.6)
		return 'Good enough to see who may need help, not to rank learners or to decide on a grade alone.';
	if (told.high < 0.5)
		return 'Scores say little of who understood more: another test would rank them otherwise.';
	return 'It is open how well scores tell who understood more: look at single questions rather than at ranks.';
}
