import { calendarFile } from '#lib/review/reminder/calendar-file.ts';
import { showReminder, takeReminder } from '#lib/review/reminder/remind.browser.ts';
import { download } from '../make/download.ts';
import { studyAddresses as addresses } from './study-addresses.ts';

/** When this browser can remind: also when the pages are closed, only while they are open, or not at all. */
export type Reach = 'closed' | 'open' | 'none';

/** The part of Periodic Background Sync that is used here: TypeScript does not know it yet. */
interface Periodic {
	readonly periodicSync?: {
		register(tag: string, options: { minInterval: number }): Promise<void>;
		unregister(tag: string): Promise<void>;
	};
}

const TAG = 'reminder';
/** A browser wakes a worker as seldom as it likes, and not more often than so. */
const APART_MS = 3 * 3_600_000;
/** Milliseconds between two looks while the pages are open. */
const LOOK_MS = 300_000;

type Registration = ServiceWorkerRegistration & Periodic;

async function registrationHere(): Promise<Registration | undefined> {
	return navigator.serviceWorker?.getRegistration().catch(() => undefined);
}

export async function reachHere(): Promise<Reach> {
	const registration = await registrationHere();
	const isShown = 'Notification' in globalThis && Notification.permission !== 'denied';
	if (!registration || !isShown) return 'none';
	return registration.periodicSync && (await mayWake()) ? 'closed' : 'open';
}

async function mayWake(): Promise<boolean> {
	const name = 'periodic-background-sync' as PermissionName;
	const asked = await navigator.permissions.query({ name }).catch(() => undefined);
	return asked?.state === 'granted';
}

/** Asks the learner, who has just pressed for it, and has the browser wake the worker where it can. */
export async function allowReminding(): Promise<boolean> {
	if (!('Notification' in globalThis)) return false;
	if ((await Notification.requestPermission()) !== 'granted') return false;
	const registration = await registrationHere();
	// An app that is not installed may not: then it is reminded while it is open.
	await registration?.periodicSync?.register(TAG, { minInterval: APART_MS }).catch(() => undefined);
	return registration !== undefined;
}

export async function stopReminding(): Promise<void> {
	const registration = await registrationHere();
	await registration?.periodicSync?.unregister(TAG).catch(() => undefined);
	await badge(0);
}

/** Looks now and then, while nobody looks at the page; ends by what it returns. */
export function remindWhileOpen(): () => void {
	const timer = setInterval(() => void look(), LOOK_MS);
	return () => clearInterval(timer);
}

async function look(): Promise<void> {
	if (!document.hidden || Notification.permission !== 'granted') return;
	const registration = await registrationHere();
	const due = registration ? await takeReminder(false) : 0;
	if (due > 0) await showReminder(registration!, due);
}

/** The number at the app's sign, where there is one. */
export async function badge(due: number): Promise<void> {
	const { setAppBadge, clearAppBadge } = navigator as Partial<NavigatorBadge>;
	const set = due > 0 ? setAppBadge?.call(navigator, due) : clearAppBadge?.call(navigator);
	await set?.catch(() => undefined);
}

/** Gives an event of every day as a file, which any calendar takes. */
export function giveEvent(hour: number, now: number): void {
	const stampOf = (at: number) => new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
	const local = now - new Date(now).getTimezoneOffset() * 60_000;
	const event = {
		id: `study@${location.host}`,
		hour,
		minutes: 5,
		title: 'Readback: review',
		words: 'A few questions on what you have read, before you forget it.',
		address: location.origin + addresses.study
	};
	const making = { stamp: `${stampOf(now)}Z`, day: stampOf(local).slice(0, 8) };
	download('readback-reminder.ics', calendarFile(event, making), 'text/calendar');
}
