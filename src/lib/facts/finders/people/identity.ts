import { countWords, phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence, Run } from '#lib/language/en/sentence.ts';
import { lowerAt } from '#lib/language/en/words.ts';
import { isSelfContained, type Assertion } from '../../assertion.ts';
import { fact, runSpan, sentenceSpan, type Fact, type Finder, type Term } from '../../fact.ts';
import { nameOf } from '../../subject.ts';

/**
 * What something is, said by "is a …".
 *
 * > A democracy is a government in which political power rests in the hands of the people.
 * > What is a democracy?  a government in which political power rests in the hands of the people
 */
export const identity: Finder = {
	kind: 'identity',
	find: (reading, assertions) => assertions.flatMap((assertion) => linked(reading, assertion))
};

const SUBJECT_WORDS_MAX = 5;
const WORDS_MIN = 4;
const WORDS_MAX = 22;
/** "one of the …", "a sign of …": these say what something is like, not what it is. */
const VAGUE = /\b(?:one|sign|reason|way|time|thing|example|problem|part)\b/;

function linked(reading: Reading, assertion: Assertion): Fact[] {
	const { sentence, subject } = assertion;
	const run = definitionRun(assertion);
	const what = run && phrase(sentence, run);
	if (!what || !isDefinition(what) || !isSelfContained(sentence, run, what)) return [];
	if (countWords(subject) > SUBJECT_WORDS_MAX || isPerson(reading, assertion)) return [];
	const be = sentence.words[assertion.clause.verb.from]!.lower;
	const key: Term = { kind: 'identity', text: what, span: runSpan(reading, sentence, run) };
	return [
		fact('identity', sentence, [sentenceSpan(reading, sentence)], {
			about: subject,
			asks: [{ stem: `What ${be} ${subject}?`, key }],
			statement: { before: `${subject} ${be} `, key, after: '.' },
			locate: `says what ${subject} ${be}`
		})
	];
}

/** Behind "is a", on over "that …" and "in which …", which the clause leaves out, to a comma or stop. */
function definitionRun({ sentence, clause, source, subject }: Assertion): Run | undefined {
	const { words } = sentence;
	const { from, to: end } = clause.rest;
	if (clause.forms || clause.lead || source || subject.toLowerCase() === 'there') return undefined;
	if (!/^(?:is|are|was|were)$/.test(words[clause.verb.from]!.lower)) return undefined;
	if (!/^(?:an?|the)$/.test(lowerAt(words, from))) return undefined;
	const stop = words.findIndex(({ text }, i) => i >= from && /^[,.;:–—("“]$/.test(text));
	if (/^[–—(“:]$/.test(lowerAt(words, stop)) || isAmongAdjectives(sentence, stop)) return undefined;
	return { from, to: stop < 0 ? end : stop };
}

/** "the world’s largest, highest quality manual": the comma ends no phrase. */
function isAmongAdjectives({ words }: ReadSentence, comma: number): boolean {
	if (words[comma]?.text !== ',') return false;
	return /^(?:noun|name|number)$/.test(words[comma + 1]?.class ?? '');
}

function isDefinition(what: string): boolean {
	const words = countWords(what);
	if (words < WORDS_MIN || words > WORDS_MAX) return false;
	if (words < SUPERLATIVE_WORDS_MIN && /\b(?:most|least|best|worst|\p{L}{3,}est)\b/u.test(what))
		return false;
	return !VAGUE.test(what.split(' ').slice(0, 4).join(' '));
}

/** "the most ideal month": of what, and for what, takes more words. */
const SUPERLATIVE_WORDS_MIN = 6;

/** "What is Matthew Goode?" is no question. */
function isPerson(reading: Reading, { sentence, clause, subject }: Assertion): boolean {
	const { from, to } = clause.subject;
	const named = sentence.mentions.find((mention) => mention.from >= from && mention.to <= to);
	const type = named && reading.entityOf(named)?.type;
	if (type === 'person' || type === 'people') return true;
	const pronoun = reading.pronouns.get(sentence.index);
	return pronoun !== undefined && nameOf(reading, pronoun) === subject;
}
