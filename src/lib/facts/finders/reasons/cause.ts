import { clauseEnd } from '#lib/language/en/clause/boundary.ts';
import { findClause } from '#lib/language/en/clause/clause.ts';
import { hasAnaphor, hasRelativeTime, OWN } from '#lib/language/en/deixis.ts';
import { countWords, midSentence, phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence, Run } from '#lib/language/en/sentence.ts';
import { lowerAt } from '#lib/language/en/words.ts';
import { assert, inverted, isSelfContained, told, type Assertion } from '../../assertion.ts';
import { WANTING } from '../../clauses/circumstance.ts';
import { fact, runSpan, sentenceSpan, type Fact, type Finder } from '../../fact.ts';
import { reports, trailingSource } from '../../source.ts';

/**
 * Why something is so.
 *
 * > Wheat prices fell thanks to a rich harvest in France.
 * > Why did wheat prices fall?  thanks to a rich harvest in France
 *
 * > Because women could not study at the University of Warsaw, Marie Curie went to Paris.
 */
export const cause: Finder = {
	kind: 'cause',
	find: (reading, assertions) => [
		...assertions.flatMap((assertion) => because(reading, assertion)),
		...reading.sentences.flatMap((sentence) => reasonFirst(reading, sentence))
	]
};

const WORDS_MIN = 4;
const WORDS_MAX = 22;
/** In a reason, "it" and "they" point at what the question itself names. */
const POINTERS: ReadonlySet<string> = new Set([...OWN, 'it', 'they', 'he', 'she']);

/** "… because (of) …", "… due to …" behind the main clause. */
function because(reading: Reading, assertion: Assertion): Fact[] {
	const { sentence, clause } = assertion;
	const { words } = sentence;
	const at = words.findIndex((_, i) => i >= clause.rest.from && opensReason(sentence, i));
	if (at < 0 || at > clause.rest.to + 1 || clause.lead) return [];
	const stop = words.findIndex(({ text }, i) => i > at && /^[,.;:–—(]$/.test(text));
	const isClause = words[at]!.lower === 'because' && lowerAt(words, at + 1) !== 'of';
	const end = isClause ? words.length : clauseEnd(words, at + 2);
	const reason = { from: at, to: Math.min(stop < 0 ? words.length : stop, end) };
	if (!isReason(sentence, reason, { from: at + 1, to: reason.to })) return [];
	const run = { from: clause.rest.from, to: Math.min(at, clause.rest.to) };
	const rest = phrase(sentence, run);
	if (!isSelfContained(sentence, run, rest) || (!rest && !isWholeWithout(assertion))) return [];
	if (PARTLY.test(sentence.text.slice(0, words[at]!.start - sentence.start))) return [];
	return [causeFact(reading, assertion, reason, rest)];
}

/** "Wheat prices fell", "Tom Brown retired": told from others without more words; "refused" is not. */
function isWholeWithout({ subject, clause }: Assertion): boolean {
	if (WANTING.test(clause.forms?.base ?? '')) return false;
	return subject.includes(' ') || /\p{Lu}/u.test(subject);
}

/** "in part because of", "not because", "simply because": not the whole of it, or not it at all. */
const PARTLY =
	/\b(?:in part|partly|not|perhaps|only|just|simply|merely|precisely|probably|largely|mainly|mostly|especially|particularly)\s+$/i;

function opensReason({ words }: ReadSentence, i: number): boolean {
	const [word, next] = [words[i]!.lower, words[i + 1]?.lower];
	return word === 'because' || (/^(?:due|thanks)$/.test(word) && next === 'to');
}

/** "Since light travels in straight lines, we can tell …": the reason comes first. */
function reasonFirst(reading: Reading, sentence: ReadSentence): Fact[] {
	const { words, moments } = sentence;
	if (!/^(?:because|since)$/.test(lowerAt(words, 0))) return [];
	const comma = words.findIndex(({ text }) => text === ',');
	const reason = { from: 0, to: comma };
	const inReason = comma > 0 ? findClause(words, 1) : undefined;
	if (!inReason || inReason.verb.to > comma || !isReason(sentence, reason, reason)) return [];
	const isTime =
		lowerAt(words, 0) === 'since' && words.slice(comma).some(({ class: is }) => is === 'have');
	if (isTime || words.some(({ lower }) => lower === 'if')) return [];
	if (moments.some(({ start }) => start < words[comma]!.start)) return [];
	return mainClause(reading, sentence, comma + 1, reason);
}

/** What the reason is for. */
function mainClause(reading: Reading, sentence: ReadSentence, from: number, reason: Run): Fact[] {
	const main = findClause(sentence.words, from);
	const source = trailingSource(reading, sentence);
	const assertion = main && source !== null && assert(reading, sentence, main);
	if (!assertion || reports(main)) return [];
	const rest = phrase(sentence, main.rest);
	if (!rest || !isSelfContained(sentence, main.rest, rest)) return [];
	return [causeFact(reading, { ...assertion, source }, reason, rest)];
}

function isReason(sentence: ReadSentence, run: Run, pointing: Run): boolean {
	const text = phrase(sentence, run);
	const words = countWords(text);
	if (words < WORDS_MIN || words > WORDS_MAX || /[“”"]/.test(text)) return false;
	return !hasAnaphor(sentence, pointing, POINTERS) && !hasRelativeTime(text);
}

function causeFact(reading: Reading, assertion: Assertion, reason: Run, rest: string): Fact {
	const { sentence, source } = assertion;
	const text = midSentence(sentence, reason);
	const key = { kind: 'cause' as const, text, span: runSpan(reading, sentence, reason) };
	return fact('cause', sentence, [sentenceSpan(reading, sentence)], {
		source,
		asks: [{ stem: `Why ${inverted(assertion, rest)}?`, key }],
		locate: `says why ${told(assertion, rest)}`
	});
}
