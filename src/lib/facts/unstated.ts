import { contentWords, countShared } from '#lib/language/en/content.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { Assertion } from './assertion.ts';

/** What can happen, or be done to the same, more than once. */
const REPEATABLE =
	/^(?:attack|ban|beat|besiege|bomb|damage|defeat|evacuate|fine|flood|hack|hit|host|injure|invade|occupy|raid|strike|threaten|tour|visit|win)$/;
/** Words by which a text may tell whether something was so before. */
const COUNTS =
	/\b(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|last|latest|again|once|twice|times|another|ever|never|before|previous(?:ly)?|earlier|repeat(?:ed|edly)?|new|still|every|each|annual|regular(?:ly)?|historic|unprecedented|series|several)\b/iu;
/** A text that is longer than this may tell it anywhere. */
const SENTENCES_MAX = 400;
/** So many content words in common, and a sentence may speak of the same happening. */
const SHARED_MIN = 3;

/**
 * Of something that can happen twice, an article that tells of one time says neither that it was the
 * first nor that it was not.
 *
 * > In November 2021, the ISS was threatened by a Russian missile test.
 * > Not stated: The ISS was threatened by a Russian missile test for the first time in November 2021.
 */
export function unstatedFirst(
	{ sentences }: Reading,
	{ sentence, clause: { forms } }: Assertion,
	told: string,
	when: string
): string | undefined {
	if (!forms || !REPEATABLE.test(forms.base) || sentences.length > SENTENCES_MAX) return undefined;
	const said = contentWords(told);
	const isToldAgain = sentences.some(
		({ index, text }) =>
			COUNTS.test(text) &&
			(Math.abs(index - sentence.index) <= 1 || countShared(said, contentWords(text)) >= SHARED_MIN)
	);
	return isToldAgain ? undefined : `${told} for the first time ${when}.`;
}
