import { MONTHS } from './lexicon/closed.ts';

/** How exactly a date is given. */
export type Precision = 'day' | 'month' | 'year';

/** A point in time that the text names by itself, with no need to know when it was written. */
export interface Moment {
	readonly start: number;
	readonly end: number;
	/** The date alone, without its preposition: "November 2021". */
	readonly text: string;
	readonly precision: Precision;
	/** 0 where the text leaves it out: "March 15"; negative before Christ. */
	readonly year: number;
	/** Sorts moments: year x 10000 + month x 100 + day. */
	readonly value: number;
}

const MONTH = `(?<month>${MONTHS.join('|')})`;
const YEAR = '(?<year>1[0-9]{3}|20[0-9]{2})';
const DAY = '(?<day>[0-3]?[0-9])(?:st|nd|rd|th)?';

/** From the most to the least exact, so that a part of a date is not taken for all of it. */
const PATTERNS: readonly [RegExp, Precision][] = [
	[new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}\\b`, 'g'), 'day'],
	[new RegExp(`\\b${DAY} (?:of )?${MONTH},? ${YEAR}\\b`, 'g'), 'day'],
	[new RegExp(`\\b${MONTH},?(?: of)? ${YEAR}\\b`, 'g'), 'month'],
	[/\b(?<year>[1-9][0-9]{0,3}) (?<era>BCE?|B\.C\.(?:E\.)?)(?!\p{L})/gu, 'year'],
	[/(?<![\d.,–-])\b(?<year>[1-9][0-9]{1,3}) (?:AD|A\.D\.|CE)(?!\p{L})/gu, 'year'],
	[/\b(?:AD|A\.D\.) (?<year>[1-9][0-9]{1,3})\b/g, 'year'],
	[new RegExp(`\\b${MONTH} ${DAY}\\b(?!,? ?\\d)`, 'g'), 'day'],
	[new RegExp(`(?<![\\d.,$£€-])\\b${YEAR}\\b(?![\\d%]|[.,]\\d|-\\p{L}|[–-]\\d)`, 'gu'), 'year']
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
			const until = at + match[0].length;
			const isTaken = found.some((other) => other.start < until && at < other.end);
			if (isTaken || (/^\d{4}$/.test(match[0]) && !isYear(slice, match.index))) continue;
			found.push({ start: at, end: until, text: match[0], precision, ...valueOf(match.groups!) });
		}
	return found.sort((a, b) => a.start - b.start);
}

function valueOf(groups: Record<string, string>): { year: number; value: number } {
	const year = Number(groups.year ?? 0) * (groups.era ? -1 : 1);
	const month = groups.month ? MONTHS.indexOf(groups.month) + 1 : 0;
	const day = groups.day ? parseInt(groups.day, 10) : 0;
	return { year, value: year * 10000 + month * 100 + day };
}

const BEFORE_YEAR =
	/(?:\b(?:in|since|by|until|till|of|from|before|after|during|late|early|year|mid|around|about|to|and|between)[ -]|\()$/i;
/** Ranges, possessives and things named after a year are no date of their own. */
const AFTER_RANGE = /^(?: ?[–-] ?\d{2,4}\b| (?:to|and|or) (?:1[0-9]{3}|20[0-9]{2})\b|['’]s\b|s\b)/;
const AFTER_NAME = /^ (?:\p{Lu}\p{L}+|\p{L}+s\b(?<!was|has|is))/u;
const AFTER_SUBJECT =
	/^ (?:[A-Z]\p{L}* ){1,2}(?:was|were|is|began|became|built|came|crossed|died|discovered|founded|gave|had|invented|joined|landed|launched|left|lost|made|married|moved|opened|published|received|returned|sent|signed|sold|took|visited|went|won|wrote)\b/u;
/** "from 1914 to 1918" */
const BEFORE_RANGE = /\b(?:1[0-9]{3}|20[0-9]{2})(?: ?[–-] ?| (?:to|and|or) )$/;

/** A four-digit number is a year behind a word that time follows, or where it stands in brackets. */
function isYear(slice: string, index: number): boolean {
	const before = slice.slice(Math.max(0, index - 24), index);
	const after = slice.slice(index + 4, index + 40);
	if (!BEFORE_YEAR.test(before) || BEFORE_RANGE.test(before)) return false;
	if (AFTER_RANGE.test(after)) return false;
	return !AFTER_NAME.test(after) || AFTER_SUBJECT.test(after);
}
