import { showReminder, takeReminder } from '#lib/review/reminder/remind.browser.ts';
import { isAtSitting } from './turn.ts';

/** Where a reminder leads. */
const STUDY = '/study';

/** A browser that has installed these pages may wake the worker now and then; a press on a reminder opens the study. */
export function remindOn(worker: ServiceWorkerGlobalScope): void {
	// TypeScript does not know it yet.
	worker.addEventListener('periodicsync', (event: Event) =>
		(event as ExtendableEvent).waitUntil(remind(worker))
	);
	worker.addEventListener('notificationclick', (event) => {
		event.notification.close();
		event.waitUntil(openStudy(worker));
	});
}

async function remind({
	clients,
	registration,
	navigator
}: ServiceWorkerGlobalScope): Promise<void> {
	const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
	const isSitting = isAtSitting(
		windows
			.filter(({ visibilityState }) => visibilityState === 'visible')
			.map(({ url }) => new URL(url).pathname)
	);
	const due = await takeReminder(isSitting);
	if (due === 0) return;
	await showReminder(registration, due);
	await (navigator as Partial<NavigatorBadge>).setAppBadge?.(due);
}

/** The window that is there, if one shows the study; never one in which somebody sits a quiz. */
async function openStudy({ clients, location }: ServiceWorkerGlobalScope): Promise<void> {
	const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
	const there = windows.find(({ url }) => new URL(url).pathname === STUDY);
	await (there ? there.focus() : clients.openWindow(location.origin + STUDY));
}
