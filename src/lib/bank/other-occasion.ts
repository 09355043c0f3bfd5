import type { Fact } from '#lib/facts/fact.ts';
import { beginningOf, contentWords } from '#lib/language/en/content.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import type { Material } from '#lib/questions/making/material.ts';

/** Verbs that say too little to know an occasion by. */
const LIGHT =
	/^(?:be|become|begin|start|end|make|take|have|get|give|go|come|move|do|see|find|leave|say|call|work|live|bear|die|build|found|open|close)$/;
/** By these, a sentence speaks of one occasion more. */
const AGAIN =
	/\b(?:also|again|as well|too(?! \p{Ll})|once more|before|earlier|previously|another|second time|done (?:it|so))\b/iu;
/** So near, it speaks of the same thing without naming it. */
const NEAR = 2;

/**
 * A sentence by which the same happened at another date: "Cluj also hosted it in 1986."
 * To ask when it happened would have two answers.
 */
export function otherOccasion(
	{ kind, verb = '', sentence, asks }: Fact,
	{ reading, moments, content }: Material
): ReadSentence | undefined {
	const [ask] = asks;
	if (kind !== 'date' || !ask || moments.length < 2) return undefined;
	const isOfVerb = beginsLike(LIGHT.test(verb) ? '' : verb);
	const asked = contentWords(ask.stem);
	return reading.sentences.find((other) => {
		if (other.index === sentence || !isOtherDate(other, ask.key.value)) return false;
		const isNear = Math.abs(other.index - sentence) <= NEAR;
		if (isNear && AGAIN.test(other.text)) return true;
		const words = [...content[other.index]!];
		return words.some(isOfVerb) && words.some((word) => !isOfVerb(word) && asked.has(word));
	});
}

function isOtherDate({ moments }: ReadSentence, value: number | undefined): boolean {
	return moments.some((moment) => moment.value !== value);
}

function beginsLike(verb: string): (word: string) => boolean {
	const beginning = beginningOf(verb);
	return (word) => beginning.length > 3 && word.startsWith(beginning);
}
