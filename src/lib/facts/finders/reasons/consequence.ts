import { findMainClauses } from '#lib/language/en/clause/concession.ts';
import { contentWords, countShared } from '#lib/language/en/content.ts';
import { phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { lowerAt } from '#lib/language/en/words.ts';

/**
 * The sentences, by their numbers, that may give a consequence of something: it does something there,
 * or something like it leads to something.
 *
 * @example consequencesOf(reading, 'the Russian missile test') // "The ISS was threatened by a Russian missile test."
 */
export function consequencesOf({ sentences }: Reading, cause: string): number[] {
	const words = contentWords(cause);
	return sentences
		.filter((sentence) => isDoneBy(sentence, words) || mayLead(sentence, words))
		.map(({ index }) => index);
}

function isDoneBy(sentence: ReadSentence, cause: ReadonlySet<string>): boolean {
	return findMainClauses(sentence.words).some(({ passive, rest }) => {
		const by = passive && lowerAt(sentence.words, rest.from) === 'by' ? phrase(sentence, rest) : '';
		return countShared(cause, contentWords(by)) === cause.size;
	});
}

/** "too little iodine, which can lead to …": like the cause, in front of it; or just the cause, behind "due to". */
function mayLead({ text }: ReadSentence, cause: ReadonlySet<string>): boolean {
	const [before, ...brought] = text.split(BRINGS);
	if (brought.length) return countShared(cause, contentWords(before!)) > 0;
	const [, ...behind] = text.split(BROUGHT);
	return behind.length > 0 && countShared(cause, contentWords(behind.join(' '))) === cause.size;
}

const BRINGS = /\b(?:leads?|led) to\b|\bresult(?:s|ed) in\b|\bcaus(?:es?|ed|ing)\b(?! by)/;
const BROUGHT = /\bbecause of\b|\bdue to\b|\bresult(?:s|ed) from\b|\bcaused by\b/;
