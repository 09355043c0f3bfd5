/** An event of every day, for a calendar. */
export interface DailyEvent {
	/** The same event again changes the one that is there. */
	id: string;
	/** The hour of its beginning, by the clock of wherever the calendar is. */
	hour: number;
	minutes: number;
	title: string;
	words: string;
	address: string;
}

/** When a file is made. */
export interface Making {
	/** In UTC. @example '20261130T233000Z' */
	stamp: string;
	/** By the calendar of the place: the first day of the event. @example '20261201' */
	day: string;
}

/** Octets of a line, without its end (RFC 5545, 3.1). */
const LINE = 75;

/**
 * A calendar file with one event of every day (RFC 5545). Its time has no zone: at eight it stays eight, wherever
 * the learner travels and whatever the clocks do.
 */
export function calendarFile(event: DailyEvent, { stamp, day }: Making): string {
	const { id, hour, minutes, title, words, address } = event;
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Readback//Study//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		'BEGIN:VEVENT',
		`UID:${escaped(id)}`,
		`DTSTAMP:${stamp}`,
		`DTSTART:${day}T${String(hour).padStart(2, '0')}0000`,
		`DURATION:PT${minutes}M`,
		'RRULE:FREQ=DAILY',
		`SUMMARY:${escaped(title)}`,
		`DESCRIPTION:${escaped(words)}`,
		`URL:${address}`,
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		'TRIGGER:PT0S',
		`DESCRIPTION:${escaped(title)}`,
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function escaped(text: string): string {
	return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n?|\n/g, '\\n');
}

/** A line in parts of so many octets at most: each but the first begins with a space, and no sign is cut in two. */
function folded(line: string): string {
	const parts = [''];
	let octets = 0;
	for (const sign of line) {
		const more = octetsOf(sign.codePointAt(0)!);
		if (octets + more > LINE) {
			parts.push(' ');
			octets = 1;
		}
		parts[parts.length - 1] += sign;
		octets += more;
	}
	return parts.join('\r\n');
}

/** Of UTF-8. */
function octetsOf(point: number): number {
	if (point < 0x80) return 1;
	if (point < 0x800) return 2;
	return point < 0x10000 ? 3 : 4;
}
