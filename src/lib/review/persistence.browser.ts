const ASKED = 'asked-to-stay';

/**
 * Asks the browser to keep what is studied when room gets scarce. Some browsers ask the learner then: once, and
 * only when something is there that can be lost.
 */
export async function askToStay(
	storage: Pick<StorageManager, 'persisted' | 'persist'> | undefined = navigator.storage,
	notes: Pick<Storage, 'getItem' | 'setItem'> = localStorage
): Promise<void> {
	try {
		if (!storage || notes.getItem(ASKED) !== null || (await storage.persisted())) return;
		notes.setItem(ASKED, '1');
		await storage.persist();
	} catch {
		// A browser that keeps no notes is not asked: it would be asked every time.
	}
}
