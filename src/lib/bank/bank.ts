import * as v from 'valibot';
import { Article } from '#lib/article/article.ts';
import { limits } from '#lib/limits.ts';
import { KeyedQuestion } from '#lib/questions/keyed.ts';
import { Refused } from './suggestion.ts';

/** Who makes banks. It changes whenever the same article may give another bank. */
export const GENERATOR = 'readback/5';

/** A candidate that did not get in: which rule kept it out, and over which sentence. */
export const Rejected = v.object({
	rule: v.string(),
	/** What the rule found, as a sentence for the teacher who thinks of rescuing the question. */
	because: v.string(),
	/** The number of the article's sentence, from 0. */
	sentence: v.pipe(v.number(), v.integer(), v.minValue(0)),
	question: KeyedQuestion
});
export type Rejected = v.InferOutput<typeof Rejected>;

/** The model that suggested questions too, and what it suggested that could not even be judged. */
const SecondMaker = v.object({ model: v.string(), refused: v.array(Refused) });

/** An article's questions, and the ledger of those that were rejected. */
export const Bank = v.object({
	version: v.literal(1),
	generator: v.string(),
	/** Whose questions are among them besides, marked as such: such a bank does not follow from its article alone. */
	secondMaker: v.optional(SecondMaker),
	article: Article,
	questions: v.pipe(v.array(KeyedQuestion), v.maxLength(limits.bankQuestions)),
	ledger: v.array(Rejected)
});
export type Bank = v.InferOutput<typeof Bank>;

/** A stored bank, or the sentence that says what is wrong with it. */
export function readBank(
	stored: unknown
): { bank: Bank; problem?: undefined } | { bank?: undefined; problem: string } {
	const result = v.safeParse(Bank, stored);
	if (result.success) return { bank: result.output };
	const [issue] = result.issues;
	const place = v.getDotPath(issue) ?? 'the file';
	return { problem: `This is not a question bank of version 1: ${place}: ${issue.message}.` };
}
