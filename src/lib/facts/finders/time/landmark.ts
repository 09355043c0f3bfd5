import type { Reading } from '#lib/language/en/reading.ts';
import { isQuoted, type ReadSentence } from '#lib/language/en/sentence.ts';
import { spanOf } from '#lib/article/span.ts';
import { fact, sentenceSpan, type Fact, type Finder } from '../../fact.ts';

const NAMED =
	'Treaty|Act|Agreement|Accord|Accords|Armistice|Charter|Compromise|Constitution|Convention|Declaration|Edict|Law|Pact|Proclamation|Reform|Statute|Truce|Revolution|Rebellion|Uprising|Revolt|Mutiny|Massacre|Siege|Famine|Expedition|Exhibition|Earthquake|Plague';
const YEAR = '1\\d{3}|20\\d{2}';
const NAME = `(?<name>(?:\\p{Lu}[\\p{L}’'.-]{1,30} ){1,4}(?:${NAMED}))`;
/** "the Hay-Pauncefote Treaty of 1901", "the 1863 Emancipation Proclamation". */
const PATTERNS = [
	new RegExp(`\\b[Tt]he ${NAME} (?:of|in) (?<year>${YEAR})(?![\\d–-]| ?[–-] ?\\d)`, 'gu'),
	new RegExp(`\\b[Tt]he (?<year>${YEAR}) ${NAME}\\b(?!['’]| \\p{Lu})`, 'gu')
];

/**
 * From which year something dates that goes by a name and a year: a treaty, a law, a revolt.
 *
 * > The Hay-Pauncefote Treaty of 1901 licensed the United States to build its own canal.
 * > From which year does the Hay-Pauncefote Treaty date?  1901
 */
export const landmark: Finder = {
	kind: 'date',
	find: (reading) => reading.sentences.flatMap((sentence) => landmarksIn(reading, sentence))
};

function landmarksIn(reading: Reading, sentence: ReadSentence): Fact[] {
	return PATTERNS.flatMap((pattern) => [...sentence.text.matchAll(pattern)]).flatMap((match) => {
		const { name, year } = match.groups!;
		const at = sentence.start + match.index + match[0].indexOf(year!);
		if (isQuoted(sentence, at) || isOfMany(reading, name!, year!)) return [];
		const span = spanOf(reading.article.text, at, at + year!.length);
		const key = { kind: 'year' as const, text: year!, span, value: Number(year) * 10000 };
		const evidence = [sentenceSpan(reading, sentence)];
		const asks = [{ stem: `From which year does the ${name} date?`, key }];
		const statement = { before: `the ${name} dates from the year `, key, after: '.' };
		return [
			fact('date', sentence, evidence, {
				asks,
				statement,
				locate: `says from which year the ${name} dates`
			})
		];
	});
}

/** Several treaties of one name and different years. */
function isOfMany({ article }: Reading, name: string, year: string): boolean {
	const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const others = new RegExp(`(?:${YEAR}) ${literal}|${literal} (?:of|in) (?:${YEAR})`, 'gu');
	return (article.text.match(others) ?? []).some((one) => !one.includes(year));
}
