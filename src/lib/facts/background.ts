import { findClause } from '#lib/language/en/clause/clause.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { lowerAt } from '#lib/language/en/words.ts';
import { assert, type Assertion } from './assertion.ts';

/**
 * What a sentence tells as known behind what it asserts. It happened as surely.
 *
 * > The test led to an outcry after a missile test on a satellite forced astronauts to seek shelter.
 * > a missile test on a satellite | forced | astronauts to seek shelter
 */
export function findBackground(reading: Reading, assertion: Assertion): Assertion[] {
	const { sentence, clause, source } = assertion;
	if (lowerAt(sentence.words, clause.rest.to) !== 'after') return [];
	const behind = findClause(sentence.words, clause.rest.to + 1);
	const known = behind && !behind.lead && assert(reading, sentence, behind);
	return known ? [{ ...known, source }] : [];
}
