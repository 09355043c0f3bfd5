import { MONTHS } from './lexicon/closed.ts';
import { overlaps } from '#lib/article/span.ts';
import { findDates } from './dates.ts';
import { ORDINALS } from './numbers.ts';

/** A stretch of time that a text names by itself. `from` and `to` are years, before Christ negative; both belong to it. */
interface Named {
	readonly kind: 'range' | 'decade' | 'century';
	readonly from: number;
	readonly to: number;
}

/** A time that means something only to who knows when the text was written, or what it told before. */
interface Relative {
	readonly kind: 'relative';
	/** Whether it counts from the day of writing ("last month") or from what was told ("the next day"). */
	readonly anchor: 'writing' | 'text';
}

/** A time other than a date, with its place in the text. */
export type Time = (Named | Relative) & {
	readonly start: number;
	readonly end: number;
	readonly text: string;
};

const YEAR = '(?:1\\d{3}|20\\d{2})';
const MONTH = `(?:${MONTHS.join('|')})`;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const UNIT =
	'(?:day|night|week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter)';
const COUNT = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|many|\\d+)';

const CENTURIES = [...ORDINALS, 'twenty-first'];
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

type Reader = (match: RegExpExecArray) => Named | Relative | undefined;

const WRITING: Relative = { kind: 'relative', anchor: 'writing' };
const TEXT: Relative = { kind: 'relative', anchor: 'text' };

/** From the longest to the shortest, so that a part of a time is not taken for all of it. */
const PATTERNS: readonly (readonly [RegExp, Reader])[] = [
	[
		new RegExp(
			`\\b(?:from |between )?(?<from>${YEAR})(?: ?[–—-] ?| to | and | until | through )(?<to>${YEAR}|\\d{2})\\b(?![\\d-])`,
			'gi'
		),
		({ groups, 0: found }) => range(found, groups!.from!, groups!.to!)
	],
	[
		/\bthe (?:early |mid-?|late )?(?<year>1\d|20)(?<tens>\d)0['’]?s\b/gi,
		({ groups }) => decade(Number(`${groups!.year}${groups!.tens}0`))
	],
	[
		new RegExp(`\\bthe (?:early |mid-?|late )?(?<word>${DECADES.join('|')})\\b`, 'gi'),
		({ groups }) => decade(1920 + 10 * DECADES.indexOf(groups!.word!.toLowerCase()))
	],
	[
		new RegExp(
			`\\b(?:the )?(?:early |mid-?|late )?(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>${CENTURIES.join('|')}))[- ]century\\b(?<era> BCE?| B\\.C\\.)?`,
			'gi'
		),
		({ groups }) => century(groups!)
	],
	[
		new RegExp(
			`\\b(?:yesterday|today|tonight|tomorrow|nowadays|recently|currently|(?:last|this|next|this past|this coming) (?:${UNIT}|${WEEKDAY}|${MONTH})|(?:over |in |during )?the (?:last|past) (?:${COUNT} )?${UNIT}s?|${COUNT} ${UNIT}s? ago|(?:on |since )?${WEEKDAY}(?! ,? ?(?:\\d|${MONTH})))\\b`,
			'gi'
		),
		() => WRITING
	],
	[
		new RegExp(
			`\\b(?:(?:the|that) (?:next|following|previous|same) ${UNIT}|${COUNT} ${UNIT}s? (?:later|earlier|before|afterwards?)|at (?:the|that) time|by then|since then)\\b`,
			'gi'
		),
		() => TEXT
	]
];

/**
 * The times of a stretch of text that are no dates: ranges of years, decades, centuries, and times that
 * are relative to the day of writing or to what was told.
 *
 * @example findTimes('From 1914 to 1918', 0, 17) // [{ kind: 'range', from: 1914, to: 1918, … }]
 * @example findTimes('Last month', 0, 10) // [{ kind: 'relative', anchor: 'writing', … }]
 */
export function findTimes(text: string, start: number, end: number): Time[] {
	const found: Time[] = [];
	const slice = text.slice(start, end);
	const dates = findDates(text, start, end);
	for (const [pattern, read] of PATTERNS)
		for (const match of slice.matchAll(pattern)) {
			const at = start + match.index;
			const place = { start: at, end: at + match[0].length };
			const time = read(match);
			if (!time || found.some((other) => overlaps(other, place))) continue;
			if (time.kind === 'relative' && dates.some((date) => overlaps(date, place))) continue;
			found.push({ ...place, text: match[0], ...time });
		}
	return found.sort((a, b) => a.start - b.start);
}

/** "1914–18" ends in the century in which it begins; two years with "and" are a range only behind "between". */
function range(found: string, first: string, last: string): Named | undefined {
	const from = Number(first);
	const to = last.length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last);
	const isPair = / and /i.test(found) && !/^between/i.test(found);
	return to > from && !isPair ? { kind: 'range', from, to } : undefined;
}

function decade(from: number): Named {
	return { kind: 'decade', from, to: from + 9 };
}

function century({ number, word, era }: Record<string, string>): Named | undefined {
	const which = number ? Number(number) : CENTURIES.indexOf(word!.toLowerCase()) + 1;
	if (which < 1) return undefined;
	const [from, to] = [(which - 1) * 100 + 1, which * 100];
	return era ? { kind: 'century', from: -to, to: -from } : { kind: 'century', from, to };
}
