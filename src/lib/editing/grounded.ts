import type { Article } from '#lib/article/article.ts';
import { isVerbatim, spanOf, type Span } from '#lib/article/span.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';

/**
 * A question on other words of the article: the sentence that holds them is its evidence. Options that no longer
 * stand in the article lose their place in it. Undefined where the words stand in no sentence, and for a type
 * whose parts all have places of their own.
 */
export function grounded(
	question: KeyedQuestion,
	article: Article,
	words: Span
): KeyedQuestion | undefined {
	const sentence = article.sentences.find(
		({ start, end }) => start <= words.start && words.end <= end
	);
	if (!sentence) return undefined;
	const evidence = [spanOf(article.text, sentence.start, sentence.end)];
	switch (question.kind) {
		case 'choice': {
			const options = question.options.map(({ span, ...option }) =>
				span && isVerbatim(article.text, span) ? { ...option, span } : option
			);
			return { ...question, evidence, options };
		}
		case 'true-false':
		case 'gap':
		case 'number':
			return { ...question, evidence };
		case 'order':
		case 'match':
		case 'mark-words':
			return undefined;
	}
}
