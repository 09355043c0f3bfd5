import * as v from 'valibot';
import type { Module } from './attempt.ts';
import type { QuizView } from './view.ts';

/**
 * Where this device stands with a module, for pages that only say so: a line beside the title. The
 * truth is the attempt's log; nothing is computed from this.
 */
const Stand = v.object({
	/** The number of the question, from 1; none where the sitting has ended. */
	at: v.optional(v.number()),
	/** 0..1, of the last sitting that asked all questions; none before one has ended. */
	score: v.optional(v.number())
});
export type Stand = v.InferOutput<typeof Stand>;

export function findStand(slug: string): Stand | undefined {
	try {
		return v.parse(Stand, JSON.parse(localStorage.getItem(nameOf(slug))!));
	} catch {
		// Nothing is written here, or nothing may be read, or somebody has written something else.
		return undefined;
	}
}

/** Only what the disk has kept may be promised elsewhere. */
export function keepStand({ slug, questions }: Module, view: QuizView): void {
	const stand = view.keeping === 'kept' && standOf(view, questions.length);
	if (!stand) return;
	try {
		localStorage.setItem(nameOf(slug), JSON.stringify({ ...findStand(slug), ...stand }));
	} catch {
		// A browser that keeps nothing says nothing on other pages.
	}
}

/** What is new. To practise again what was missed has an end, and no score for the module. */
function standOf(view: QuizView, all: number): Stand | undefined {
	if (view.phase === 'finished') {
		const isOfAll = view.progress.length === all;
		return { at: undefined, ...(isOfAll && { score: view.score.score }) };
	}
	const isBegun = view.progress.some(({ sign }) => sign !== 'unseen');
	const at = view.phase === 'overview' ? view.progress.length : view.position;
	return isBegun ? { at } : undefined;
}

function nameOf(slug: string): string {
	return `stand:${slug}`;
}
