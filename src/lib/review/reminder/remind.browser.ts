import { promisifyRequest as answered } from 'idb-keyval';
import * as v from 'valibot';
import { dayOf, type Offset } from '../days.ts';
import { Reminder, remindOf } from './reminder.ts';

/** The part of a study's tables that holds the reminder: see `tables.browser.ts`. */
const STUDY = 'readback-study';
const SETTINGS = 'settings';
const NAME = 'reminder';
const Row = v.object({ value: Reminder });

/**
 * How many questions to remind of now, and takes note that it was done: whoever else asks on this day has 0. It
 * reads past the study, for a worker that is woken for a moment.
 */
export async function takeReminder(isSitting: boolean, name = STUDY): Promise<number> {
	const db = await openThere(name).catch(() => undefined);
	if (!db) return 0;
	try {
		const tx = db.transaction(SETTINGS, 'readwrite');
		const settings = tx.objectStore(SETTINGS);
		const row = v.safeParse(Row, await answered(settings.get(NAME)));
		if (!row.success) return 0;
		const reminder = row.output.value;
		const at = Date.now();
		const due = remindOf(reminder, { at, offset: offsetOf, isSitting });
		if (due > 0) settings.put({ name: NAME, value: { ...reminder, told: dayOf(at, offsetOf) } });
		await answered(tx);
		return due;
	} catch {
		// No study, one of another version, or no room: then there is no reminder.
		return 0;
	} finally {
		db.close();
	}
}

const offsetOf: Offset = (at) => -new Date(at).getTimezoneOffset();

/** A database that is there; to ask makes none. */
async function openThere(name: string): Promise<IDBDatabase> {
	const request = indexedDB.open(name);
	request.onupgradeneeded = () => request.transaction!.abort();
	return answered(request);
}

/** Shows one reminder that makes no sound; a second one takes the place of the first. */
export async function showReminder(
	registration: Pick<ServiceWorkerRegistration, 'showNotification'>,
	due: number
): Promise<void> {
	await registration.showNotification('Readback', {
		body: due === 1 ? '1 question to review.' : `${due} questions to review.`,
		tag: NAME,
		silent: true,
		icon: '/icon-192.png'
	});
}
