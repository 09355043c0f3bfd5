import { expect, test } from 'vitest';
import { findTimes } from './times.ts';

const timesOf = (text: string) =>
	findTimes(text, 0, text.length).map(({ text: found, ...time }) =>
		time.kind === 'relative'
			? `${found}: ${time.anchor}`
			: `${found}: ${time.kind} ${time.from}–${time.to}`
	);

test.each([
	['The war lasted from 1914 to 1918.', 'from 1914 to 1918: range 1914–1918'],
	['the war of 1914–18', '1914–18: range 1914–1918'],
	['between 1939 and 1945', 'between 1939 and 1945: range 1939–1945'],
	['in the 1990s', 'the 1990s: decade 1990–1999'],
	['in the late 1960s', 'the late 1960s: decade 1960–1969'],
	['during the thirties', 'the thirties: decade 1930–1939'],
	['in the 19th century', 'the 19th century: century 1801–1900'],
	['a sixth-century church', 'sixth-century: century 501–600'],
	['in the fifth century BC', 'the fifth century BC: century -500–-401'],
	['It was sold last month.', 'last month: writing'],
	['two years ago', 'two years ago: writing'],
	['He said on Tuesday that', 'on Tuesday: writing'],
	['The following day she left.', 'The following day: text'],
	['Three weeks later they met.', 'Three weeks later: text']
])('“%s” has %s', (text, expected) => {
	expect(timesOf(text)).toEqual([expected]);
});

test.each([
	'in 1914 and 1918',
	'between five and six',
	'the 19 people',
	'in March 1912',
	'555-1990',
	''
])('“%s” has no time but a date', (text) => {
	expect(timesOf(text)).toEqual([]);
});
