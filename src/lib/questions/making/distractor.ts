import type { Span } from '#lib/article/span.ts';

/** A wrong answer of the key's kind, with where it comes from and why it is wrong. */
export interface Distractor {
	readonly text: string;
	readonly span?: Span;
	readonly whyNot: string;
	readonly value?: number;
}
