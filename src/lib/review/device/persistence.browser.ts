import { notesHere } from './emptied.browser.ts';

const ASKED = 'asked-to-stay';

/**
 * Asks the browser to keep what is studied when room gets scarce. Some browsers ask the learner then: once, and
 * only when something is there that can be lost.
 */
export async function askToStay(
	storage: Pick<StorageManager, 'persisted' | 'persist'> | undefined = navigator.storage,
	notes: Pick<Storage, 'getItem' | 'setItem'> | undefined = notesHere()
): Promise<void> {
	try {
		if (!storage || !notes || notes.getItem(ASKED) !== null || (await storage.persisted())) return;
		notes.setItem(ASKED, '1');
		await storage.persist();
	} catch {
		// A browser that keeps no notes is not asked: it would be asked every time.
	}
}

/** How much this origin uses and may use, in bytes, and whether the browser has promised to keep it. */
export interface Room {
	used: number;
	/** 0 where a browser does not say. */
	most: number;
	isPromised: boolean;
}

type Knows = Pick<StorageManager, 'persisted' | 'persist' | 'estimate'>;

/** None where a browser says nothing of it. */
export async function roomHere(
	storage: Pick<Knows, 'persisted' | 'estimate'> | undefined = navigator.storage
): Promise<Room | undefined> {
	try {
		const estimate = await storage?.estimate();
		if (!storage || estimate?.usage === undefined) return undefined;
		const isPromised = await storage.persisted();
		return { used: estimate.usage, most: estimate.quota ?? 0, isPromised };
	} catch {
		return undefined;
	}
}

/** Asks once more, because the learner wants it; whether the browser promises it now. */
export async function askAgain(
	storage: Pick<Knows, 'persist'> | undefined = navigator.storage
): Promise<boolean> {
	return (await storage?.persist().catch(() => false)) ?? false;
}
