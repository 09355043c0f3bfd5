import { spanOf } from '#lib/article/span.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { ofBase, ofPast } from '#lib/language/en/verbs.ts';
import { sourceOf } from '../../source.ts';
import { fact, sentenceSpan, type Fact, type Finder } from '../../fact.ts';

/**
 * A word and, between commas, what it means.
 *
 * > … an alcalde, an administrator who often combined the duties of mayor, judge, and law officer.
 * > What was an administrator who often combined the duties of mayor, judge, and law officer called?  alcalde
 */
export const explained: Finder = {
	kind: 'term',
	find: (reading) => reading.sentences.flatMap((sentence) => explainedIn(reading, sentence))
};

const MEANING =
	'(?:an? |people |those )[^,.;:“”"—–()]{2,60}\\b(?:who|that|which) [^,.;:“”"—–()]{8,90}';
const LIST = '(?:, [\\p{L} ]{3,30})+,? and [\\p{L} ]{3,40}';
const EXPLAINED = new RegExp(
	`\\b(?<article>[Aa]n? )?(?<name>\\p{Ll}{4,30}), (?<meaning>${MEANING}(?:${LIST}(?=\\.$))?)(?=\\.$|, )`,
	'u'
);
const POINTS = /\b(?:he|she|it|they|his|her|its|their|this|these)\b/;

function explainedIn(reading: Reading, sentence: ReadSentence): Fact[] {
	const match = EXPLAINED.exec(sentence.text);
	const { article = '', name, meaning } = match?.groups ?? {};
	if (!match || !name || !meaning || sentence.quotations.length) return [];
	if (sourceOf(reading, sentence) !== undefined) return [];
	const isPlural = /^(?:people|those)/.test(meaning);
	const what = meaning.replace(/^those /, '');
	if (POINTS.test(what)) return [];
	if (isPlural !== (article === '')) return [];
	const start = sentence.start + match.index + article.length;
	const span = spanOf(reading.article.text, start, start + name.length);
	const key = { kind: 'term' as const, text: name, span };
	const be = beFor(what, isPlural);
	const before = `${what} ${be} called ${article.toLowerCase()}`;
	return [
		fact('term', sentence, [sentenceSpan(reading, sentence)], {
			asks: [{ stem: `What ${be} ${what} called?`, key }],
			statement: { before, key, after: '.' },
			locate: `says what ${what} ${be} called`
		})
	];
}

/** "who often combined the duties": where that is over, so is the name. */
function beFor(meaning: string, isPlural: boolean): string {
	const [, behind = ''] = /\b(?:who|that|which) (.+)$/.exec(meaning) ?? [];
	const verb =
		behind.split(' ').find((word) => IS.test(word) || ofPast(word) || ofBase(word)) ?? '';
	const isOver = /^(?:was|were|had)$/.test(verb) || (ofPast(verb) && !ofBase(verb));
	if (isOver) return isPlural ? 'were' : 'was';
	return isPlural ? 'are' : 'is';
}

const IS = /^(?:is|are|was|were|has|have|had|can|may|must|will)$/;
