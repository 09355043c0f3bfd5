import { findClause, type Clause } from '#lib/language/en/clause/clause.ts';
import { findMainClauses } from '#lib/language/en/clause/concession.ts';
import { hasAnaphor, isBareDefinite } from '#lib/language/en/deixis.ts';
import { phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { isReporting, ofPast, ofThirdPerson } from '#lib/language/en/verbs.ts';
import { subjectOf } from './subject.ts';

/** Whether somebody says something by this clause: "NASA said …". */
export function reports({ forms }: Clause): boolean {
	return forms !== undefined && isReporting(forms.base);
}

/** Who says what the sentence says, from in front, and where what is said begins. */
export interface LeadingSource {
	readonly source: string;
	readonly to: number;
}

const SOURCE_WORDS_MAX = 8;

/** "According to NASA, …"; undefined where it is not clear who says it. */
export function leadingSource(sentence: ReadSentence): LeadingSource | undefined {
	const { words } = sentence;
	if (!/^according to\b/i.test(sentence.text)) return undefined;
	const comma = words.findIndex(({ text }) => text === ',');
	const run = { from: 2, to: comma };
	if (comma < 3 || comma > SOURCE_WORDS_MAX + 2) return undefined;
	const isClear = !hasAnaphor(sentence, run) && !isBareDefinite(sentence, run);
	return isClear ? { source: phrase(sentence, run), to: comma + 1 } : undefined;
}

/**
 * Who says what the sentence says, from behind: "…, Fox News reported", "…, according to a study in The
 * Lancet". Null where somebody does and the text does not make clear who; undefined where it is the
 * article's own.
 */
export function trailingSource(
	reading: Reading,
	sentence: ReadSentence
): string | null | undefined {
	const { words, mentions, text } = sentence;
	if (/^according to/i.test(text)) return null;
	const according = words.findIndex(({ lower }) => lower === 'according');
	if (according >= 0) return accordingTo(sentence, according);
	const comma = sayingBehind(words);
	if (comma === undefined) return undefined;
	const mention = mentions.find(({ from }) => from > comma);
	return (mention && reading.entityOf(mention)?.name) ?? null;
}

/**
 * The comma in front of "Fox News reported" at the end of a sentence; undefined where there is none, and where what
 * looks like a verb of saying is a noun: "…, Pompey controlled the Senate on various charges".
 */
function sayingBehind(words: ReadSentence['words']): number | undefined {
	const last = words.findLastIndex(({ kind }) => kind === 'word');
	if (!isSaying(words[last]?.text ?? '')) return undefined;
	const comma = words.slice(0, last + 1).findLastIndex((word) => word.text === ',');
	return comma >= 0 && findClause(words, comma + 1)?.verb.to === last + 1 ? comma : undefined;
}

/** The words behind "according to", up to the stop, where they say by themselves who it is. */
function accordingTo(sentence: ReadSentence, at: number): string | null {
	const { words } = sentence;
	const stop = words.findIndex(({ text }, i) => i > at && /^[,.;:–—(]$/.test(text));
	const run = { from: at + 2, to: stop < 0 ? words.length : stop };
	const isLong = run.to - run.from > SOURCE_WORDS_MAX || run.to <= run.from;
	if (isLong || words[at - 1]?.text !== ',') return null;
	return hasAnaphor(sentence, run) || isBareDefinite(sentence, run) ? null : phrase(sentence, run);
}

function isSaying(word: string): boolean {
	const forms =
		ofPast(word) ?? ofThirdPerson(word) ?? (word === 'say' ? ofPast('said') : undefined);
	return forms !== undefined && isReporting(forms.base);
}

/**
 * Who says what a sentence says, wherever it stands: in front, by a verb of saying, or behind. Null where
 * somebody does and the text does not make clear who; undefined where it is the article's own.
 */
export function sourceOf(reading: Reading, sentence: ReadSentence): string | null | undefined {
	const leading = leadingSource(sentence);
	if (leading) return leading.source;
	const main = findMainClauses(sentence.words).find((clause) => reports(clause) && !clause.passive);
	return main ? (subjectOf(reading, sentence, main) ?? null) : trailingSource(reading, sentence);
}
