import type { Run } from '../sentence.ts';
import { isFinite, type Word } from '../words.ts';

/** Longer phrases in front than this are seldom one phrase. */
const LEAD_MAX = 14;

/** Passes over "But", "However," and "For example,", which tie a sentence to the one before. */
export function skipOpening(words: readonly Word[], start: number): number {
	let at = words[start]?.class === 'conjunction' ? start + 1 : start;
	at = behindComma(words, at);
	if (words[at]?.class === 'adverb' && words[at + 1]?.text === ',') at += 2;
	if (!CONNECTIVE.test(`${words[at]?.lower} ${words[at + 1]?.lower}`)) return at;
	const comma = words.slice(at, at + 4).findIndex(({ text }) => text === ',');
	return comma > 0 ? at + comma + 1 : at;
}

const CONNECTIVE = /^(?:to|for|in) (?:that|this|example|instance|fact|addition|contrast)$/;

/** All adverbial phrases in front of the subject: "Following heated debate, on June 19, 1902,". */
export function findLeads(words: readonly Word[], at: number): Run | undefined {
	const first = findLead(words, at);
	const second = first && findLead(words, behindComma(words, first.to));
	return second ? { from: at, to: second.to } : first;
}

/** Behind a comma, where there is one here. */
export function behindComma(words: readonly Word[], at: number): number {
	return words[at]?.text === ',' ? at + 1 : at;
}

/** An adverbial phrase, without its comma. */
function findLead(words: readonly Word[], at: number): Run | undefined {
	const first = words[at];
	if (first?.class !== 'preposition' && first?.class !== 'participle') return undefined;
	if (/^(?:of|than|like|unlike|as)$/.test(first.lower)) return undefined;
	for (let i = at + 1; i < Math.min(words.length, at + LEAD_MAX); i++) {
		if (words[i]!.text === ',' && !isInsideDate(words, i)) return { from: at, to: i };
		if (endsLead(words[i]!)) break;
	}
	return yearWithoutComma(words, at);
}

function endsLead(word: Word): boolean {
	return isFinite(word) || word.class === 'subordinator' || /^[;:"“”(]$/.test(word.text);
}

/** The comma of "April 12, 1981" ends no phrase. */
function isInsideDate(words: readonly Word[], i: number): boolean {
	const [before, after] = [words[i - 1]!, words[i + 1]];
	return /^\d{1,2}$/.test(before.text) && after !== undefined && /^\d{4}$/.test(after.text);
}

/** "In 1912 Japan gave …" */
function yearWithoutComma(words: readonly Word[], at: number): Run | undefined {
	const isYear = /^(?:1\d{3}|20\d{2})$/.test(words[at + 1]?.text ?? '');
	if (!isYear || !/^(?:in|by|since)$/.test(words[at]!.lower)) return undefined;
	return words[at + 2]?.kind === 'word' ? { from: at, to: at + 2 } : undefined;
}

/** "in August 1799" right in front of the verb. */
export function datePhrase(words: readonly Word[], at: number): Run | undefined {
	if (!isDate(words, at)) return undefined;
	const to = words.findIndex((word, i) => i > at && isFinite(word));
	return to > at && to - at <= 4 ? { from: at, to } : undefined;
}

/** Whether "in" or "on" with a date begins here. */
export function isDate(words: readonly Word[], at: number): boolean {
	if (!/^(?:in|on)$/.test(words[at]?.lower ?? '')) return false;
	const next = `${words[at + 1]?.text} ${words[at + 2]?.text}`;
	return /^(?:[A-Z]\p{Ll}+ \d|\d{4} ?|\d{1,2} [A-Z])/u.test(next);
}
