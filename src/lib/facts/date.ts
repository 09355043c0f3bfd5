import type { Run } from '#lib/language/en/clauses.ts';
import type { Moment } from '#lib/language/en/dates.ts';
import { countWords, phrase } from '#lib/language/en/phrases.ts';
import type { Reading, ReadSentence } from '#lib/language/en/reading.ts';
import { asStatement, inverted, isSelfContained, type Assertion } from './assertion.ts';
import { fact, sentenceSpan, tokenSpan, type Fact, type Finder, type Term } from './fact.ts';

/**
 * When something happened.
 *
 * > But in 2020, NASA began a program with SpaceX to travel to the space station and back.
 * > In which year did NASA begin a program with SpaceX to travel to the space station and back?  2020
 */
export const date: Finder = {
	kind: 'date',
	find: (reading, assertions) => assertions.flatMap((assertion) => dated(reading, assertion))
};

function dated(reading: Reading, assertion: Assertion): Fact[] {
	const { sentence, clause } = assertion;
	const within = { from: (clause.lead ?? clause.subject).from, to: clause.rest.to };
	const moments = sentence.moments.filter((moment) => isWithin(sentence, moment, within));
	const [moment] = moments;
	if (!moment || moments.length > 1) return [];
	const place = placeOf(sentence, moment);
	if (
		!place ||
		(clause.lead && place.to <= clause.lead.to && !opensLead(sentence, clause.lead, place))
	)
		return [];
	const inLead = clause.lead !== undefined && place.to <= clause.lead.to;
	if (!inLead && place.from < clause.rest.from) return [];
	const rest = phrase(sentence, clause.rest, inLead ? [] : [place]);
	if (
		!clause.forms ||
		clause.finite === 'have' ||
		!rest ||
		!isSelfContained(sentence, clause.rest, rest)
	)
		return [];
	if (!inLead && isFollowedByMore(sentence, place, clause.rest)) return [];
	return [toFact(reading, assertion, moment, rest)];
}

function toFact(reading: Reading, assertion: Assertion, moment: Moment, rest: string): Fact {
	const { sentence, clause, source } = assertion;
	const isYear = moment.precision === 'year';
	const key = momentTerm(reading, moment);
	const told = asStatement(assertion, rest);
	const evidence = tokenSpan(reading, sentence, 0, clause.rest.to);
	return fact(
		'date',
		sentence,
		[countWords(sentence.text) <= 40 ? sentenceSpan(reading, sentence) : evidence],
		{
			...(source && { source }),
			asks: [{ stem: `${isYear ? 'In which year' : 'When'} ${inverted(assertion, rest)}?`, key }],
			statement: {
				before: `${told} ${isYear ? 'in' : moment.precision === 'day' ? 'on' : 'in'} `,
				key,
				after: '.'
			},
			...(isEvent(clause) && {
				event: {
					text: told,
					when: moment.text,
					value: moment.value,
					span: sentenceSpan(reading, sentence)
				}
			}),
			locate: `says when ${assertion.subject}${told.slice(assertion.subject.length)}`
		}
	);
}

/** A date as a key. */
export function momentTerm(reading: Reading, moment: Moment): Term {
	const isYear = moment.precision === 'year';
	return {
		kind: isYear ? 'year' : 'date',
		text: moment.text.replace(/(\d)(?:st|nd|rd|th)\b/, '$1'),
		span: {
			start: moment.start,
			end: moment.end,
			quote: reading.article.text.slice(moment.start, moment.end)
		},
		value: moment.value
	};
}

function isWithin(sentence: ReadSentence, moment: Moment, run: Run): boolean {
	return (
		moment.start >= sentence.tokens[run.from]!.start &&
		moment.end <= sentence.tokens[run.to - 1]!.end
	);
}

/** A date at the head of a phrase in front says when all of it was. */
function opensLead(sentence: ReadSentence, lead: Run, place: Run): boolean {
	return place.from === lead.from || sentence.tokens[place.from - 1]?.text === ',';
}

/** The tokens of "in 2020" or "on April 12, 1981"; undefined behind other prepositions, which say something else. */
function placeOf(sentence: ReadSentence, moment: Moment): Run | undefined {
	const from = sentence.tokens.findIndex(({ start }) => start === moment.start);
	const to = sentence.tokens.findIndex(({ end }) => end === moment.end) + 1;
	const before = sentence.tokens[from - 1];
	if (from < 1 || to < 1 || !before || !/^(?:in|on)$/i.test(before.text)) return undefined;
	const extra = /^(?:back|later|early|late|again)$/i.test(sentence.tokens[from - 2]?.text ?? '')
		? 1
		: 0;
	return { from: from - 1 - extra, to };
}

/** "in 1874 and again in 1876", "in 1893 to": more of the date than its first part. */
function isFollowedByMore(sentence: ReadSentence, place: Run, rest: Run): boolean {
	const next = sentence.tokens[place.to];
	return place.to < rest.to && Boolean(next && /^(?:and|or|to|until|–|-|—|,)$/.test(next.lower));
}

/** States do not happen at a time; things that are put in order must. */
function isEvent({ forms, passive, finite }: Assertion['clause']): boolean {
	return (
		forms !== undefined &&
		(passive || finite === 'verb') &&
		!/^(?:have|know|own|contain|include|remain|live|mean|want|believe|seem)$/.test(forms.base)
	);
}
