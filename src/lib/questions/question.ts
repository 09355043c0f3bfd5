import type * as v from 'valibot';
import type { Span } from '#lib/article/span.ts';
import type { QuestionBase } from './stored.ts';

/** How right an answer to one question is: 0 not at all, 1 wholly. */
export type Mark = number;

/** A word about a wrong answer, with the words of the article it stands on where there are any. */
export interface Remark {
	text: string;
	span?: Span | undefined;
}

/** The answers that tests and the gallery try: one that earns 1, one that earns less. */
export interface Samples<Answer> {
	right: Answer;
	wrong: Answer;
	/** One that earns something between 0 and 1, where a type knows of that. */
	partly?: Answer;
}

/**
 * A question type, whole: what the product knows about `choice` or `order` stands behind this
 * interface, in one folder. All of it is pure: no clock, no chance, no I/O. What a page that only asks
 * need not carry stands beside it: the schema of what a bank stores (`stored.ts`), how a fact becomes a question
 * (`generate.ts`), how a question is printed (`paper.ts`) and put as a plain form (`form.ts`), what other systems get of it (`item.ts`),
 * and answers to try (`samples.ts`).
 */
export interface QuestionType<Question extends QuestionBase, Answer, Asked> {
	/** The name in bank.json. Once shipped, it stays. */
	kind: string;
	/** What a learner sends. */
	answer: v.GenericSchema<unknown, Answer>;
	/**
	 * The question as a learner meets it: without its key, in an order that follows from the seed
	 * and from nothing that tells the key, but for that it is not solved yet. It is the same each time.
	 */
	ask(question: Question, seed: string): Asked;
	/** The answer that earns 1. */
	key(question: Question): Answer;
	mark(question: Question, answer: Answer): Mark;
	/** An answer in words, for results and for paper. */
	tell(question: Question, answer: Answer): string;
	/** Why an answer is wrong, where the question knows more than what the key says. */
	remark?(question: Question, answer: Answer): Remark | undefined;
}
