import { hasRelativeTime } from '#lib/language/en/deixis.ts';
import type { Moment } from '#lib/language/en/dates.ts';
import { headOf, isPlural } from '#lib/language/en/nouns.ts';
import { capitalise } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { isQuoted, type ReadSentence } from '#lib/language/en/sentence.ts';
import { fact, sentenceSpan, type Fact, type Finder } from '../../fact.ts';
import { askFor, datedStatement, momentTerm } from '../../moment.ts';
import { sourceOf } from '../../source.ts';

/** Nouns for what something does, with the verb. */
const DOES: Readonly<Record<string, [base: string, past: string]>> = {
	end: ['end', 'ended'],
	start: ['start', 'started'],
	beginning: ['begin', 'began'],
	fall: ['fall', 'fell'],
	collapse: ['collapse', 'collapsed'],
	death: ['die', 'died'],
	opening: ['open', 'opened'],
	outbreak: ['break out', 'broke out'],
	eruption: ['erupt', 'erupted']
};

/** Nouns for what is done to something, with the participle. */
const DONE: Readonly<Record<string, string>> = {
	launch: 'launched',
	abolition: 'abolished',
	completion: 'completed',
	founding: 'founded',
	foundation: 'founded',
	establishment: 'established',
	creation: 'created',
	introduction: 'introduced',
	invention: 'invented',
	discovery: 'discovered',
	assassination: 'assassinated',
	publication: 'published'
};

const NOUNS = [...Object.keys(DOES), ...Object.keys(DONE)].join('|');
const PATTERN = new RegExp(
	`\\b[Tt]he (?<noun>${NOUNS}) of (?<what>(?:the |an? )?[^,.;:()“”"]{3,70}?) in $`
);

/**
 * When something ended, began or was made, told by a noun.
 *
 * > Since the end of the American space shuttle program in 2011, U.S. astronauts have made use of …
 * > In which year did the American space shuttle program end?  2011
 */
export const milestone: Finder = {
	kind: 'date',
	find: (reading) =>
		reading.sentences.flatMap((sentence) =>
			sentence.moments.flatMap((moment) => milestoneAt(reading, sentence, moment))
		)
};

function milestoneAt(reading: Reading, sentence: ReadSentence, moment: Moment): Fact[] {
	const before = reading.article.text.slice(sentence.start, moment.start);
	const { noun, what } = PATTERN.exec(before)?.groups ?? {};
	if (!noun || !what || isQuoted(sentence, moment.start) || AHEAD.test(sentence.text)) return [];
	if (!isNounPhrase(sentence, what)) return [];
	if (noun === 'fall' && !/^the /.test(what)) return [];
	const source = sourceOf(reading, sentence);
	if (source === null) return [];
	const { asked, past } = wording(noun, what);
	const key = momentTerm(reading, moment);
	const text = `${what} ${past}`;
	const span = sentenceSpan(reading, sentence);
	return [
		fact('date', sentence, [span], {
			source,
			asks: [{ stem: `${askFor(moment)} ${asked}?`, key }],
			statement: datedStatement(text, moment, key),
			event: { text: capitalise(text), when: moment.text, value: moment.value, span },
			locate: `says when ${text}`
		})
	];
}

/** What is planned may never be. */
const AHEAD =
	/\b(?:plan(?:s|ned)?|will|would|may|might|could|should|expect(?:s|ed)?|scheduled|proposed|hopes?|possible|until|if|unless|whether)\b/i;

/** "did the program end" and "ended"; "was the law abolished" and "was abolished". */
function wording(noun: string, what: string): { asked: string; past: string } {
	const does = DOES[noun];
	if (does) return { asked: `did ${what} ${does[0]}`, past: does[1] };
	const be = isSeveral(what) ? 'were' : 'was';
	return { asked: `${be} ${what} ${DONE[noun]}`, past: `${be} ${DONE[noun]}` };
}

/** A name or "the …" without verbs and pronouns, which says by itself what it is. */
function isNounPhrase({ text, start, words }: ReadSentence, what: string): boolean {
	if (hasRelativeTime(what) || !/\p{Lu}/u.test(what) || what.split(' ').length > 9) return false;
	const at = start + text.indexOf(what);
	return words
		.filter((word) => word.start >= at && word.end <= at + what.length)
		.every(({ class: is }) => NOMINAL.test(is));
}

const NOMINAL = /^(?:determiner|noun|name|number|preposition|genitive|conjunction)$/;

/** "the Corn Laws" are several, "Athens" is one. */
function isSeveral(what: string): boolean {
	const words = what.split(' ');
	return words.length > 1 && isPlural(headOf(words));
}
