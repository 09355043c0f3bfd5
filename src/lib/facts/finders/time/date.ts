import type { Clause } from '#lib/language/en/clause/clause.ts';
import type { Moment } from '#lib/language/en/dates.ts';
import { capitalise, phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence, Run } from '#lib/language/en/sentence.ts';
import type { Word } from '#lib/language/en/words.ts';
import { inverted, isSelfContained, told, type Assertion } from '../../assertion.ts';
import { fact, sentenceSpan, type Fact, type Finder } from '../../fact.ts';
import { askFor, datedStatement, momentTerm } from '../../moment.ts';
import { settingOf, withSetting } from '../../setting.ts';
import { unstatedFirst } from '../deeds/unstated.ts';

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
	const moment = onlyMoment(sentence, clause);
	const at = moment && placeOf(sentence, moment);
	if (!at || isYearly(assertion, moment) || !isPast(assertion) || !tellsWhen(sentence, clause, at))
		return [];
	const rest = isBirth(clause) ? '' : plain(phrase(sentence, clause.rest, [at]));
	const setting = settingOf(assertion, [at]);
	if (setting === undefined || !isSelfContained(sentence, clause.rest, rest)) return [];
	if (!rest && !isBirth(clause) && !isWhole(assertion)) return [];
	return [dateFact(reading, assertion, moment, { rest, setting })];
}

/** Somebody is born once: where and to whom need not be said. */
function isBirth({ forms, passive }: Clause): boolean {
	return passive && forms?.base === 'bear';
}

/**
 * Without how the text feels about it, without another word for the same, "the explorer, or rover", and
 * without what somebody is, "by an Austrian physicist, Victor Hess".
 */
function plain(rest: string): string {
	return rest
		.replace(LAMENTED, '')
		.replace(/^([^,]*), or \p{Ll}+,?$/u, '$1')
		.replace(/\bby an? [\p{L} ]+, ((?:\p{Lu}[\p{L}.’'-]+ ?)+)$/u, 'by $1');
}

const LAMENTED =
	/^(?:tragically|sadly|unfortunately|sensationally|famously|mysteriously|surprisingly)\b ?/;

/** "Las Fallas celebrations began on March 15": of which year, the question would not say. */
function isYearly({ subject }: Assertion, { year }: Moment): boolean {
	return (
		year === 0 &&
		/\b(?:celebrations?|festivals?|festivities|season|holidays?|feast|fair|carnival|Ramadan|Lent)\b/.test(
			subject
		)
	);
}

/** "The Second Punic War began": without more words, where it is a name that began, or was made. */
function isWhole({ subject, clause: { forms, passive } }: Assertion): boolean {
	return /\p{Lu}/u.test(subject) && (passive ? IS_DONE : HAPPENS).test(forms?.base ?? '');
}

const IS_DONE =
	/^(?:abandon|abolish|acquit|adopt|assassinate|build|canonise|canonize|close|complete|construct|create|crown|demolish|destroy|disband|discover|dissolve|declare|deport|dismiss|double|elect|re-elect|eradicate|exile|expand|establish|execute|find|found|inaugurate|introduce|invent|launch|legalise|legalize|lose|murder|open|pass|publish|ratify|release|rebuild|reduce|reinstate|renovate|repeal|restore|sign|translate|unveil)$/;

const HAPPENS =
	/^(?:begin|start|end|finish|die|divorce|emigrate|graduate|drown|open|close|erupt|collapse|fall|sink|explode|retire|resign|emerge|appear|disappear|occur|happen|debut|crash|burn|dissolve|disband|surrender|abdicate|marry)$/;

/** What happened, and where or for whom, in words that stand behind the verb and in front of the clause. */
interface Happened {
	readonly rest: string;
	readonly setting: string;
}

function dateFact(
	reading: Reading,
	assertion: Assertion,
	moment: Moment,
	{ rest, setting }: Happened
): Fact {
	const { sentence, clause, source } = assertion;
	const key = momentTerm(reading, moment);
	const text = `${setting && `${setting}, `}${told(assertion, rest)}`;
	const span = sentenceSpan(reading, sentence);
	const event = {
		text: capitalise(text),
		told: text,
		...(!setting && { asked: inverted(assertion, rest) }),
		isYear: moment.precision === 'year',
		when: moment.text,
		value: moment.value,
		span
	};
	return fact('date', sentence, [span], {
		source,
		verb: clause.forms?.base,
		asks: [{ stem: withSetting(setting, `${askFor(moment)} ${inverted(assertion, rest)}?`), key }],
		statement: datedStatement(closed(text), moment, key),
		unstated: setting ? undefined : unstatedFirst(reading, assertion, rest, key.text),
		...(isEvent(clause) && { event }),
		locate: `says when ${text}`
	});
}

/** "by an Austrian physicist, Victor Hess": where more follows, the second comma does too. */
function closed(text: string): string {
	const isOpen = text.split(',').length === 2 && OPEN_APPOSITION.test(text);
	return isOpen ? `${text},` : text;
}

const OPEN_APPOSITION =
	/\p{Ll}, (?:or \p{Ll}+|(?:\p{Lu}[\p{L}.’'-]+ ?)+(?:and (?:\p{Lu}[\p{L}.’'-]+ ?)+)?)$/u;

/** The date of the clause, where it has just one. */
function onlyMoment({ words, moments }: ReadSentence, clause: Clause): Moment | undefined {
	const { start } = words[(clause.lead ?? clause.subject).from]!;
	const { end } = words[clause.rest.to - 1]!;
	const inClause = moments.filter((moment) => moment.start >= start && moment.end <= end);
	return inClause.length === 1 ? inClause[0] : undefined;
}

/** The words "in 2020" or "on April 12, 1981"; undefined behind other prepositions, which say something else. */
function placeOf({ words }: ReadSentence, moment: Moment): Run | undefined {
	const from = words.findIndex(({ start }) => start === moment.start);
	const to = words.findIndex(({ end }) => end === moment.end) + 1;
	if (from < 1 || to < 1 || !/^(?:in|on)$/.test(words[from - 1]!.lower)) return undefined;
	const isLoose = /^(?:back|later|early|late|again)$/.test(words[from - 2]?.lower ?? '');
	return { from: from - (isLoose ? 2 : 1), to };
}

/** What somebody described or remembered in some year may have been in another. */
const ABOUT_OTHER_TIMES =
	/^(?:describe|discuss|study|examine|analyse|analyze|investigate|recall|remember|mention|compare|commemorate|celebrate|mark|review|criticise|criticize|cover|depict|document|record|recount|follow|precede|predict|plan|expect|schedule|intend|propose|promise)$/;

/** A past event: in the present or the perfect, a date belongs to something else. */
function isPast({ sentence, clause: { verb, finite, forms } }: Assertion): boolean {
	if (!forms || finite === 'have' || ABOUT_OTHER_TIMES.test(forms.base)) return false;
	const words = sentence.words.slice(verb.from, verb.to);
	const { lower } = words.find(({ class: is }) => is === finite)!;
	if (finite !== 'verb') return /^(?:was|were|did)$/.test(lower);
	return !lower.endsWith('s') || lower === forms.past;
}

/** Whether a date tells when all of the clause was: at the head of a phrase in front, or behind its verb alone. */
function tellsWhen({ words }: ReadSentence, { lead, rest }: Clause, at: Run): boolean {
	if (lead && at.to <= lead.to) return at.from === lead.from || words[at.from - 1]?.text === ',';
	const next = words[at.to];
	const goesOn = at.to < rest.to && next && /^(?:and|or|to|until|–|-|—|,)$/.test(next.lower);
	const between = words.slice(rest.from, at.from);
	return at.from >= rest.from && !goesOn && !between.some(opensAnother);
}

/** Behind another verb, a date may say when something else was: "the man who founded it in 1911". */
function opensAnother({ class: is, lower }: Word): boolean {
	if (is === 'subordinator') return lower !== 'as';
	return /^(?:verb|participle|base|be|have|do|modal)$/.test(is);
}

/** States do not happen at a time; things that are put in order must. */
function isEvent({ forms, passive, finite }: Clause): boolean {
	if (!forms || (finite !== 'verb' && !passive)) return false;
	return !/^(?:have|know|own|contain|include|remain|live|mean|want|believe|seem)$/.test(forms.base);
}
