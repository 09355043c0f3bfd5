import fc from 'fast-check';
import { expect, test } from 'vitest';
import { number, type NumberQuestion } from './number.ts';

const question = (value: number): NumberQuestion => ({
	kind: 'number',
	id: 'n',
	fact: 'f',
	stem: 'How many?',
	evidence: [{ start: 0, end: 1, quote: 'x' }],
	level: 'remember',
	value,
	said: String(value),
	unit: 'people'
});

test.each([
	[7, '7'],
	[7, ' seven '],
	[7, 'Seven people'],
	[7, '7.0'],
	[3000, '3000'],
	[3000, '3,000'],
	[3000, '3 thousand'],
	[2_700_000, '2.7 million'],
	[0.1 + 0.2, '0.3'],
	[3.5, '3,5'],
	[3000, '3 000'],
	[3000, '3\u202f000 people'],
	[7, '7 people'],
	[7, '7 astronauts'],
	[7, '7 (seven)'],
	[7, 'about 7'],
	[7, 'Approximately 7 people'],
	[7, '~7'],
	[7, '7 km.'],
	[7, '7 m2'],
	[1_234_567, '1 234 567']
])('for %d, “%s” is right', (value, answer) => {
	expect(number.mark(question(value), answer)).toBe(1);
});

test.each([
	[7, '8'],
	[7, '77'],
	[7, '-7'],
	[7, ''],
	[7, 'many'],
	[3000, '3'],
	[3000, '3,00'],
	[2_700_000, '2.7'],
	[3, '3 000'],
	[7, '7 or 8'],
	[7, 'seven or eight'],
	[7, '7-8'],
	[7, '7 to 9 people'],
	[7, '7/8'],
	[7, '7 8']
])('for %d, “%s” is wrong', (value, answer) => {
	expect(number.mark(question(value), answer)).toBe(0);
});

test('any number is right as it is written', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1e9 }), (value) => {
			expect(number.mark(question(value), String(value))).toBe(1);
			expect(number.mark(question(value), String(value + 1))).toBe(0);
		})
	);
});

test('a figure is told with its unit, words as they are', () => {
	expect(number.tell(question(7), '7')).toBe('7 people');
	expect(number.tell(question(7), 'seven')).toBe('seven');
	expect(number.tell(question(7), 'some')).toBe('some');
});

test.each([
	'7',
	'7 %',
	'7%',
	'7.0 %',
	'7 per cent',
	'7 percent',
	'7 Per cent',
	'seven',
	'seven percent',
	'about 7 %'
])('of a percentage of 7, “%s” is right', (answer) => {
	for (const unit of ['%', 'percent', undefined])
		expect(number.mark({ ...question(7), unit }, answer)).toBe(1);
});

test.each([
	['7', '7 %'],
	['about 7', 'about 7 %'],
	['3,000', '3,000 %'],
	['7 %', '7 %'],
	['7%', '7%'],
	['7 per cent', '7 per cent']
])('“%s” is told with one unit: “%s”', (answer, told) => {
	expect(number.tell({ ...question(7), unit: '%' }, answer)).toBe(told);
});
