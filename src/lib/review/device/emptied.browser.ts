import type { Study } from '../study.ts';

/** Where the browser keeps a mark that there is a study: not in the store that it may empty. */
const MARK = 'study-begun';

/** None in a browser that forbids them: there it is no value but an error. */
export function notesHere(): Storage | undefined {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
}

/**
 * Whether there was a study on this device and the browser has emptied its store: Chromium then leaves the mark,
 * Safari takes it along. Where there is a study, this leaves the mark.
 */
export async function isEmptied(
	study: Pick<Study, 'note' | 'keepNote'>,
	isAnything: boolean,
	notes: Pick<Storage, 'getItem' | 'setItem'> | undefined = notesHere()
): Promise<boolean> {
	const begun = await study.note('begun');
	if (!begun.ok) return false;
	try {
		// Whoever has deleted all articles has still begun.
		const isThere = begun.value.value !== undefined || isAnything;
		if (!isThere) return wasBegun(notes);
		if (begun.value.value === undefined) await study.keepNote('begun', Date.now());
		notes?.setItem(MARK, '1');
	} catch {
		// A browser that keeps no notes cannot tell.
	}
	return false;
}

/** Whether a study was begun on this device, without a look into its store. */
export function wasBegun(notes: Pick<Storage, 'getItem'> | undefined = notesHere()): boolean {
	try {
		return notes !== undefined && notes.getItem(MARK) !== null;
	} catch {
		return false;
	}
}

/** From here on nothing is missed: it was deleted on purpose, or it is known that it is gone. */
export function missNothing(notes: Pick<Storage, 'removeItem'> | undefined = notesHere()): void {
	try {
		notes?.removeItem(MARK);
	} catch {
		// There is none then.
	}
}
