import type { Moment } from '#lib/language/en/dates.ts';
import { capitalise, hasRelativeTime } from '#lib/language/en/phrases.ts';
import type { Reading, ReadSentence } from '#lib/language/en/reading.ts';
import { momentTerm } from './date.ts';
import { fact, sentenceSpan, type Fact, type Finder } from './fact.ts';

/** What a noun says happened: a verb, or a participle for what was done. */
const NOUNS: Readonly<Record<string, { did?: string; past: string }>> = {
	end: { did: 'end', past: 'ended' },
	start: { did: 'start', past: 'started' },
	beginning: { did: 'begin', past: 'began' },
	fall: { did: 'fall', past: 'fell' },
	collapse: { did: 'collapse', past: 'collapsed' },
	death: { did: 'die', past: 'died' },
	opening: { did: 'open', past: 'opened' },
	outbreak: { did: 'break out', past: 'broke out' },
	eruption: { did: 'erupt', past: 'erupted' },
	launch: { past: 'launched' },
	abolition: { past: 'abolished' },
	completion: { past: 'completed' },
	founding: { past: 'founded' },
	foundation: { past: 'founded' },
	establishment: { past: 'established' },
	creation: { past: 'created' },
	introduction: { past: 'introduced' },
	invention: { past: 'invented' },
	discovery: { past: 'discovered' },
	assassination: { past: 'assassinated' },
	publication: { past: 'published' }
};

const PATTERN = new RegExp(
	`\\b[Tt]he (?<noun>${Object.keys(NOUNS).join('|')}) of (?<what>(?:the |an? )?[^,.;:()“”"]{3,70}?) in $`
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
	if (sentence.quotations.some(({ start, end }) => moment.start >= start && moment.end <= end))
		return [];
	const before = reading.article.text.slice(sentence.start, moment.start);
	const groups = PATTERN.exec(before)?.groups;
	if (!groups || !isNounPhrase(sentence, groups.what!)) return [];
	const { did, past } = NOUNS[groups.noun!]!;
	const what = groups.what!;
	const be = isPlural(what) ? 'were' : 'was';
	const asked = did ? `did ${what} ${did}` : `${be} ${what} ${past}`;
	const told = capitalise(did ? `${what} ${past}` : `${what} ${be} ${past}`);
	const isYear = moment.precision === 'year';
	return [
		fact('date', sentence, [sentenceSpan(reading, sentence)], {
			asks: [
				{ stem: `${isYear ? 'In which year' : 'When'} ${asked}?`, key: momentTerm(reading, moment) }
			],
			statement: { before: `${told} in `, key: momentTerm(reading, moment), after: '.' },
			event: {
				text: told,
				when: moment.text,
				value: moment.value,
				span: sentenceSpan(reading, sentence)
			},
			locate: `says when ${what}${told.slice(what.length)}`
		})
	];
}

/** A name or "the …" without verbs and pronouns, which says by itself what it is. */
function isNounPhrase(sentence: ReadSentence, what: string): boolean {
	if (hasRelativeTime(what) || !/\p{Lu}/u.test(what) || what.split(' ').length > 9) return false;
	const at = sentence.start + sentence.text.indexOf(what);
	return sentence.tokens.every(
		({ start, end }, i) =>
			start < at ||
			end > at + what.length ||
			['determiner', 'noun', 'name', 'number', 'preposition', 'genitive', 'conjunction'].includes(
				sentence.classes[i]!
			)
	);
}

function isPlural(what: string): boolean {
	const head = what.split(/ (?:of|in|for|by) /)[0]!;
	return /[^s]s$/.test(head) && !/^\p{Lu}\S*$/u.test(head);
}
