import type { Entity } from '#lib/language/en/entities.ts';
import type { Moment } from '#lib/language/en/dates.ts';
import type { Reading, ReadSentence } from '#lib/language/en/reading.ts';
import { spanOf } from '#lib/article/span.ts';
import { nameOf } from './assertion.ts';
import { fact, type Fact, type Finder } from './fact.ts';

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

const BRACKETS = /\((?:[^()]*?;\s*)?(?:born )?([^()–-]{4,20}?)\s*[–-]\s*([^()–-]{4,20})\)/;

function lifeIn(reading: Reading, sentence: ReadSentence): Fact[] {
	const brackets = BRACKETS.exec(sentence.text);
	if (!brackets || sentence.moments.length < 2) return [];
	const at = sentence.start + brackets.index;
	const person = personBefore(reading, sentence, at);
	const [born, died] = sentence.moments.filter(
		({ start }) => start > at && start < at + brackets[0].length
	);
	if (!person || !born || !died || born.year >= died.year || died.year - born.year > 110) return [];
	const name = nameOf(reading, person.names, person.name);
	const evidence = spanOf(reading.article.text, sentence.start, at + brackets[0].length);
	const told = {
		born: [`was ${name} born`, `${name} was born`],
		died: [`did ${name} die`, `${name} died`]
	};
	return (['born', 'died'] as const).map((what) => {
		const moment = what === 'born' ? born : died;
		const key = yearTerm(moment);
		return fact('life', sentence, [evidence], {
			asks: [{ stem: `In which year ${told[what][0]}?`, key }],
			statement: { before: `${told[what][1]} in `, key, after: '.' },
			locate: `says when ${told[what][1]}`
		});
	});
}

function yearTerm(moment: Moment) {
	const text = String(moment.year);
	const start = moment.end - text.length;
	return {
		kind: 'year' as const,
		text,
		span: { start, end: moment.end, quote: text },
		value: moment.year * 10000
	};
}

/** The person whose name stands right before the brackets. */
function personBefore(reading: Reading, sentence: ReadSentence, at: number): Entity | undefined {
	const mention = sentence.mentions.findLast(({ end }) => end <= at);
	const entity = mention && reading.entityOf(mention);
	if (!mention || at - mention.end > 12 || entity?.type !== 'person') return undefined;
	return /^[\s,]*(?:[A-Z]{2,4}\s*)*$/.test(reading.article.text.slice(mention.end, at))
		? entity
		: undefined;
}
