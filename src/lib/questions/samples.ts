import { sampleChoice } from './choice/samples.ts';
import { sampleGap } from './gap/samples.ts';
import type { Kind, KeyedQuestion } from './index.ts';
import { sampleMarkWords } from './mark-words/samples.ts';
import { sampleMatch } from './match/samples.ts';
import { sampleNumber } from './number/samples.ts';
import { sampleOrder } from './order/samples.ts';
import type { Samples } from './question.ts';
import { sampleTrueFalse } from './true-false/samples.ts';

/** What is tried on a question of each type. */
const samplers = {
	choice: sampleChoice,
	'true-false': sampleTrueFalse,
	gap: sampleGap,
	number: sampleNumber,
	order: sampleOrder,
	match: sampleMatch,
	'mark-words': sampleMarkWords
} satisfies Record<Kind, unknown> as unknown as Record<
	Kind,
	(question: KeyedQuestion) => Samples<unknown>
>;

/** The answers that tests and the gallery try on a question. */
export function samples(question: KeyedQuestion): Samples<unknown> {
	return samplers[question.kind](question);
}
