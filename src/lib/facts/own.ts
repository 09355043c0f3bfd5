import type { Clause } from '#lib/language/en/clause/clause.ts';
import { ROLES } from '#lib/language/en/lexicon/people.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence, Run } from '#lib/language/en/sentence.ts';

const HERS = /^(?:his|her|himself|herself)$/;
const ITS = /^(?:its|itself)$/;
const THEIRS = /^(?:their|theirs|themselves)$/;

/**
 * Whether "his", "its" and "their" behind a verb can be the subject's own. "A Roman fleet burned its
 * harbour" speaks of the harbour of a town that the question would not name.
 */
export function ownsWhatItSays(
	reading: Reading,
	sentence: ReadSentence,
	{ subject, rest }: Clause
): boolean {
	const said = sentence.words.slice(rest.from, rest.to).map(({ lower }) => lower);
	const isSomebody = namesSomebody(reading, sentence, subject);
	if (said.some((word) => HERS.test(word)) && !isSomebody) return false;
	if (said.some((word) => THEIRS.test(word)) && isSomebody && !isSeveral(sentence, subject))
		return false;
	return (
		!said.some((word) => ITS.test(word)) ||
		(!isSomebody && isOneKnown(sentence, subject) && !isGuessed(reading, sentence, subject))
	);
}

/** A person by name, by "he" or by what somebody is: "the king of Spain". */
function namesSomebody(reading: Reading, sentence: ReadSentence, { from, to }: Run): boolean {
	const words = sentence.words.slice(from, to);
	if (words.some(({ lower }) => /^(?:he|she)$/.test(lower) || ROLES.has(lower))) return true;
	return sentence.mentions.some(
		(mention) =>
			mention.from >= from && mention.to <= to && reading.entityOf(mention)?.type === 'person'
	);
}

/** A name alone that may be a person's after all. */
function isGuessed(reading: Reading, { mentions }: ReadSentence, { from, to }: Run): boolean {
	const named = mentions.find((mention) => mention.from === from && mention.to === to);
	return named !== undefined && reading.entityOf(named)?.sure !== true;
}

function isSeveral({ words }: ReadSentence, { from, to }: Run): boolean {
	return words.slice(from, to).some(({ lower }) => lower === 'and' || /[^s]s$/.test(lower));
}

/** One thing that is known: with a name or with "the", and not several. */
function isOneKnown({ words }: ReadSentence, { from, to }: Run): boolean {
	const [first] = words.slice(from, to);
	const hasName = words.slice(from, to).some(({ class: is }) => is === 'name');
	return !/^(?:an?|some|many|two|three)$/.test(first!.lower) && (first!.lower === 'the' || hasName);
}
