import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';

/** What takes back, or doubts, what was said just before. */
const TAKES_BACK =
	/^(?:(?:But|However|Yet|In fact|In reality|In truth|Actually),? )?(?:this|that|it|they|he|she|the (?:figure|number|report|story|claim|account|date|news|statement)\b[^,.;]{0,30}|historians|experts|scholars|critics|researchers|officials|others) (?:(?:was|were|is|are|has been|have been|later|now|also|since) ){0,3}(?:impossible|wrong|false|untrue|incorrect|not (?:true|so|the case|possible)|a (?:myth|legend|lie|mistake|rumou?r|hoax|joke)|corrected|revised|amended|retracted|withdrawn|deni(?:ed|es)|deny|disput(?:e|ed|es)|debunked|refuted|reject(?:ed|s)?|doubt(?:ed|s)?|turned out|never (?:happened|existed))\b/i;
/** "That, at least, is what her daughter told.", "The date on the stone, 1867, is right." */
const DISTANCES =
	/^(?:this|that),? (?:at least|(?:is|was) (?:what|the story|how)|anyway)\b|\b(?:date|year|figure|number|spelling)\b[^.;]{0,60}\b(?:is|was|are|were) (?:right|wrong|correct|incorrect|false|disputed|uncertain|unclear|unknown)\b/i;
/** "In reality the wall was taken down in 1389." */
const INSTEAD = /^(?:In (?:fact|reality|truth|actual fact)|Actually|On the contrary)\b/;

/** "Now, however, …": what was said before was so until then. */
const NO_LONGER =
	/^(?:(?:Now|Today|These days|Recently|Lately),? (?:however|though|but)\b|(?:But|However,?|Yet) (?:now|today|these days|recently|lately|things (?:have|are|changed))\b)/i;

/**
 * Whether the next sentence of the paragraph takes back what a sentence says.
 *
 * @example "Volunteers counted 14,200 storks in 2022. The figure was later corrected to 13,800."
 */
export function isTakenBack({ sentences }: Reading, { index, paragraph }: ReadSentence): boolean {
	const [next] = sentences.slice(index + 1);
	if (next && next.paragraph <= paragraph + 1 && NO_LONGER.test(next.text)) return true;
	return sentences
		.slice(index + 1, index + 1 + REACH)
		.some(
			(next, i) =>
				next.paragraph === paragraph &&
				(TAKES_BACK.test(next.text) ||
					DISTANCES.test(next.text) ||
					(i === 0 && INSTEAD.test(next.text)))
		);
}

/** So many sentences farther on, "the figure" may still be that one. */
const REACH = 2;
