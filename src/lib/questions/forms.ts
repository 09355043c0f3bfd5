import * as v from 'valibot';
import { choiceForm } from './choice/form.ts';
import type { Field, Form, Get } from './form.ts';
import { gapForm } from './gap/form.ts';
import { types, type AskedQuestion, type Kind } from './index.ts';
import { markWordsForm } from './mark-words/form.ts';
import { matchForm } from './match/form.ts';
import { numberForm } from './number/form.ts';
import { orderForm } from './order/form.ts';
import { trueFalseForm } from './true-false/form.ts';

/** How a question of each type is answered by a plain form. */
const forms = {
	choice: choiceForm,
	'true-false': trueFalseForm,
	gap: gapForm,
	number: numberForm,
	order: orderForm,
	match: matchForm,
	'mark-words': markWordsForm
} satisfies Record<Kind, unknown> as unknown as Record<Kind, Form<AskedQuestion, unknown>>;

/**
 * The fields by which a question is answered, filled with what was given before. A sentence of the
 * article is chosen among its `sentences`, in words.
 */
export function fieldsOf(
	asked: AskedQuestion,
	given?: unknown,
	sentences: readonly string[] = []
): Field[] {
	const before = v.safeParse(types[asked.kind].answer, given);
	return forms[asked.kind].fieldsOf(asked, before.success ? before.output : undefined, sentences);
}

/** The answer that a form was sent with, as the machine takes it; undefined where none was given. */
export function readForm(asked: AskedQuestion, get: Get): unknown {
	return forms[asked.kind].readForm(asked, get);
}

/** Why what a form was sent with cannot be meant so: a sentence for the learner. */
export function formProblem(asked: AskedQuestion, answer: unknown): string | undefined {
	const read = v.safeParse(types[asked.kind].answer, answer);
	return read.success ? forms[asked.kind].problemOf?.(read.output) : undefined;
}
