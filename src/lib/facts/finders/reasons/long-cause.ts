import { clauseEnd } from '#lib/language/en/clause/boundary.ts';
import { findClause } from '#lib/language/en/clause/clause.ts';
import { findMainClauses } from '#lib/language/en/clause/concession.ts';
import { findPredicate } from '#lib/language/en/clause/predicate.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { isQuoted, type ReadSentence, type Run } from '#lib/language/en/sentence.ts';
import { isFinite } from '#lib/language/en/words.ts';
import { assert, reportIn, type Assertion, type Report } from '../../assertion.ts';
import { reports, trailingSource } from '../../source.ts';

/**
 * A clause whose subject is too long to be read whole: "Recent statements made by the director of the
 * firm, Tom Brown, about … have put …". What stands in front of the first comma is taken for it, without
 * what only the day of writing explains.
 */
export function longCause(reading: Reading, sentence: ReadSentence): Assertion | undefined {
	const { words } = sentence;
	const report = saidIn(reading, sentence);
	const from = report?.from ?? 0;
	const verb = words.findIndex((word, i) => i > from && isFinite(word));
	const predicate = verb < 0 ? undefined : findPredicate(words, verb);
	const subject = subjectRun(sentence, { from, to: verb });
	if (!report || !predicate || !subject) return undefined;
	const rest = { from: predicate.verb.to, to: clauseEnd(words, predicate.verb.to) };
	const clause = { ...predicate, lead: undefined, subject, asides: [], rest };
	const assertion = assert(reading, sentence, clause);
	return assertion && { ...assertion, source: report.source };
}

/** Who says it and where it begins: at the head of the sentence where it is the article's own. */
function saidIn(
	reading: Reading,
	sentence: ReadSentence
): (Partial<Report> & Pick<Report, 'from'>) | undefined {
	const main = findMainClauses(sentence.words).find(reports);
	if (main) return reportIn(reading, sentence, main);
	const source = trailingSource(reading, sentence);
	return source === null ? undefined : { from: 0, ...(source !== undefined && { source }) };
}

/** The subject up to its first comma, where the plain reading of the clause fails on it. */
function subjectRun(sentence: ReadSentence, { from, to }: Run): Run | undefined {
	const { words } = sentence;
	if (to < 0 || findClause(words, from) || isQuoted(sentence, words[from]!.start)) return undefined;
	const before = words.slice(from, to);
	if (!before.every(({ class: is, text }) => IN_CAUSE.test(is) || text === ',')) return undefined;
	const comma = before.findIndex(({ text }) => text === ',');
	if (comma >= 0 && !isNamedBehind(sentence, from + comma)) return undefined;
	const isRecent = before[0]?.lower === 'recent';
	return { from: isRecent ? from + 1 : from, to: comma < 0 ? to : from + comma };
}

/** "the director of the firm, Tom Brown": what follows the comma is no second part of a list. */
function isNamedBehind({ mentions, words }: ReadSentence, comma: number): boolean {
	const named = mentions.find(({ from }) => from === comma + 1);
	return named !== undefined && !/^(?:,|and|or)$/.test(words[named.to]?.lower ?? '');
}

const IN_CAUSE =
	/^(?:determiner|noun|name|number|preposition|to|participle|ing|genitive|conjunction)$/;
