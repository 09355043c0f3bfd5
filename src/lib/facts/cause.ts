import { findClause, type Run } from '#lib/language/en/clauses.ts';
import {
	countWords,
	hasAnaphor,
	hasRelativeTime,
	midSentence,
	OWN,
	phrase
} from '#lib/language/en/phrases.ts';
import type { Reading, ReadSentence } from '#lib/language/en/reading.ts';
import {
	assert,
	asStatement,
	subjectOf,
	inverted,
	isSelfContained,
	type Assertion
} from './assertion.ts';
import { fact, sentenceSpan, tokenSpan, type Fact, type Finder, type Term } from './fact.ts';

/**
 * Why something is so, or what led to it.
 *
 * > … they soon dropped them because they believed in homeopathy.
 * > Since light travels in straight lines, we can tell where it comes from …
 * > The results are due to changes in the dairy industry.
 */
export const cause: Finder = {
	kind: 'cause',
	find: (reading, assertions) => [
		...assertions.flatMap((assertion) => [
			...because(reading, assertion),
			...ledTo(reading, assertion)
		]),
		...reading.sentences.flatMap((sentence) => canLeadTo(reading, sentence)),
		...reading.sentences.flatMap((sentence) => sinceFirst(reading, sentence))
	]
};

/** "… because (of) …", "… due to …" behind the main clause. */
function because(reading: Reading, assertion: Assertion): Fact[] {
	const { sentence, clause } = assertion;
	const { tokens } = sentence;
	const at = tokens.findIndex(
		({ lower }, i) => i >= clause.rest.from && /^(?:because|due|thanks)$/.test(lower)
	);
	if (
		at < 0 ||
		at > clause.rest.to + 1 ||
		(tokens[at]!.lower !== 'because' && tokens[at + 1]?.lower !== 'to')
	)
		return [];
	const reason = reasonFrom(sentence, at);
	if (!reason || clause.lead) return [];
	const rest = phrase(sentence, { from: clause.rest.from, to: Math.min(at, clause.rest.to) });
	if (countWords(rest) < 2 || !isSelfContained(sentence, { from: clause.rest.from, to: at }, rest))
		return [];
	const told = asStatement(assertion, rest);
	return [
		causeFact(
			reading,
			assertion,
			`Why ${inverted(assertion, rest)}?`,
			reason,
			`says why ${assertion.subject}${told.slice(assertion.subject.length)}`
		)
	];
}

/** "Iodine deficiency can lead to serious health problems": what is only possible is asked as that. */
function canLeadTo(reading: Reading, sentence: ReadSentence): Fact[] {
	const clause = findClause(sentence.tokens, sentence.classes);
	if (!clause || clause.finite !== 'modal' || clause.negated) return [];
	if (!/^(?:can|could|may|might)$/.test(sentence.tokens[clause.verb.from]!.lower)) return [];
	if (
		sentence.quotations.some(
			({ openStart, closeEnd }) => openStart <= sentence.start && closeEnd > sentence.start
		)
	)
		return [];
	const subject = subjectOf(reading, sentence, clause);
	return subject ? ledTo(reading, { sentence, clause, subject }) : [];
}

/** "Since light travels in straight lines, we can tell …": the reason comes first. */
function sinceFirst(reading: Reading, sentence: ReadSentence): Fact[] {
	const { tokens, classes } = sentence;
	if (!/^(?:because|since)$/.test(tokens[0]?.lower ?? '')) return [];
	const comma = tokens.findIndex(({ text }) => text === ',');
	const reason = { from: 0, to: comma };
	if (comma < 4 || countWords(phrase(sentence, reason)) > 22 || hasAnaphor(sentence, reason))
		return [];
	const inReason = findClause(tokens, classes, 1);
	if (
		!inReason ||
		inReason.verb.to > comma ||
		sentence.moments.some(({ start }) => start < tokens[comma]!.start)
	)
		return [];
	const main = findClause(tokens, classes, comma + 1);
	const assertion = main && assert(reading, sentence, main);
	const rest = assertion && phrase(sentence, main.rest);
	if (!assertion || !rest || !isSelfContained(sentence, main.rest, rest)) return [];
	const told = asStatement(assertion, rest);
	return [
		causeFact(
			reading,
			assertion,
			`Why ${inverted(assertion, rest)}?`,
			reason,
			`says why ${assertion.subject}${told.slice(assertion.subject.length)}`
		)
	];
}

function reasonFrom(sentence: ReadSentence, at: number): Run | undefined {
	const { tokens } = sentence;
	const stop = tokens.findIndex(({ text }, i) => i > at && /^[,.;:–—(]$/.test(text));
	const run = { from: at, to: stop < 0 ? tokens.length : stop };
	const text = phrase(sentence, run);
	if (countWords(text) < 4 || countWords(text) > 22) return undefined;
	return hasAnaphor(sentence, { ...run, from: at + 1 }, CAUSE_POINTERS) ||
		hasRelativeTime(text) ||
		/[“”"]/.test(text)
		? undefined
		: run;
}

/** In a reason, "it" and "they" point at what the question itself names. */
const CAUSE_POINTERS = new Set([...OWN, 'it', 'they', 'he', 'she']);

/** "put … in jeopardy", "brought … to an end": causing, with the effect behind. */
const PUTTING = /\b(?:in jeopardy|in danger|in doubt|at risk|to an end|to a halt|into question)$/;

const LEADING = /^(?:put|bring|lead|cause|prompt|force|trigger|spark|result|provoke)$/;

/** "X led to Y", "X forced Y to …": what led to Y? */
function ledTo(reading: Reading, assertion: Assertion): Fact[] {
	const { sentence, clause, subject } = assertion;
	if (!clause.forms || !LEADING.test(clause.forms.base) || clause.passive || clause.asides.length)
		return [];
	const needsTo = { lead: 'to', result: 'in' }[clause.forms.base];
	if (needsTo && sentence.tokens[clause.rest.from]?.lower !== needsTo) return [];
	const rest = phrase(sentence, clause.rest);
	if (/^(?:put|bring)$/.test(clause.forms.base) && !PUTTING.test(rest)) return [];
	if (
		countWords(rest) < 3 ||
		countWords(rest) > 18 ||
		hasAnaphor(sentence, clause.rest) ||
		hasRelativeTime(rest) ||
		/[“”"]/.test(rest)
	)
		return [];
	if (countWords(subject) < 2 || countWords(subject) > 12) return [];
	const verb = phrase(sentence, clause.verb);
	return [
		causeFact(
			reading,
			assertion,
			`What ${verb} ${rest}?`,
			clause.subject,
			`says what ${verb} ${rest}`,
			subject
		)
	];
}

function causeFact(
	reading: Reading,
	{ sentence, source }: Assertion,
	stem: string,
	reason: Run,
	locate: string,
	told?: string
): Fact {
	const span = tokenSpan(reading, sentence, reason.from, reason.to);
	const key: Term = { kind: 'cause', text: told ?? midSentence(sentence, reason), span };
	return fact('cause', sentence, [sentenceSpan(reading, sentence)], {
		...(source && { source }),
		asks: [{ stem, key }],
		locate
	});
}
