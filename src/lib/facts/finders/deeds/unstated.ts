import { beginningOf, contentWords, plainWords } from '#lib/language/en/content.ts';
import { join } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { told, type Assertion } from '../../assertion.ts';

/** What can happen, or be done to the same, more than once. */
const REPEATABLE =
	/^(?:attack|ban|beat|besiege|bomb|damage|defeat|evacuate|fine|flood|hack|hit|host|injure|invade|occupy|raid|strike|threaten|tour|visit|win)$/;
/** Words by which a text may tell whether something was so before. */
const COUNTS =
	/\b(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|last|latest|again|once|twice|times|another|ever|never|before|until|previous(?:ly)?|earlier|repeat(?:ed|edly)?|new|still|every|each|annual|regular(?:ly)?|historic|unprecedented|series|several|also|too|as well|already|debut|returned?|back|done (?:it|so)|had|spared|tradition(?:al)?)\b/iu;
/** Words by which a sentence goes on about what one near it says. */
const TIES =
	/\b(?:had|until|also|too|as well|again|before|earlier|already|done (?:it|so)|spared|debut)\b/i;
/** A text that is longer than this may tell it anywhere. */
const SENTENCES_MAX = 400;
/** So near, a sentence may go on about the same. */
const NEAR = 3;

/**
 * Of something that can happen twice, an article that tells of one time says neither that it was the
 * first nor that it was not.
 *
 * > In November 2021, the ISS was threatened by a Russian missile test.
 * > Not stated: The Russian missile test of November 2021 was the first to threaten the ISS.
 */
export function unstatedFirst(
	{ sentences }: Reading,
	assertion: Assertion,
	rest: string,
	when: string
): string | undefined {
	const { sentence } = assertion;
	const { forms } = assertion.clause;
	if (!forms || !REPEATABLE.test(forms.base) || sentences.length > SENTENCES_MAX) return undefined;
	const year = Number(/\d{4}/.exec(when)?.[0] ?? 0);
	const beginnings = [...contentWords(told(assertion, rest).replace(NAMES, ''))].map(beginningOf);
	const isToldElsewhere = sentences.some(({ index, paragraph, text, moments }) => {
		const isOfSame = paragraph === sentence.paragraph || isAlike(text, beginnings);
		const isNear = isOfSame || Math.abs(index - sentence.index) <= NEAR;
		const isEarlier = moments.some((moment) => Math.abs(moment.year) < year);
		return (isOfSame && COUNTS.test(text)) || (isNear && (TIES.test(text) || isEarlier));
	});
	return isToldElsewhere ? undefined : first(assertion, rest, when);
}

/** That it had not been so before: undefined where the verb has more words than it takes to say so. */
function first({ subject, clause }: Assertion, rest: string, when: string): string | undefined {
	const { passive, verb, forms } = clause;
	if (verb.to - verb.from !== (passive ? 2 : 1)) return undefined;
	const [, doer] = /^by an? ((?:[\p{L}-]+ ?){1,4})$/u.exec(rest) ?? [];
	if (passive && doer) return `the ${doer} of ${when} was the first to ${forms!.base} ${subject}.`;
	return join(
		`before ${when},`,
		subject,
		'had never',
		passive ? 'been' : '',
		forms!.participle,
		`${rest}.`
	);
}

/** Whether a sentence has a word that begins like one of what is told. */
function isAlike(text: string, beginnings: readonly string[]): boolean {
	const words = plainWords(text).split(' ');
	return words.some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}

/** Names: what has them in common may be about much else. */
const NAMES = /\p{Lu}[\p{L}\d.’'-]*/gu;
