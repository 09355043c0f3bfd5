import type { Sentence } from '#lib/article/article.ts';
import { isVerbatim, type Span } from '#lib/article/span.ts';
import { holdsPhrase, plainWords } from '#lib/language/en/content.ts';
import type { Rule } from './rule.ts';

/** Rules about the words a question stands on. */
export const evidenceRules: readonly Rule[] = [
	{
		rule: 'EVIDENCE',
		find({ question, article }) {
			const wrong = spansIn(question).find((span) => !isVerbatim(article.text, span));
			return wrong && `“${wrong.quote}” does not stand in the article where it is said to.`;
		}
	},
	{
		rule: 'FURNITURE',
		find({ question, article }) {
			const span = question.evidence.find((one) => !isAsked(one, article));
			return span && 'The evidence, or a part of it, stands in a caption, a heading or a byline.';
		}
	},
	{
		rule: 'OPINION',
		find({ question: { source }, plainStem, plainKeys }) {
			const named = source && plainWords(source);
			if (!named || holdsPhrase(plainStem, named)) return undefined;
			return plainKeys.some((key) => holdsPhrase(named, key))
				? undefined
				: `The article reports this from ${source}, and the question does not say so.`;
		}
	}
];

/** All spans of a question, wherever its type keeps them: evidence, options, pairs, events. */
function spansIn(part: unknown): Span[] {
	if (typeof part !== 'object' || part === null) return [];
	if ('quote' in part && 'start' in part) return [part as Span];
	return Object.values(part).flatMap(spansIn);
}

/** Whether words stand in sentences that may be asked, with nothing but space between these. */
function isAsked(
	{ start, end }: Span,
	{ text, sentences }: { text: string; sentences: readonly Sentence[] }
): boolean {
	let at = start;
	for (const sentence of sentences.filter((one) => one.start < end && one.end > start)) {
		if (text.slice(at, sentence.start).trim() !== '') return false;
		at = Math.max(at, sentence.end);
	}
	return at > start && text.slice(at, end).trim() === '';
}
