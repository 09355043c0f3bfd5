import { spanOf } from '#lib/article/span.ts';
import type { Moment } from '#lib/language/en/dates.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { fact, type Fact, type Finder, type Term } from '../../fact.ts';
import { nameOf } from '../../subject.ts';

/**
 * When somebody was born and died, from the dates in brackets behind the name.
 *
 * > Otto Jespersen (16 July 1860 – 30 April 1943) was a Danish linguist.
 * > In which year was Otto Jespersen born?  1860
 */
export const life: Finder = {
	kind: 'life',
	find: (reading) => reading.sentences.flatMap((sentence) => lifeIn(reading, sentence))
};

const BRACKETS = /\((?:[^()]*?;\s*)?(?:born )?[^()–-]{4,20}?\s*[–-]\s*[^()–-]{4,20}\)/;
/** Nobody known by name grew older. */
const AGE_MAX = 122;

function lifeIn(reading: Reading, sentence: ReadSentence): Fact[] {
	const brackets = BRACKETS.exec(sentence.text);
	if (!brackets) return [];
	const start = sentence.start + brackets.index;
	const end = start + brackets[0].length;
	const [born, died] = sentence.moments.filter(
		(moment) => moment.start > start && moment.end < end
	);
	const person = personBefore(reading, sentence, start);
	const age = born && died ? died.year - born.year : 0;
	if (!person || !born || !died || born.year < 0 || age <= 0 || age > AGE_MAX) return [];
	const name = nameOf(reading, person);
	const evidence = [spanOf(reading.article.text, sentence.start, end)];
	const tell = (stem: string, past: string, moment: Moment) =>
		fact('life', sentence, evidence, {
			about: name,
			asks: [{ stem, key: yearTerm(moment) }],
			statement: { before: `${past} in `, key: yearTerm(moment), after: '.' }
		});
	return [
		tell(`In which year was ${name} born?`, `${name} was born`, born),
		tell(`In which year did ${name} die?`, `${name} died`, died)
	];
}

function yearTerm({ year, end }: Moment): Term {
	const text = String(year);
	const span = { start: end - text.length, end, quote: text };
	return { kind: 'year', text, span, value: year * 10000 };
}

/** The person whose name, with letters of honour or without, stands right before the brackets. */
function personBefore(
	reading: Reading,
	{ mentions }: ReadSentence,
	at: number
): Entity | undefined {
	const mention = mentions.findLast(({ end }) => end <= at);
	const entity = mention && reading.entityOf(mention);
	if (!mention || entity?.type !== 'person') return undefined;
	const between = reading.article.text.slice(mention.end, at);
	return /^[\s,]*(?:[A-Z]{2,4}(?:\s+|$))*$/.test(between) ? entity : undefined;
}
