import type { DraftQuestion } from '#lib/editing/draft.ts';

/** What a page is told of a question that was saved as it was typed. */
export interface Saved {
	/** The question as it is on the disk. */
	one: DraftQuestion;
	/** The module's. */
	version: number;
	canUndo: boolean;
	canRedo: boolean;
}
