/** What stands for a letter that was lost before the text came here. */
export const lost = '\uFFFD';

/**
 * What is seen nowhere: control characters, soft hyphens, zero-width and bidirectional marks, tags,
 * glyphs of icon fonts, and halves of surrogate pairs. They would break searches and offsets.
 */
const unseen = /(?![\t\n])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/**
 * A source with one kind of line end and without what nobody sees.
 *
 * @example tidySource('one\r\ntwo\u00AD\u200B') // 'one\ntwo'
 */
export function tidySource(source: string): string {
	return source
		.replace(/\u2029/g, '\n\n')
		.replace(/\r\n?|[\u0085\v\f\u2028]/g, '\n')
		.replace(unseen, '');
}

/**
 * Text on one line: single spaces, NFC, trimmed. Quotation marks and dashes stay as they are, since
 * evidence is quoted to the letter.
 *
 * @example tidyLine('  Zaha\u00A0 Hadid\n') // 'Zaha Hadid'
 */
export function tidyLine(text: string): string {
	return tidySource(text).replace(/\s+/g, ' ').normalize('NFC').trim();
}

/** How many words a text has, as a person counts them: what stands between spaces and holds a letter or digit. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
