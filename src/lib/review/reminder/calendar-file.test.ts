import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFile, type DailyEvent } from './calendar-file.ts';

const event: DailyEvent = {
	id: 'study@readback.example',
	hour: 8,
	minutes: 5,
	title: 'Review',
	words: 'A few questions',
	address: 'https://readback.example/study'
};
const making = { stamp: '20261130T233000Z', day: '20261201' };

test('an event of every day begins on its day, by the clock of the place and in no zone', () => {
	expect(calendarFile(event, making)).toBe(
		[
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Readback//Study//EN',
			'CALSCALE:GREGORIAN',
			'METHOD:PUBLISH',
			'BEGIN:VEVENT',
			'UID:study@readback.example',
			'DTSTAMP:20261130T233000Z',
			'DTSTART:20261201T080000',
			'DURATION:PT5M',
			'RRULE:FREQ=DAILY',
			'SUMMARY:Review',
			'DESCRIPTION:A few questions',
			'URL:https://readback.example/study',
			'TRANSP:TRANSPARENT',
			'BEGIN:VALARM',
			'ACTION:DISPLAY',
			'TRIGGER:PT0S',
			'DESCRIPTION:Review',
			'END:VALARM',
			'END:VEVENT',
			'END:VCALENDAR',
			''
		].join('\r\n')
	);
});

test.each([
	['one; two, three', 'one\\; two\\, three'],
	['a\\b', 'a\\\\b'],
	['a\nb\r\nc', 'a\\nb\\nc'],
	['a\u2028b', 'a\u2028b'],
	['END:VCALENDAR\r\nBEGIN:X', 'END:VCALENDAR\\nBEGIN:X']
])('%j is written as %s', (words, written) => {
	expect(calendarFile({ ...event, words }, making)).toContain(`DESCRIPTION:${written}\r\n`);
});

test('no line is longer than 75 octets, and unfolded it says what was given', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
			const file = calendarFile({ ...event, words }, making);
			for (const line of file.split('\r\n'))
				expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
			const [, written = ''] = /DESCRIPTION:([^]*)\r\nURL/.exec(file.replaceAll('\r\n ', '')) ?? [];
			const read = written.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
			expect(read).toBe(words.replaceAll(/\r\n?/g, '\n'));
		})
	);
});
