import * as v from 'valibot';
import { choice } from './choice/choice.ts';
import { gap } from './gap/gap.ts';
import { markWords } from './mark-words/mark-words.ts';
import type { KeyedQuestion } from './keyed.ts';
import { match } from './match/match.ts';
import { number } from './number/number.ts';
import { order } from './order/order.ts';
import type { Mark, QuestionType, Remark } from './question.ts';
import { trueFalse } from './true-false/true-false.ts';

export type { KeyedQuestion };

/**
 * The question types there are. To add one, write its folder (the type, generate.ts, its component,
 * stored.ts, paper.ts, form.ts, item.ts, samples.ts), then name it here, in keyed.ts, makers.ts, views.ts, papers.ts,
 * forms.ts, items.ts and samples.ts, make one up in specimens.ts, give it a row in bank/rank.ts and a name in quiz/words.ts.
 */
export const types = {
	choice,
	'true-false': trueFalse,
	gap,
	number,
	order,
	match,
	'mark-words': markWords
};
export type Kind = keyof typeof types;

/** Any question as a learner meets it. What is not in here cannot reach a page before its time. */
export type AskedQuestion = ReturnType<(typeof types)[Kind]['ask']>;

/** TypeScript cannot follow a question to its own type through the list, so it is told here, once. */
function typeOf(question: KeyedQuestion) {
	return types[question.kind] as unknown as QuestionType<KeyedQuestion, unknown, AskedQuestion>;
}

export function ask(question: KeyedQuestion, seed: string): AskedQuestion {
	return typeOf(question).ask(question, seed);
}

export function keyOf(question: KeyedQuestion): unknown {
	return typeOf(question).key(question);
}

/** An answer of the wrong shape is a wrong answer: marking never fails. */
export function mark(question: KeyedQuestion, answer: unknown): Mark {
	const given = read(question, answer);
	return given.success ? typeOf(question).mark(question, given.output) : 0;
}

/** An answer in words. */
export function tell(question: KeyedQuestion, answer: unknown): string {
	const given = read(question, answer);
	return given.success ? typeOf(question).tell(question, given.output) : 'nothing';
}

/** Why an answer is wrong, where more can be said than what the key is. */
export function remark(question: KeyedQuestion, answer: unknown): Remark | undefined {
	const given = read(question, answer);
	return given.success ? typeOf(question).remark?.(question, given.output) : undefined;
}

/** An answer as it was sent; undefined where it has not the shape of one, and nothing could draw it. */
export function drawable({ kind }: { kind: Kind }, answer: unknown): unknown {
	return v.is(types[kind].answer, answer) ? answer : undefined;
}

function read(question: KeyedQuestion, answer: unknown) {
	return v.safeParse(typeOf(question).answer, answer);
}
