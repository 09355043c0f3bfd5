import { spanOf } from '#lib/article/span.ts';
import type { Moment } from '#lib/language/en/dates.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { Statement, Term } from './fact.ts';

/** A date as a key: a year by itself, or a date in the words of the text. */
export function momentTerm({ article }: Reading, moment: Moment): Term {
	return {
		kind: moment.precision === 'year' ? 'year' : 'date',
		text: moment.text.replace(/(\d)(?:st|nd|rd|th)\b/, '$1'),
		span: spanOf(article.text, moment.start, moment.end),
		value: moment.value
	};
}

/** How a date is asked for: "In which year", "When". */
export function askFor({ precision }: Moment): string {
	return precision === 'year' ? 'In which year' : 'When';
}

/** What happened, with its date: behind it, or in front where the date would seem to belong to "who" or "which". */
export function datedStatement(text: string, moment: Moment, key: Term): Statement {
	const preposition = prepositionFor(moment);
	return /\b(?:who|which|whose|whom|that)\b/.test(text)
		? { before: `${preposition} `, key, after: `, ${text}.` }
		: { before: `${text} ${preposition} `, key, after: '.' };
}

/** What stands in front of a date. */
function prepositionFor({ precision }: Moment): string {
	return precision === 'day' ? 'on' : 'in';
}
