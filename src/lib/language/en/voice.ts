import { isQuoted, type ReadSentence } from './sentence.ts';

/** Words by which a writer, or somebody who is interviewed, speaks of themselves. */
const OWN_VOICE = /^(?:i|me|my|mine|myself)$/;
/** Where so many sentences have one of them, all of the text is somebody's own voice. */
const SHARE = 0.15;

/**
 * The paragraphs in which somebody speaks for themselves, outside quotation marks: what they say is
 * their view, as in a letter, an essay or an interview.
 */
export function personalParagraphs(sentences: readonly ReadSentence[]): ReadonlySet<number> {
	const personal = sentences.filter(isPersonal);
	const isAll = personal.length > 1 && personal.length >= SHARE * sentences.length;
	return new Set((isAll ? sentences : personal).map(({ paragraph }) => paragraph));
}

function isPersonal(sentence: ReadSentence): boolean {
	return sentence.words.some(
		({ text, lower, start }) =>
			OWN_VOICE.test(lower) && (lower !== 'i' || text === 'I') && !isQuoted(sentence, start)
	);
}
