import { ask, type KeyedQuestion } from '#lib/questions/index.ts';
import { answerOnPaper, printed } from '#lib/questions/papers.ts';
import { runsOf, type Run, type Text } from '#lib/quiz/pieces.ts';

/** What there is to choose from, with the key marked; or, where nothing is chosen, the key, part by part. */
export interface Shown {
	readonly options: readonly { readonly text: string; readonly isKey: boolean }[];
	readonly key: readonly string[];
}

/** A question's options and key as a teacher reads them. */
export function shownOf(question: KeyedQuestion): Shown {
	const answer = answerOnPaper(question);
	const { boxes = [] } = printed(ask(question, 'make'));
	if (boxes.includes(answer))
		return { options: boxes.map((text) => ({ text, isKey: text === answer })), key: [] };
	const isQuoted = question.evidence.some(({ quote }) => answer === `“${quote}”`);
	return { options: [], key: isQuoted ? [QUOTED] : answer.split(' · ') };
}

/** What stands for a key that is the evidence: the same words are not shown twice. */
export const QUOTED = 'The sentence quoted here';

/** The sentences that hold the evidence, each cut where the evidence begins and ends. */
export function evidenceOf({ evidence }: KeyedQuestion, article: Text): Run[] {
	const lit = evidence.map(({ start, end }) => ({ start, end, tone: 'evidence' as const }));
	return article.paragraphs
		.filter(({ start, end }) => evidence.some((span) => span.start < end && start < span.end))
		.flatMap((paragraph) => runsOf(article, paragraph, lit))
		.filter(({ pieces }) => pieces.some(({ tone, text }) => tone && text.trim()));
}
