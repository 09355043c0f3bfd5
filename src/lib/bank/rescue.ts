import type { Article } from '#lib/article/article.ts';
import { limits } from '#lib/limits.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import type { Bank } from './bank.ts';

/** The rule of a question that a person has left out. */
export const BY_HAND = 'BY-HAND';

/**
 * The bank with a question of its ledger taken in, at its place in the order of the text. Questions of one
 * type with one stem have one id, and a bank has one of them: the fact says which is meant, and one that
 * was in is left out. Where there is no such question, or the bank is full, it is the same bank.
 */
export function rescue(bank: Bank, id: string, fact?: string): Bank {
	const line = bank.ledger.find(
		({ question }) => question.id === id && (fact === undefined || question.fact === fact)
	);
	const without = leaveOut(bank, id);
	if (!line || isFull(without)) return bank;
	return {
		...without,
		questions: placed(line.question, without),
		ledger: without.ledger.filter((other) => other !== line)
	};
}

/** The bank with a question left out: it stands last in the ledger. Where there is no such question, it is the same bank. */
export function leaveOut(bank: Bank, id: string): Bank {
	const question = bank.questions.find((one) => one.id === id);
	if (!question) return bank;
	const sentence = sentenceOf(question, bank.article);
	const line = { rule: BY_HAND, because: 'It was left out by hand.', sentence, question };
	return {
		...bank,
		questions: bank.questions.filter((other) => other !== question),
		ledger: [...bank.ledger, line]
	};
}

/** Whether a bank has as many questions as one may have. */
export function isFull({ questions }: Bank): boolean {
	return questions.length >= limits.bankQuestions;
}

/** The questions with one more, behind the last that does not come later in the text; the others stay as they stand. */
function placed(question: KeyedQuestion, { questions, article }: Bank): KeyedQuestion[] {
	const place = placeOf(question, article);
	const before = questions.findLastIndex((other) => placeOf(other, article) <= place);
	return [...questions.slice(0, before + 1), question, ...questions.slice(before + 1)];
}

/** Where in the text a question stands; those on several sentences come last, as they are chosen. */
function placeOf(question: KeyedQuestion, article: Article): number {
	const { start } = question.evidence[0]!;
	const isOnOne = sentenceOf(question, article) === sentenceOf(question, article, -1);
	return isOnOne ? start : article.text.length + start;
}

/** The number of the sentence that a piece of the evidence stands in, or of the last before it. */
function sentenceOf({ evidence }: KeyedQuestion, { sentences }: Article, piece = 0): number {
	const { start } = evidence.at(piece)!;
	return Math.max(
		0,
		sentences.findLastIndex((sentence) => sentence.start <= start)
	);
}
