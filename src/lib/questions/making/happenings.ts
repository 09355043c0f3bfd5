import { spanOf, type Span } from '#lib/article/span.ts';
import type { Reading } from '#lib/language/en/reading.ts';

/** Something that happened, as a noun phrase of the text. */
export interface Happening {
	readonly text: string;
	readonly sentence: number;
	readonly span: Span;
}

const NOUN =
	'invasion|attack|war|test|explosion|earthquake|storm|hurricane|flood|drought|fire|strike|protest|election|referendum|decision|discovery|launch|crash|accident|visit|meeting|summit|treaty|agreement|ban|scandal|arrest|trial|landing|conflict|crisis|outbreak|pandemic|famine|revolution|revolt|rebellion|campaign|merger|takeover|collapse|closure|withdrawal|refusal|resignation|death|marriage|divorce|victory|defeat';
const NAME = '\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*){0,3}';
/** Not in the middle of a word: a name is looked for once in it, not once at each of its capitals. */
const WORD_START = '(?<![\\p{L}.-])';

const PATTERNS: readonly RegExp[] = [
	new RegExp(`${WORD_START}${NAME}[’']s? (?:${NOUN})(?: of (?:the )?${NAME})?`, 'gu'),
	new RegExp(
		`\\b[Tt]he (?:end|start|beginning|launch|fall|collapse|outbreak|opening) of (?:the )?(?:[\\p{L}-]+ ){1,5}(?=in \\d)`,
		'gu'
	),
	new RegExp(`\\b[Aa]n? (?:[\\p{L}-]+ ){1,3}(?:${NOUN})\\b`, 'gu')
];

/** What happened by the text, for wrong answers to "What led to …?". Quotations are left out. */
export function findHappenings({ article, sentences, quotations }: Reading): Happening[] {
	return sentences.flatMap(({ start, text, index }) =>
		PATTERNS.flatMap((pattern) => Array.from(text.matchAll(pattern)))
			.map((match) => ({ match, at: start + match.index, words: match[0].trimEnd() }))
			.filter(({ at }) => !quotations.some((quoted) => at >= quoted.start && at < quoted.end))
			.map(({ at, words }) => ({
				text: definite(words),
				sentence: index,
				span: spanOf(article.text, at, at + words.length)
			}))
	);
}

/** "a Russian missile test" is "the Russian missile test" once it is known. */
function definite(words: string): string {
	return words.replace(/^(?:an?|the) /i, 'the ');
}
