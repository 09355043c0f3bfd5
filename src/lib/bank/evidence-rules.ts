import { isVerbatim } from '#lib/article/span.ts';
import { holdsPhrase, plainWords } from '#lib/language/en/content.ts';
import type { Rule } from './rule.ts';

/** Rules about the words a question stands on. */
export const evidenceRules: readonly Rule[] = [
	{
		rule: 'EVIDENCE',
		find: ({ question, article }) =>
			question.evidence.every((span) => isVerbatim(article.text, span))
				? undefined
				: 'The evidence does not stand in the article as it is quoted.'
	},
	{
		rule: 'FURNITURE',
		find: ({ question, article }) =>
			question.evidence.every(({ start, end }) =>
				article.sentences.some((sentence) => sentence.start < end && sentence.end > start)
			)
				? undefined
				: 'The evidence stands in a caption, a heading or a byline.'
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
