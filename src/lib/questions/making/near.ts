import type { Term } from '#lib/facts/fact.ts';
import { MONTHS } from '#lib/language/en/lexicon/closed.ts';
import { ORDINALS, parseNumber, writeNumber } from '#lib/language/en/numbers.ts';
import { shuffle } from '#lib/random.ts';
import type { Distractor } from './distractor.ts';

/**
 * Years near a year, none of them later than the latest that the article names (a reader would see at
 * once that they are out).
 */
export function nearYears(key: Term, latest: number): Distractor[] {
	const year = Number(key.text);
	const steps = latest - year > 40 ? [-10, -5, 5, 10, 15, -15] : [-1, -2, 1, 2, -3, 3, -5];
	return steps
		.map((step) => year + step)
		.filter((near) => near <= latest)
		.map((near) => ({
			text: String(near),
			value: near * 10000,
			whyNot: `The article does not name ${near}.`
		}));
}

interface NearDate {
	readonly text: string;
	readonly year: number;
	/** From 0. */
	readonly month: number;
}

/** Dates near a date, in the same form: another day and month, or another month and year. */
export function nearDates(key: Term, latest: number): Distractor[] {
	const month = MONTHS.findIndex((name) => key.text.includes(name));
	const year = Math.trunc(Math.abs(key.value!) / 10000);
	const day = Math.abs(key.value!) % 100;
	const at = { year, month, day, latest };
	const near = year === 0 ? nearDays(key.text, month) : crossed(key.text, at);
	return near
		.filter((date) => date.year <= latest && hasDay(date.month, day))
		.map((date) => ({
			text: date.text,
			value:
				date.year * 10000 +
				(date.month + 1) * 100 +
				(date.year ? day : Number(/\d+/.exec(date.text)?.[0])),
			whyNot: `The article does not name ${date.text}.`
		}));
}

/**
 * One other month and one other year, each with the key's and with the other: every month and every year
 * then stands twice among the options, so that what they share does not tell the key.
 */
function crossed(
	text: string,
	{ year, month, day, latest }: { year: number; month: number; day: number; latest: number }
): NearDate[] {
	const months = shuffle([3, -3, 5, -5], text).map((step) => (month + step + 12) % 12);
	const otherMonth = months.find((one) => hasDay(one, day))!;
	const [first, second] = shuffle([-1, 1], text);
	const otherYear = year + (year + first! <= latest ? first! : second!);
	const inMonth = text.replace(MONTHS[month]!, MONTHS[otherMonth]!);
	return [
		{ text: text.replace(String(year), String(otherYear)), year: otherYear, month },
		{ text: inMonth, year, month: otherMonth },
		{ text: inMonth.replace(String(year), String(otherYear)), year: otherYear, month: otherMonth }
	];
}

/** There is no 31 June, and no 29 February but every fourth year. */
function hasDay(month: number, day: number): boolean {
	return day <= (month === 1 ? 28 : [3, 5, 8, 10].includes(month) ? 30 : 31);
}

/** "March 15" has "March 12", "March 22" and "April 15" near it. */
function nearDays(text: string, month: number): NearDate[] {
	const day = Number(/\d+/.exec(text)?.[0]);
	const days = [day - 3, day + 7, day - 7].filter((near) => near > 0 && near < 29);
	const next = (month + 1) % 12;
	return [
		...days.map((near) => ({ text: text.replace(String(day), String(near)), year: 0, month })),
		{ text: text.replace(MONTHS[month]!, MONTHS[next]!), year: 0, month: next }
	];
}

/** Numbers near a number, as figures or words as the key is. */
export function nearNumbers(key: Term): Distractor[] {
	const value = key.value!;
	const scale = /\d\s?(thousand|million|billion|trillion)$/.exec(key.text)?.[1];
	const by = scale ? parseNumber(`1 ${scale}`)! : 1;
	const most = mostOf(key);
	return steps(value, key)
		.map((step) => value + step)
		.filter((near) => near > by && near < most && Number.isInteger(near * 10))
		.map((near) => {
			const number = writeNumber(near / by, /^\p{L}/u.test(key.text));
			const text = scale ? `${number} ${scale}` : number;
			return { text, value: near, whyNot: `The article does not give ${text}.` };
		});
}

/** Shares end at a hundred, and days with the week or the year. */
function mostOf({ unit = '', value = 0 }: Term): number {
	if (/^(?:%|per cent)$/.test(unit)) return 100;
	return unit === 'days' && value < 366 ? (value < 8 ? 8 : 366) : Infinity;
}

/** Steps that keep the roundness of a number: 3,000 has 2,000 and 4,000 beside it, seven has six and eight. */
function steps(value: number, { isRough, bound, unit: of, text }: Term): number[] {
	const unit = Math.max(
		1,
		10 ** (String(Math.trunc(value)).replace(/0+$/, '').length - 1) * trailing(value)
	);
	const small = isRough && value > 4 ? 2 : 1;
	if (of === 'years of age') return shuffle([2, -2, 3, -3, 5], text);
	const size = value <= 12 ? small : unit * (value / unit > 20 ? 5 : 1);
	const step = bound && value > 100 ? size / 4 : size;
	const near = [step, -step, 2 * step, -2 * step, 3 * step];
	return bound ? [...near, -3 * step] : near;
}

/** The power of ten that a number is a multiple of. */
function trailing(value: number): number {
	return 10 ** /0*$/.exec(String(Math.trunc(value)))![0].length;
}

const CENTURIES = [...ORDINALS, 'twenty-first'];

/** Centuries or decades beside one, written as it is, none after the latest year of the article. */
export function nearEras({ text, value }: Term, latest: number): Distractor[] {
	const isDecade = /\d0s$/.test(text);
	const size = isDecade ? 10 : 100;
	return [-1, 1, -2, 2, -3]
		.map((step) => value! + step * size)
		.filter(
			(from) =>
				(isDecade || value! < 0 ? from < 0 === value! < 0 : from > 0) &&
				(value! < 0 || from <= Math.max(latest, value!))
		)
		.flatMap((from) => {
			const near = isDecade ? text.replace(/\d+/, String(from)) : centuryLike(text, from);
			return near
				? [{ text: near, value: from, whyNot: `The article does not say so of ${near}.` }]
				: [];
		});
}

/** "the fifteenth century", "the 15th century BC": another century in the form of one. */
function centuryLike(text: string, from: number): string | undefined {
	const which = from < 0 ? -from / 100 : (from - 1) / 100 + 1;
	if (/\d/.test(text)) return text.replace(/\d+(?:st|nd|rd|th)/, ordinal(which));
	const word = CENTURIES[which - 1];
	return word && text.replace(/[\p{L}-]+(?= century)/u, word);
}

function ordinal(which: number): string {
	const ends =
		which % 100 > 10 && which % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][which % 10] ?? 'th');
	return `${which}${ends}`;
}
