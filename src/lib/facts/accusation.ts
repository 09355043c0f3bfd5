import { findClause } from '#lib/language/en/clause/clause.ts';
import { hasAnaphor, OWN } from '#lib/language/en/deixis.ts';
import { countWords, phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence, Run } from '#lib/language/en/sentence.ts';
import { fact, runSpan, sentenceSpan, type Fact, type Finder } from './fact.ts';
import { nameOf, subjectOf } from './subject.ts';

/**
 * What somebody accuses somebody of. It stays the accuser's.
 *
 * > He accused Putin of overseeing a period of little Russian innovation …
 * > Of what did Terry Virts accuse Vladimir Putin?  overseeing a period of little Russian innovation
 */
export const accusation: Finder = {
	kind: 'accusation',
	find: (reading) => reading.sentences.flatMap((sentence) => accusationIn(reading, sentence))
};

function accusationIn(reading: Reading, sentence: ReadSentence): Fact[] {
	const clause = findClause(sentence.words);
	if (clause?.forms?.base !== 'accuse' || clause.passive || clause.negated) return [];
	const { from } = clause.rest;
	const accused = sentence.mentions.find(
		(mention) => mention.from >= from && mention.from <= from + 2
	);
	const entity = accused && reading.entityOf(accused);
	const who = subjectOf(reading, sentence, clause);
	const run = accused && charge(sentence, accused.to);
	if (!who || !entity || !run) return [];
	const whom = nameOf(reading, entity);
	const text = phrase(sentence, run);
	const key = { kind: 'doing' as const, text, span: runSpan(reading, sentence, run) };
	return [
		fact('accusation', sentence, [sentenceSpan(reading, sentence)], {
			source: who,
			about: whom,
			asks: [{ stem: `Of what did ${who} accuse ${whom}?`, key }],
			locate: `says what ${who} accused ${whom} of`
		})
	];
}

/** Behind "of", to the first "and" or mark. */
function charge(sentence: ReadSentence, at: number): Run | undefined {
	const { words } = sentence;
	if (words[at]?.lower !== 'of') return undefined;
	const end = words.findIndex(({ lower }, i) => i > at && /^(?:and|instead|[,.;])$/.test(lower));
	const run = { from: at + 1, to: end < 0 ? words.length : end };
	const isClear = !hasAnaphor(sentence, run, OWN) && countWords(phrase(sentence, run)) >= 3;
	return isClear ? run : undefined;
}
