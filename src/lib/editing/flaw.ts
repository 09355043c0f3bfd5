import type { Article } from '#lib/article/article.ts';
import { isVerbatim, type Span } from '#lib/article/span.ts';
import { limits } from '#lib/limits.ts';
import { BLANK } from '#lib/questions/gap/gap.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import type { MarkWords } from '#lib/questions/mark-words/mark-words.ts';

/** Why a question that a person wrote or changed cannot be asked, as a sentence; undefined where it can. */
export function flawOf(
	question: KeyedQuestion,
	article: Pick<Article, 'text' | 'sentences'>
): string | undefined {
	if (!question.stem.trim()) return 'The question has no words.';
	if (question.stem.length > limits.stemCharacters)
		return `A question has at most ${limits.stemCharacters} characters.`;
	if (!question.evidence.every((span) => isVerbatim(article.text, span)))
		return 'The words that show the key do not stand in the article.';
	if (!placesIn(question).every((span) => isVerbatim(article.text, span)))
		return 'Words of the question do not stand where it says in the article.';
	return flawOfKind(question, article);
}

/** Where the parts of a question stand in the article, besides its evidence. */
export function placesIn(question: KeyedQuestion): Span[] {
	switch (question.kind) {
		case 'choice':
			return question.options.flatMap(({ span }) => span ?? []);
		case 'order':
			return question.events.map(({ span }) => span);
		case 'match':
			return question.pairs.map(({ span }) => span);
		case 'mark-words':
			return question.candidates;
		case 'true-false':
		case 'gap':
		case 'number':
			return [];
	}
}

function flawOfKind(
	question: KeyedQuestion,
	{ sentences }: Pick<Article, 'sentences'>
): string | undefined {
	switch (question.kind) {
		case 'choice':
			return flawOfOptions(question.options.map(({ text }) => text));
		case 'gap':
			if (!question.stem.includes(BLANK)) return `The gap is missing: write ${BLANK} where it is.`;
			return flawOfTexts(question.accepted, 'An accepted answer is empty.');
		case 'number':
			return Number.isFinite(question.value) ? undefined : 'The key is not a number.';
		case 'order':
			return flawOfOptions(question.events.map(({ text }) => text));
		case 'match':
			return flawOfTexts(
				question.pairs.flatMap(({ left, right }) => [left, right]),
				'A field of a pair is empty.'
			);
		case 'true-false':
			return question.values.includes(question.key)
				? undefined
				: 'The key is not among what can be answered.';
		case 'mark-words':
			return flawOfSentences(question, sentences);
	}
}

function flawOfSentences(
	{ sentences: right, candidates }: MarkWords,
	sentences: Article['sentences']
): string | undefined {
	const key = sentences[right[0]!];
	const isThere = right.every((index) => sentences[index]);
	return isThere && key!.start === candidates[0]!.start
		? undefined
		: 'The sentence to mark is not one of the article.';
}

function flawOfOptions(texts: readonly string[]): string | undefined {
	const plain = texts.map((text) => text.trim().toLowerCase());
	const twice = plain.findIndex((text, i) => plain.indexOf(text) !== i);
	if (twice >= 0) return `Two options are alike: “${texts[twice]!.trim()}”.`;
	return flawOfTexts(texts, 'An option is empty.');
}

function flawOfTexts(texts: readonly string[], empty: string): string | undefined {
	if (texts.some((text) => !text.trim())) return empty;
	return texts.some((text) => text.length > limits.answerCharacters)
		? `An option has at most ${limits.answerCharacters} characters.`
		: undefined;
}
