import { countWords, hasAnaphor, OWN, phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { findClause } from '#lib/language/en/clauses.ts';
import { nameOf, subjectOf } from './assertion.ts';
import { fact, sentenceSpan, tokenSpan, type Fact, type Finder } from './fact.ts';

/**
 * What somebody accuses somebody of. It stays the accuser's.
 *
 * > He accused Putin of overseeing a period of little Russian innovation …
 * > Of what did Terry Virts accuse Vladimir Putin?  overseeing a period of little Russian innovation
 */
export const accusation: Finder = {
	kind: 'accusation',
	find: (reading) => reading.sentences.flatMap((sentence) => accusationIn(reading, sentence.index))
};

function accusationIn(reading: Reading, index: number): Fact[] {
	const sentence = reading.sentences[index]!;
	const clause = findClause(sentence.tokens, sentence.classes);
	if (!clause || clause.forms?.base !== 'accuse' || clause.passive || clause.negated) return [];
	const who = subjectOf(reading, sentence, clause);
	const accused = sentence.mentions.find(
		({ from }) => from >= clause.rest.from && from <= clause.rest.from + 2
	);
	const entity = accused && reading.entityOf(accused);
	if (!who || !entity || sentence.tokens[accused.to]?.lower !== 'of') return [];
	const and = sentence.tokens.findIndex(
		({ lower }, i) => i > accused.to && /^(?:and|instead|,|\.)$/.test(lower)
	);
	const run = { from: accused.to + 1, to: and < 0 ? sentence.tokens.length : and };
	const text = phrase(sentence, run);
	if (countWords(text) < 3 || hasAnaphor(sentence, run, OWN)) return [];
	const whom = nameOf(reading, entity.names, entity.name);
	const key = {
		kind: 'cause' as const,
		text,
		span: tokenSpan(reading, sentence, run.from, run.to)
	};
	return [
		fact('accusation', sentence, [sentenceSpan(reading, sentence)], {
			source: who,
			asks: [{ stem: `Of what did ${who} accuse ${whom}?`, key }],
			locate: `says what ${who} accused ${whom} of`
		})
	];
}
