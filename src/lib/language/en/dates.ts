import { MONTHS } from './lexicon/words.ts';

/** How exactly a date is given. */
export type Precision = 'day' | 'month' | 'year';

/** A point in time that the text names by itself, with no need to know when it was written. */
export interface Moment {
	readonly start: number;
	readonly end: number;
	/** The date alone, without its preposition: "November 2021". */
	readonly text: string;
	readonly precision: Precision;
	/** 0 where the text leaves it out: "March 15". */
	readonly year: number;
	/** Sorts moments: year x 10000 + month x 100 + day; years before Christ are negative. */
	readonly value: number;
}

const MONTH = MONTHS.join('|');
const YEAR = '(?:1[0-9]{3}|20[0-9]{2})';
const DAY = '(?:[0-3]?[0-9])(?:st|nd|rd|th)?';

/** From the most to the least exact, so that a part of a date is not taken for all of it. */
const PATTERNS: readonly [RegExp, Precision][] = [
	[new RegExp(`\\b(?<month>${MONTH}) (?<day>${DAY}),? (?<year>${YEAR})\\b`, 'g'), 'day'],
	[new RegExp(`\\b(?<day>${DAY}) (?:of )?(?<month>${MONTH}),? (?<year>${YEAR})\\b`, 'g'), 'day'],
	[new RegExp(`\\b(?<month>${MONTH}),?(?: of)? (?<year>${YEAR})\\b`, 'g'), 'month'],
	[/\b(?<year>[1-9][0-9]{0,3}) (?<era>BCE?|B\.C\.(?:E\.)?)(?![\p{L}])/gu, 'year'],
	[new RegExp(`\\b(?:AD|A\\.D\\.) (?<year>[1-9][0-9]{1,3})\\b`, 'g'), 'year'],
	[new RegExp(`\\b(?<month>${MONTH}) (?<day>${DAY})\\b(?!,? ?\\d)`, 'g'), 'day'],
	[
		new RegExp(`(?<![\\d.,$£€-])\\b(?<year>${YEAR})\\b(?![\\d%]|[.,]\\d|-\\p{L}|[–-]\\d)`, 'gu'),
		'year'
	]
];

/**
 * The dates in a stretch of text, in their order.
 *
 * @example findDates('In November 2021, …', 0, 19) // [{ text: 'November 2021', precision: 'month', … }]
 */
export function findDates(text: string, start: number, end: number): Moment[] {
	const found: Moment[] = [];
	const slice = text.slice(start, end);
	for (const [pattern, precision] of PATTERNS)
		for (const match of slice.matchAll(pattern)) {
			const at = start + match.index;
			const moment = { start: at, end: at + match[0].length, text: match[0], precision };
			if (found.some((other) => other.start < moment.end && moment.start < other.end)) continue;
			if (precision !== 'year' || standsAlone(slice, match.index, match[0]))
				found.push({ ...moment, ...valueOf(match.groups!) });
		}
	return found.sort((a, b) => a.start - b.start);
}

function valueOf(groups: Record<string, string>): { year: number; value: number } {
	const year = Number(groups.year ?? 0) * (groups.era ? -1 : 1);
	const month = groups.month ? MONTHS.indexOf(groups.month) + 1 : 0;
	const day = groups.day ? parseInt(groups.day, 10) : 0;
	return { year, value: year * 10000 + month * 100 + day };
}

/** A four-digit number is a year behind a word that time follows, or where it stands in brackets. */
function standsAlone(slice: string, index: number, found: string): boolean {
	if (/[A-Z]/.test(found)) return true;
	const before = slice.slice(Math.max(0, index - 24), index);
	const after = slice.slice(index + found.length, index + found.length + 12);
	if (/^ ?(?:to|–|-|and|or) (?:1[0-9]{3}|20[0-9]{2})\b/.test(after)) return false;
	if (/^['’]s\b|^s\b/.test(after)) return false;
	if (
		!/\b(?:in|since|by|until|till|of|from|before|after|during|late|early|year|mid|around|about|to|and|between)[ -]$|\($/i.test(
			before
		)
	)
		return false;
	return (
		!/^ (?:\p{Lu}\p{L}+|\p{L}+s\b(?<!was|has|is))/u.test(after) ||
		/^ (?:[A-Z]\p{L}* ){1,2}(?:was|were|is|began|became)/u.test(after)
	);
}
