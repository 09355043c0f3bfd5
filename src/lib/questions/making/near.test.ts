import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Term } from '#lib/facts/fact.ts';
import { MONTHS } from '#lib/language/en/lexicon/closed.ts';
import { parseNumber } from '#lib/language/en/numbers.ts';
import { nearDates, nearEras, nearNumbers, nearYears } from './near.ts';

const span = { start: 0, end: 1, quote: 'x' };
const term = (kind: Term['kind'], text: string, value: number, unit?: string): Term => ({
	kind,
	text,
	value,
	span,
	...(unit && { unit })
});
const year = (value: number) => term('year', String(value), value * 10000);
const texts = (near: { text: string }[]) => near.map(({ text }) => text);

test.each([
	['seven', 7, ['eight', 'six', 'nine', 'five', 'ten']],
	['3', 3, ['4', '2', '5', '6']],
	['3,000', 3000, ['4,000', '2,000', '5,000', '1,000', '6,000']],
	['30,000', 30_000, ['40,000', '20,000', '50,000', '10,000', '60,000']],
	['704', 704, ['804', '604', '904', '504', '1,004']],
	['twenty', 20, ['thirty', 'ten', 'forty', 'fifty']],
	['2.7 million', 2_700_000, ['3.7 million', '1.7 million', '4.7 million', '5.7 million']],
	['500 million', 5e8, ['600 million', '400 million', '700 million', '300 million', '800 million']],
	['90', 90, ['80', '70'], '%'],
	['two', 2, ['three', 'four', 'five']]
])('near %s stand numbers as round and in the same form', (text, value, near, unit?) => {
	expect(texts(nearNumbers(term('number', text, value, unit)))).toEqual(near);
});

test('near numbers differ, are above one, and are what they say', () => {
	fc.assert(
		fc.property(fc.integer({ min: 2, max: 10_000_000 }), (value) => {
			const near = nearNumbers(term('number', String(value), value));
			expect(new Set([value, ...near.map((one) => one.value)]).size).toBe(near.length + 1);
			for (const one of near) {
				expect(one.value).toBeGreaterThan(1);
				expect(parseNumber(one.text)).toBe(one.value);
			}
		})
	);
});

test('near years differ and are never later than the latest that the article names', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1000, max: 2099 }), fc.nat({ max: 200 }), (value, later) => {
			const near = nearYears(year(value), value + later);
			expect(new Set([String(value), ...texts(near)]).size).toBe(near.length + 1);
			for (const one of near) {
				expect(one.value).toBe(Number(one.text) * 10000);
				expect(Number(one.text)).toBeLessThanOrEqual(value + later);
			}
		})
	);
});

test('years long past have years farther off near them', () => {
	expect(texts(nearYears(year(1934), 2020))).toContain('1924');
	expect(texts(nearYears(year(2018), 2020))).toContain('2017');
});

test('near BC and AD there is nothing to be sure of', () => {
	expect(nearYears(term('year', '219 BC', -2190000), 0)).toEqual([]);
	expect(nearYears(term('year', 'AD 79', 790000), 2000)).toEqual([]);
});

test.each([
	['November 2021', 20211100, /^\p{Lu}\p{Ll}+ 20\d\d$/u],
	['April 12, 1981', 19810412, /^\p{Lu}\p{Ll}+ 12, 19\d\d$/u],
	['31 March 2005', 20050331, /^31 \p{Lu}\p{Ll}+ 200\d$/u],
	['March 15', 315, /^\p{Lu}\p{Ll}+ \d+$/u]
])('near %s stand dates in the same form', (text, value, form) => {
	const near = nearDates(term('date', text, value), 2021);
	expect(near.length).toBeGreaterThan(1);
	for (const one of near) expect(one.text).toMatch(form);
	expect(new Set([text, ...texts(near)]).size).toBe(near.length + 1);
});

test('there is no 31 June among them, and no 30 February', () => {
	fc.assert(
		fc.property(fc.nat({ max: 11 }), fc.integer({ min: 1, max: 28 }), (month, day) => {
			const days = [day, 29, 30, 31].slice(0, month === 1 ? 1 : 3);
			for (const one of days) {
				const text = `${one} ${MONTHS[month]} 2004`;
				const near = nearDates(term('date', text, 20040000 + (month + 1) * 100 + one), 2020);
				for (const { text: date } of near) {
					const [number, name] = date.split(' ');
					const most = new Date(Date.UTC(2003, MONTHS.indexOf(name!) + 1, 0)).getUTCDate();
					expect(Number(number)).toBeLessThanOrEqual(most);
				}
			}
		})
	);
});

test('dates have their place on the scale', () => {
	for (const { text, value } of nearDates(term('date', 'November 2021', 20211100), 2021)) {
		const [month, yearOf] = text.split(' ');
		expect(value).toBe(Number(yearOf) * 10000 + (MONTHS.indexOf(month!) + 1) * 100);
	}
});

test('what the dates have in common does not tell which is right', () => {
	for (const text of ['November 2021', 'April 12, 1981', '31 May 2005']) {
		const year = Number(/\d{4}/.exec(text)![0]);
		const month = MONTHS.findIndex((name) => text.includes(name)) + 1;
		const near = nearDates(term('date', text, year * 10000 + month * 100), 2021);
		const words = [text, ...texts(near)].flatMap((date) => date.match(/\p{Lu}\p{Ll}+|\d{4}/gu)!);
		const counts = new Map(
			[...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length])
		);
		expect([...counts.values()]).toEqual([2, 2, 2, 2]);
	}
});

test.each([
	['the nineteenth century', 1801, 1948, ['the eighteenth century', 'the twentieth century']],
	['the 14th century', 1301, 1990, ['the 13th century', 'the 15th century']],
	['the fifth century bc', -500, 1990, ['the sixth century bc', 'the fourth century bc']],
	['the 1980s', 1980, 2011, ['the 1970s', 'the 1990s']],
	['the twentieth century', 1901, 1950, ['the nineteenth century', 'the eighteenth century']]
])(
	'near %s stand others, none after the latest year of the article',
	(text, value, latest, near) => {
		expect(texts(nearEras(term('era', text, value), latest)).slice(0, 2)).toEqual(near);
	}
);

test.each([
	['an age has ages of a few years more or less', term('number', '17', 17, 'years of age'), 12, 22],
	['days of a week end with the week', term('number', '5', 5, 'days'), 3, 7],
	['days of a year end with the year', term('number', '225', 225, 'days'), 25, 365]
])('%s', (_, key, least, most) => {
	const values = nearNumbers(key).map(({ value }) => value!);
	expect(values.length).toBeGreaterThan(1);
	expect(values.every((value) => value >= least && value <= most)).toBe(true);
});

test('a number that is only about right has none beside it that could be right too', () => {
	const rough = nearNumbers({ ...term('number', '12', 12, 'hours'), isRough: true });
	expect(texts(rough)).toEqual(['14', '10', '16', '8', '18']);
});
