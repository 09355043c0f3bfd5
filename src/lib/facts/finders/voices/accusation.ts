import { findClause } from '#lib/language/en/clause/clause.ts';
import { hasAnaphor, OWN } from '#lib/language/en/deixis.ts';
import type { Mention } from '#lib/language/en/names/name.ts';
import { countWords, phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence, Run } from '#lib/language/en/sentence.ts';
import { lowerAt } from '#lib/language/en/words.ts';
import type { Assertion } from '../../assertion.ts';
import { fact, runSpan, sentenceSpan, type Fact, type Finder } from '../../fact.ts';
import { nameOf, subjectOf } from '../../subject.ts';

/**
 * What somebody accuses somebody of. It stays the accuser's.
 *
 * > He accused Putin of overseeing a period of little Russian innovation …
 * > Which of these did Terry Virts accuse Vladimir Putin of?  overseeing a period of little Russian innovation
 *
 * > The test led to the U.S. accusing Russia of militarizing space …
 */
export const accusation: Finder = {
	kind: 'accusation',
	find: (reading, assertions) => [
		...reading.sentences.flatMap((sentence) => accusationIn(reading, sentence)),
		...assertions.flatMap((assertion) => accusingIn(reading, assertion))
	]
};

/** "X accused Y of …". */
function accusationIn(reading: Reading, sentence: ReadSentence): Fact[] {
	const clause = findClause(sentence.words);
	if (clause?.forms?.base !== 'accuse' || clause.passive || clause.negated) return [];
	const who = subjectOf(reading, sentence, clause);
	return who ? accusationOf(reading, sentence, who, clause.rest.from) : [];
}

/** "… led to X accusing Y of …". */
function accusingIn(reading: Reading, { sentence, clause }: Assertion): Fact[] {
	const { words, mentions } = sentence;
	const { from, to } = clause.rest;
	const at = words.findIndex(({ lower }, i) => i > from && i < to && lower === 'accusing');
	const accuser = at > 0 ? mentions.find((mention) => mention.to === at) : undefined;
	if (!accuser || !SO_BEFORE.test(lowerAt(words, startOf(sentence, accuser) - 1))) return [];
	const who = phrase(sentence, { from: startOf(sentence, accuser), to: accuser.to });
	return accusationOf(reading, sentence, who, at + 1);
}

/** What ends in somebody accusing has come to it. */
const SO_BEFORE = /^(?:to|in)$/;

/** Where a name begins, with its article. */
function startOf({ words }: ReadSentence, { from }: Mention): number {
	return lowerAt(words, from - 1) === 'the' ? from - 1 : from;
}

/** The accused and the charge, from a word on. */
function accusationOf(reading: Reading, sentence: ReadSentence, who: string, at: number): Fact[] {
	const accused = sentence.mentions.find(({ from }) => from >= at && from <= at + 2);
	const entity = accused && reading.entityOf(accused);
	const run = accused && charge(sentence, accused.to);
	if (!entity || !run) return [];
	const whom = nameOf(reading, entity);
	const text = phrase(sentence, run);
	const asked = lowerAt(sentence.words, run.to) === 'and' ? 'Which of these' : 'What';
	const key = { kind: 'doing' as const, text, span: runSpan(reading, sentence, run) };
	return [
		fact('accusation', sentence, [sentenceSpan(reading, sentence)], {
			source: who,
			about: whom,
			asks: [{ stem: `${asked} did ${who} accuse ${whom} of?`, key }],
			locate: `says what ${who} accused ${whom} of`
		})
	];
}

/** Behind "of", to the first "and", mark or other clause. */
function charge(sentence: ReadSentence, at: number): Run | undefined {
	const { words } = sentence;
	if (words[at]?.lower !== 'of') return undefined;
	const end = words.findIndex(({ lower }, i) => i > at && ENDS.test(lower));
	const run = { from: at + 1, to: end < 0 ? words.length : end };
	const isClear = !hasAnaphor(sentence, run, OWN) && countWords(phrase(sentence, run)) >= 2;
	return isClear ? run : undefined;
}

const ENDS = /^(?:and|instead|after|before|since|when|while|[,.;])$/;
