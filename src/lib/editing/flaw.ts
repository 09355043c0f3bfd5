import type { Article } from '#lib/article/article.ts';
import { isVerbatim } from '#lib/article/span.ts';
import { limits } from '#lib/limits.ts';
import { BLANK } from '#lib/questions/gap/gap.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';

/** Why a question that a person wrote or changed cannot be asked, as a sentence; undefined where it can. */
export function flawOf(
	question: KeyedQuestion,
	article: Pick<Article, 'text'>
): string | undefined {
	if (!question.stem.trim()) return 'The question has no words.';
	if (question.stem.length > limits.stemCharacters)
		return `A question has at most ${limits.stemCharacters} characters.`;
	if (!question.evidence.every((span) => isVerbatim(article.text, span)))
		return 'The words that show the key do not stand in the article.';
	return flawOfKind(question);
}

function flawOfKind(question: KeyedQuestion): string | undefined {
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
		case 'mark-words':
			return undefined;
	}
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
