import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { launchOptions } from '../../tools/chromium.mjs';
import { answer, bank, button, open, seen } from './learner.ts';
import { OwnServer } from './own-server.ts';
import { expectSound } from './sound.ts';

const DAY = 86_400_000;

test.skip(({ isMobile }) => isMobile, 'it brings a phone of its own');
test.setTimeout(120_000);

let server: OwnServer;
let profile: string;
let context: BrowserContext;

test.beforeEach(async () => {
	profile = mkdtempSync(join(tmpdir(), 'readback-profile-'));
	server = await OwnServer.start();
	context = await chromium.launchPersistentContext(profile, {
		...launchOptions,
		serviceWorkers: 'allow',
		viewport: { width: 360, height: 640 }
	});
});

test.afterEach(async () => {
	if (test.info().expectedStatus === 'skipped') return;
	await context.close();
	await server.stop();
	rmSync(profile, { recursive: true, force: true });
});

/** Answers a question as somebody did days ago, so that it is due now. */
async function practiseDaysAgo(page: Page, days: number): Promise<void> {
	await page.clock.setSystemTime(Date.now() - days * DAY);
	await open(page, `${server.address}/learn/iss-future/practise`);
	await answer(page, bank.questions[0]!, 'right');
	await expect(seen(page, /^Kept on this device/i)).toBeVisible();
	await page.clock.setSystemTime(Date.now() + days * DAY);
}

/** Wakes the worker, as a browser does for an app that is installed. */
async function wake(page: Page): Promise<void> {
	const devtools = await context.newCDPSession(page);
	const found = new Promise<string>((resolve) =>
		devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
			const [registration] = registrations;
			if (registration) resolve(registration.registrationId);
		})
	);
	await devtools.send('ServiceWorker.enable');
	await devtools.send('ServiceWorker.dispatchPeriodicSyncEvent', {
		origin: new URL(server.address).origin,
		registrationId: await found,
		tag: 'reminder'
	});
}

/** A worker's own world, of which a test's types know nothing. */
interface HasRegistration {
	registration: ServiceWorkerRegistration;
}

/** What the browser shows, as its worker knows it. */
async function shown(): Promise<string[]> {
	const [worker] = context.serviceWorkers();
	return worker!.evaluate(async () => {
		const { registration } = globalThis as unknown as HasRegistration;
		const found = await registration.getNotifications();
		return found.map(({ body, silent }) => `${body}${silent ? '' : ' (loud)'}`);
	});
}

test('a reminder comes once a day where something is due, and not where the learner does not want it', async () => {
	const page = context.pages()[0]!;
	await page.goto(`${server.address}/study`);
	await page.evaluate(() => navigator.serviceWorker.ready);
	const real = Date.now();
	await practiseDaysAgo(page, 4);
	await page.clock.setSystemTime(real);
	await page.goto(`${server.address}/study`);
	await expect(seen(page, '1 question to review')).toBeVisible();
	await wake(page);
	await page.waitForTimeout(300);
	expect(await shown()).toEqual([]);

	// The hour is one that has passed, by the clock of a worker, which nobody can set.
	await context.grantPermissions(['notifications'], { origin: server.address });
	await page.getByLabel('From').selectOption('4');
	await expectSound(page);
	await button(page, 'Remind me').click();
	await expect(seen(page, 'From 4:00 on, once a day')).toBeVisible();
	await wake(page);
	await expect.poll(() => shown()).toEqual(['1 question to review.']);
	await context.serviceWorkers()[0]!.evaluate(async () => {
		const { registration } = globalThis as unknown as HasRegistration;
		for (const one of await registration.getNotifications()) one.close();
	});
	await wake(page);
	await page.waitForTimeout(300);
	expect(await shown()).toEqual([]);

	await page.reload();
	await button(page, 'No more reminders').click();
	await expect(seen(page, 'No more reminders.')).toBeVisible();
	await expect(button(page, 'Remind me')).toBeVisible();
});

test('where a browser shows no reminder a calendar does', async () => {
	const page = context.pages()[0]!;
	await page.goto(`${server.address}/study`);
	await practiseDaysAgo(page, 4);
	await page.goto(`${server.address}/study`);
	const waited = page.waitForEvent('download');
	await page.getByLabel('From').selectOption('7');
	await button(page, 'For a calendar (.ics)').click();
	const file = readFileSync(await (await waited).path(), 'utf8');
	expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
	expect(file).toMatch(/\r\nDTSTART:\d{8}T070000\r\n/);
	expect(file).toContain('RRULE:FREQ=DAILY\r\n');
});
