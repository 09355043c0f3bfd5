import type { Component } from 'svelte';
import type { Mark } from './question.ts';
import type { AskedQuestion, Kind } from './index.ts';
import Choice from './choice/Choice.svelte';
import Gap from './gap/Gap.svelte';
import MarkWords from './mark-words/MarkWords.svelte';
import Match from './match/Match.svelte';
import NumberView from './number/Number.svelte';
import Order from './order/Order.svelte';
import TrueFalse from './true-false/TrueFalse.svelte';

/** How a question is drawn: what every view is given, and the answer that it gives back. */
export interface ViewProps {
	question: AskedQuestion;
	/** The learner's answer, bound; nothing where there is none yet. */
	answer?: unknown;
	/** It may be looked at, not changed. */
	locked: boolean;
	/** The answer that is right and how right the learner's is, once it may be told. */
	told?: { key: unknown; mark: Mark } | undefined;
}

// A view takes the questions of its own kind alone; that a question comes to the view of its kind is
// looked after here, once, for TypeScript cannot follow it.
export const views = {
	choice: Choice,
	'true-false': TrueFalse,
	gap: Gap,
	number: NumberView,
	order: Order,
	match: Match,
	'mark-words': MarkWords
} satisfies Record<Kind, unknown> as unknown as Record<
	Kind,
	Component<ViewProps, Record<never, never>, 'answer'>
>;
