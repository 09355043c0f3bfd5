import { expect, test } from 'vitest';
import { findQuantities } from './quantities.ts';

const quantitiesOf = (text: string) =>
	findQuantities(text, 0, text.length).map(
		({ text: found, kind, value, unit, isRough }) =>
			`${found}: ${isRough ? 'about ' : ''}${kind} ${value}${unit ? ` ${unit}` : ''}`
	);

test.each([
	['seven astronauts', ['seven: count 7']],
	['a crew of 3,000', ['3,000: count 3000']],
	['twenty-one ships', ['twenty-one: count 21']],
	['two hundred and five people', ['two hundred and five: count 205']],
	['nearly 2.7 million people', ['2.7 million: about count 2700000']],
	['67% of them', ['67%: percentage 67 per cent']],
	['five per cent', ['five per cent: percentage 5 per cent']],
	['$10 million', ['$10 million: money 10000000 dollars']],
	['£3.5bn', ['£3.5bn: money 3500000000 pounds']],
	['fifty dollars', ['fifty dollars: money 50 dollars']],
	['a 45-year-old man', ['45-year-old: age 45 years']],
	['aged 12', ['aged 12: age 12 years']],
	['died at the age of 90', ['at the age of 90: age 90 years']],
	['about 400 km above', ['400 km: about measure 400 km']],
	['a 131-foot mast', ['131-foot: measure 131 foot']],
	['minus forty degrees Celsius', ['forty degrees Celsius: measure 40 degrees Celsius']],
	['dozens of ships', ['dozens: about count 12']],
	['a dozen eggs', ['a dozen: count 12']],
	['the 21st person and the third', ['21st: ordinal 21', 'third: ordinal 3']],
	['from 3 to 5 hours', ['3: count 3', '5 hours: measure 5 hours']]
])('“%s” has %j', (text, expected) => {
	expect(quantitiesOf(text)).toEqual(expected);
});

test.each(['A380', 'v2.1b', 'COVID-19', 'none', 'a few'])('“%s” has no quantity', (text) => {
	expect(quantitiesOf(text)).toEqual([]);
});
