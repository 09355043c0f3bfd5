import type { ParagraphKind } from '../article.ts';

/** A kind of line that pages carry besides their text, and how it is known. */
export interface FurnitureRule {
	kind: Exclude<ParagraphKind, 'text' | 'item'>;
	/** A line that the rule is for; the tests try every one of them. */
	example: string;
	/** Holds also for lines that end like a sentence; without it those stay text. */
	isSure?: true;
	pattern: RegExp;
}

/** A pattern put together from others; in any case of letters, unless `flags` say otherwise. */
export function regex(source: string, flags = 'iu'): RegExp {
	return new RegExp(source, flags);
}
