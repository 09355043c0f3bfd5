import type { Moment } from '#lib/language/en/dates.ts';
import { capitalise } from '#lib/language/en/phrases.ts';
import { fact, sentenceSpan, type Fact } from '../fact.ts';
import { askFor, datedStatement, momentTerm } from '../moment.ts';
import type { FreeClause } from './free-clause.ts';

/** What happened at a moment, as it is told and in the order of a question, both without the date. */
export interface Dated {
	readonly moment: Moment;
	readonly told: string;
	readonly asked: string;
}

/** The fact that something happened at a time, which can be asked for, stated and put in order. */
export function datedFact(clause: FreeClause, { moment, told, asked }: Dated): Fact {
	const { reading, sentence, subject, source } = clause;
	const key = momentTerm(reading, moment);
	const span = sentenceSpan(reading, sentence);
	return fact('date', sentence, [span], {
		source,
		about: subject,
		asks: [{ stem: `${askFor(moment)} ${asked}?`, key }],
		statement: datedStatement(told, moment, key),
		event: {
			text: capitalise(told),
			told,
			asked,
			when: moment.text,
			value: moment.value,
			isYear: moment.precision === 'year',
			span
		},
		locate: `says when ${told}`
	});
}
