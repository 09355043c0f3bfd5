import { ROLE_MODIFIERS } from './lexicon/people.ts';
import type { ReadSentence, Run } from './sentence.ts';

/**
 * The words of a run as they stand in the text, without the runs that are left out and without what
 * stands in brackets. What the brackets shorten goes by its short form.
 *
 * @example phrase(sentence, run) // "the future of the ISS in jeopardy"
 */
export function phrase(sentence: ReadSentence, run: Run, without: readonly Run[] = []): string {
	let text = '';
	let [depth, last] = [0, -1];
	for (let i = run.from; i < run.to; i++) {
		const word = sentence.words[i]!;
		const short = shortForm(sentence, i, run.to);
		if (/^[([]$/.test(word.text)) depth++;
		const isOut = depth > 0 || without.some(({ from, to }) => i >= from && i < to);
		if (/^[)\]]$/.test(word.text)) depth = Math.max(0, depth - 1);
		if (isOut) continue;
		text += spaceBetween(sentence, last, i) + (short?.text ?? word.text);
		last = i = short ? short.to - 1 : i;
	}
	return text.replace(/^,\s*|\s*,$/g, '');
}

/** "International Space Station (ISS)" goes by "ISS", as in the rest of the text. */
function shortForm(
	{ words, acronyms }: ReadSentence,
	at: number,
	end: number
): { text: string; to: number } | undefined {
	const acronym = acronyms.find(({ start }) => start === words[at]!.start);
	const to = acronym ? words.findIndex((word) => word.end === acronym.end) + 1 : 0;
	return acronym && to > at && to <= end ? { text: acronym.short, to } : undefined;
}

/** The space between two kept words: what the text has there, or one space over what was left out. */
function spaceBetween({ words }: ReadSentence, last: number, next: number): string {
	if (last < 0) return '';
	const [a, b] = [words[last]!, words[next]!];
	if (last === next - 1) return b.start > a.end ? ' ' : '';
	return b.kind === 'mark' || /^['’]/.test(b.text) ? '' : ' ';
}

/** A phrase as it reads in mid-sentence: its first word small, unless it is a name. */
export function midSentence(
	sentence: ReadSentence,
	run: Run,
	without: readonly Run[] = []
): string {
	const text = phrase(sentence, run, without);
	const isOrdinary = opensSentence(sentence, run.from) && !opensName(sentence, run.from);
	return isOrdinary ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Whether a word stands where the first letter is a capital anyway. */
export function opensSentence({ words }: ReadSentence, at: number): boolean {
	const isFirst = words.slice(0, at).every(({ kind }) => kind === 'mark');
	return isFirst || /^["“‘:]$/.test(words[at - 1]!.text);
}

/** "Protection B documents" keeps its capital, "Former President Carter" does not. */
function opensName({ words, mentions }: ReadSentence, at: number): boolean {
	const word = words[at]!;
	if (
		/^(?:Former|Retired|Late|Acting|Interim|Veteran|Neighbou?ring|Nearby|Rival|Fellow)$/.test(
			word.text
		)
	)
		return false;
	if (word.class === 'name' || /\p{Lu}.*\p{Lu}|^\p{Lu}\./u.test(word.text)) return true;
	if (
		mentions.some(
			({ start, end, role }) => (role?.start ?? start) <= word.start && end > word.start
		)
	)
		return true;
	const next = words[at + 1]?.text ?? '';
	return word.class === 'noun' && /^\p{Lu}/u.test(next) && !ROLE_MODIFIERS.has(word.lower);
}

/** A text that begins like a sentence. */
export function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Parts of a sentence in one, with single spaces and no space before a stop. */
export function join(...parts: readonly string[]): string {
	return parts
		.filter(Boolean)
		.join(' ')
		.replace(/\s+([,.;:])(?!\d)/g, '$1')
		.replace(/,$/, '')
		.trim();
}

/** How many words a text has; a blank to fill counts as one. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}_]/u.test(word)).length;
}

/** How many words a text may have. */
export interface WordRange {
	readonly min: number;
	readonly max: number;
}

/** Whether a text has as many words as it may have. */
export function hasWords(text: string, { min, max }: WordRange): boolean {
	const words = countWords(text);
	return words >= min && words <= max;
}
