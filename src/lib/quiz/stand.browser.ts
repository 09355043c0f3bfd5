import type { QuizView } from './view.ts';

/**
 * Where this device stands with a module, for pages that only say so: a line beside the title. The
 * truth is the attempt's log; nothing is computed from this.
 */
export type Stand =
	{ at: number; count: number; score?: undefined } | { score: number; at?: undefined };

export function findStand(slug: string): Stand | undefined {
	try {
		return JSON.parse(localStorage.getItem(nameOf(slug)) ?? 'null') ?? undefined;
	} catch {
		// Nothing may be read here, or somebody has written something else: then there is nothing to say.
		return undefined;
	}
}

/** Only what the disk has kept may be promised elsewhere. */
export function keepStand(slug: string, view: QuizView): void {
	const stand = view.keeping === 'kept' && standOf(view);
	if (!stand) return;
	try {
		localStorage.setItem(nameOf(slug), JSON.stringify(stand));
	} catch {
		// A browser that keeps nothing says nothing on other pages.
	}
}

function standOf(view: QuizView): Stand | undefined {
	if (view.phase === 'finished') return { score: view.score.score };
	const isBegun = view.progress.some(({ sign }) => sign !== 'unseen');
	const at = view.phase === 'overview' ? view.progress.length : view.position;
	return isBegun ? { at, count: view.progress.length } : undefined;
}

function nameOf(slug: string): string {
	return `stand:${slug}`;
}
