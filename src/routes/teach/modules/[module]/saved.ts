import type { DraftQuestion } from '#lib/editing/draft.ts';

/** What a page is told of a question that was saved as it was typed. */
export interface Saved {
	/** The question as it is on the disk. */
	one: DraftQuestion;
	/** What the rules of the bank find in questions of the module, by their ids: one may give another away. */
	warnings: Readonly<Record<string, readonly string[]>>;
	/** The module's. */
	version: number;
	canUndo: boolean;
	canRedo: boolean;
}
