import type { Article } from '#lib/article/article.ts';
import type { Fact } from '#lib/facts/fact.ts';
import { contentWords, plainWords } from '#lib/language/en/content.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import type { Item } from '#lib/questions/item.ts';
import { toItem } from '#lib/questions/items.ts';
import type { Material } from '#lib/questions/making/material.ts';

/** A question that may enter the bank, with its fact and with its words made plain for comparison. */
export interface Candidate {
	readonly question: KeyedQuestion;
	readonly fact: Fact;
	readonly item: Item;
	readonly article: Article;
	/** The right answers, in words and plain. */
	readonly keys: readonly string[];
	readonly plainKeys: readonly string[];
	/** The stem in plain words, and with what a set of pairs, events or statements shows besides. */
	readonly plainStem: string;
	readonly plainShown: string;
	readonly content: ReadonlySet<string>;
	readonly shownContent: ReadonlySet<string>;
}

/** The questions as candidates, each with the fact that it asks for. */
export function candidatesOf(
	questions: readonly KeyedQuestion[],
	{ facts, reading }: Material
): Candidate[] {
	const factOf = new Map(facts.map((fact) => [fact.id, fact]));
	return questions.map((question) => {
		const item = toItem(question);
		const keys = typeof item.answer === 'string' ? [item.answer] : item.answer;
		const fact = factOf.get(question.fact)!;
		const isSet =
			item.type === 'order' || item.type === 'match' || isAmongStatements(question, fact);
		const shown = isSet ? [item.prompt, ...item.options].join(' ') : item.prompt;
		return {
			question,
			fact,
			item,
			article: reading.article,
			keys,
			plainKeys: keys.map(plainWords),
			plainStem: plainWords(item.prompt),
			plainShown: plainWords(shown),
			content: contentWords(item.prompt),
			shownContent: contentWords(shown)
		};
	});
}

/** Whether the options are whole sentences of the article, or such as one of them contradicts: they tell what others ask. */
export function isAmongStatements(question: KeyedQuestion, { asks }: Fact): boolean {
	return isSurvey(question) || (question.kind === 'choice' && asks[0]?.key.kind === 'sentence');
}

/** A choice among whole statements or sentences, which is judged otherwise than other choices. */
export function isSurvey({ kind, stem }: KeyedQuestion): boolean {
	return kind === 'choice' && /^Which of these (?:statements|sentences)\b/.test(stem);
}
