import type { Clause } from '#lib/language/en/clause/clause.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { isReporting, ofPast, ofThirdPerson } from '#lib/language/en/verbs.ts';

/** Whether somebody says something by this clause: "NASA said …". */
export function reports({ forms }: Clause): boolean {
	return forms !== undefined && isReporting(forms.base);
}

/**
 * Who says what the sentence says, from behind: "…, Fox News reported". Null where somebody does and
 * the text does not make clear who; undefined where it is the article's own.
 */
export function trailingSource(
	reading: Reading,
	{ words, mentions, text }: ReadSentence
): string | null | undefined {
	if (/^according to/i.test(text)) return null;
	const last = words.findLastIndex(({ kind }) => kind === 'word');
	const saying = isSaying(words[last]?.text ?? '');
	const at = saying ? last : words.findIndex(({ lower }) => lower === 'according');
	if (at < 0) return undefined;
	const comma = words.slice(0, at + 1).findLastIndex((word) => word.text === ',');
	if (comma < 0) return saying ? undefined : null;
	const mention = mentions.find(({ from }) => from > comma);
	const entity = mention && reading.entityOf(mention);
	return entity ? entity.name : null;
}

function isSaying(word: string): boolean {
	const forms =
		ofPast(word) ?? ofThirdPerson(word) ?? (word === 'say' ? ofPast('said') : undefined);
	return forms !== undefined && isReporting(forms.base);
}
