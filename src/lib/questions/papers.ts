import { printChoice } from './choice/paper.ts';
import { answerGap, printGap } from './gap/paper.ts';
import { keyOf, tell, type AskedQuestion, type KeyedQuestion, type Kind } from './index.ts';
import { printMarkWords } from './mark-words/paper.ts';
import { printMatch } from './match/paper.ts';
import { printNumber } from './number/paper.ts';
import { printOrder } from './order/paper.ts';
import type { Paper } from './paper.ts';
import { printTrueFalse } from './true-false/paper.ts';

/** How a question of each type is printed. */
const papers = {
	choice: printChoice,
	'true-false': printTrueFalse,
	gap: printGap,
	number: printNumber,
	order: printOrder,
	match: printMatch,
	'mark-words': printMarkWords
} satisfies Record<Kind, unknown> as unknown as Record<Kind, (question: AskedQuestion) => Paper>;

/** The question on paper. */
export function printed(question: AskedQuestion): Paper {
	return papers[question.kind](question);
}

/** What a teacher who marks on paper has to know beside the key, where there is more. */
const answers = { gap: answerGap } satisfies Partial<Record<Kind, unknown>> as unknown as Partial<
	Record<Kind, (question: KeyedQuestion) => string>
>;

/** The right answer on paper. */
export function answerOnPaper(question: KeyedQuestion): string {
	return answers[question.kind]?.(question) ?? tell(question, keyOf(question));
}
