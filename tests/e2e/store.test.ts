import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Page } from '@playwright/test';
import { launchOptions } from '../../tools/chromium.mjs';
import { answer, bank, button, open, seen } from './learner.ts';
import { OwnServer } from './own-server.ts';
import { expectSound } from './sound.ts';

test.skip(({ isMobile }) => isMobile, 'a store is the same behind every screen');

const PASTED = readFileSync('questions/panama-canal/article.md', 'utf8').replace(
	/^---[^]*?---\s*/,
	'A canal\n\n'
);

/** Gives an origin no more room than so many bytes; without a number all that there is. */
async function room(page: Page, bytes?: number): Promise<void> {
	const devtools = await page.context().newCDPSession(page);
	const { origin } = new URL(page.url());
	await devtools.send('Storage.overrideQuotaForOrigin', {
		origin,
		...(bytes !== undefined && { quotaSize: bytes })
	});
}

/** A device that may be full. Chromium itself lets small writes through for a while, and so it is played. */
async function mayBeFull(page: Page): Promise<(isFull: boolean) => Promise<void>> {
	await page.addInitScript(() => {
		for (const name of ['add', 'put'] as const) {
			const write = IDBObjectStore.prototype[name];
			IDBObjectStore.prototype[name] = function (...rest) {
				if ('isFull' in globalThis) throw new DOMException('no', 'QuotaExceededError');
				return write.apply(this, rest);
			};
		}
	});
	return (isFull) =>
		page.evaluate((full) => {
			if (full) Object.assign(globalThis, { isFull: true });
			else delete (globalThis as { isFull?: true }).isFull;
		}, isFull);
}

/** A study with one question in it that was answered. */
async function begin(page: Page): Promise<void> {
	await open(page);
	await answer(page, bank.questions[0]!, 'right');
	await expect(page.getByText('Kept on this device')).toBeVisible();
	await page.goto('/study');
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Nothing more today');
}

/** Presses the button, unless what was tried before, or by the page itself, has come through meanwhile. */
async function tryAgain(page: Page): Promise<void> {
	await button(page, 'Try again')
		.click({ timeout: 2_000 })
		.catch(() => undefined);
}

const alert = (page: Page) => page.locator('#main').getByRole('alert');

test('an answer that a full device does not take is told, and kept once there is room', async ({
	page
}) => {
	const full = await mayBeFull(page);
	await open(page);
	await full(true);
	await answer(page, bank.questions[0]!, 'right');
	await expect(seen(page, /^Not kept/i)).toBeVisible();
	await full(false);
	await tryAgain(page);
	await expect(seen(page, /^Kept on this device/i)).toBeVisible();
});

test('an article that a full device does not take is told on the page, with its questions still there', async ({
	page
}) => {
	await page.goto('/make');
	await page.locator('textarea').fill(PASTED);
	await button(page, 'Make questions').click();
	await expect(button(page, 'Study it')).toBeVisible();
	await room(page, 10);
	await button(page, 'Study it').click();
	await expect(seen(page, /^There is no room left on this device/)).toBeVisible();
	await room(page);
	await button(page, 'Study it').click();
	await page.waitForURL('**/study/article?m=own-*');
});

test('what is set on a full device is in the tab alone, goes into the file, and is kept once there is room', async ({
	page
}) => {
	const full = await mayBeFull(page);
	await begin(page);
	await full(true);
	await page.getByLabel('Days a week').selectOption('2');
	await expect(alert(page)).toContainText('in this tab alone');
	await expect(page.getByLabel('Days a week')).toHaveValue('2');
	await expectSound(page);
	const waited = page.waitForEvent('download');
	await button(page, 'Download the file').click();
	const file = JSON.parse(readFileSync(await (await waited).path(), 'utf8')) as {
		habits: { goal: number };
	};
	expect(file.habits.goal).toBe(2);
	await button(page, 'Try again').click();
	await expect(alert(page)).toContainText('There is no room left');
	await full(false);
	await tryAgain(page);
	await expect(alert(page)).toHaveCount(0);
	await page.reload();
	await expect(page.getByLabel('Days a week')).toHaveValue('2');
});

test('a study whose store the browser has emptied is missed once, with the way to the file', async ({
	page
}) => {
	await begin(page);
	await page.goto('/offline');
	await page.evaluate(async () => {
		for (const { name } of await indexedDB.databases())
			await new Promise((resolve, reject) => {
				const request = indexedDB.deleteDatabase(name!);
				request.onsuccess = resolve;
				request.onerror = reject;
			});
	});
	await page.goto('/study');
	await expect(alert(page)).toContainText('the browser has emptied its store');
	await expect(page.getByRole('link', { name: 'Bring the file' })).toBeVisible();
	await expectSound(page);
	await button(page, 'Begin anew').click();
	await expect(alert(page)).toHaveCount(0);
	await page.reload();
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Nothing to review yet');
	await expect(alert(page)).toHaveCount(0);
});

test('a study that was deleted on purpose is not missed', async ({ page }) => {
	await begin(page);
	await page.goto('/study/data');
	await button(page, 'Delete everything …').click();
	await button(page, 'Delete everything for good').click();
	await expect(seen(page, 'Everything is deleted from this device.')).toBeVisible();
	await page.goto('/study');
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Nothing to review yet');
	await expect(alert(page)).toHaveCount(0);
});

test('a study that a newer version has laid out is told and left as it is', async ({ page }) => {
	await begin(page);
	await page.goto('/offline');
	await page.evaluate(async () => {
		const request = indexedDB.open('readback-study', 990);
		await new Promise((resolve) => (request.onsuccess = resolve));
		request.result.close();
	});
	await page.goto('/study');
	await expect(alert(page)).toContainText('A newer version of Readback');
	await expect(button(page, 'Try again')).toBeVisible();
	expect(
		await page.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version))
	).toContain(990);
});

test('a row that cannot be read is told, can be taken along, and costs nothing else', async ({
	page
}) => {
	await begin(page);
	await page.evaluate(async () => {
		const request = indexedDB.open('readback-study');
		await new Promise((resolve) => (request.onsuccess = resolve));
		const db = request.result;
		const tx = db.transaction('reviews', 'readwrite');
		tx.objectStore('reviews').put({ id: 'x 1', module: 'iss-future', grade: 'fine' });
		await new Promise((resolve) => (tx.oncomplete = resolve));
		db.close();
	});
	await page.reload();
	await expect(alert(page)).toContainText('1 entry of this device cannot be read');
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Nothing more today');
	await page.goto('/study/data');
	await expect(page.getByRole('heading', { name: 'What cannot be read' })).toBeVisible();
	await expectSound(page);
	await button(page, 'Delete them').click();
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Room on this device' })).toBeVisible();
	await expect(alert(page)).toHaveCount(0);
});

test('of a file that is damaged in places the rest can be taken, and it is said what is lost', async ({
	page
}) => {
	await begin(page);
	await page.goto('/study/data');
	const waited = page.waitForEvent('download');
	await button(page, 'Download the file').click();
	const file = JSON.parse(readFileSync(await (await waited).path(), 'utf8')) as {
		reviews: unknown[];
	};
	file.reviews.push({ grade: 'fine' });
	await page.getByLabel('Choose a file of Readback’s').setInputFiles({
		name: 'study.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(file))
	});
	await expect(alert(page)).toContainText('This file is damaged: reviews.1');
	await expect(seen(page, 'Lost is: 1 of 2 reviews.')).toBeVisible();
	await expectSound(page);
	await button(page, 'Take the rest').click();
	await expect(seen(page, 'What could be read of the file is here now.')).toBeVisible();
	await expect(alert(page)).toHaveCount(0);
});

test('that all works without a network is said only when it is so', async () => {
	test.setTimeout(120_000);
	const profile = mkdtempSync(join(tmpdir(), 'readback-profile-'));
	const server = await OwnServer.start();
	const context = await chromium.launchPersistentContext(profile, {
		...launchOptions,
		serviceWorkers: 'allow',
		viewport: { width: 360, height: 640 }
	});
	const page = context.pages()[0]!;
	await page.goto(`${server.address}/healthz`);
	await room(page, 1_500_000);
	await page.goto(`${server.address}/study`);
	const said = seen(page, /There is no room for all of it on this device: \d+ of \d+ parts/);
	await expect(said).toBeVisible({ timeout: 30_000 });
	await expectSound(page);
	await button(page, 'Try again').click();
	await expect(said).toBeVisible();
	await room(page);
	await tryAgain(page);
	const whole = 'Works without a network: everything is on this device.';
	await expect(seen(page, whole)).toBeVisible({ timeout: 60_000 });
	await server.stop();
	await page.reload();
	await expect(seen(page, whole)).toBeVisible();
	await context.close();
	rmSync(profile, { recursive: true, force: true });
});
