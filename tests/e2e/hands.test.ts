import { expect, test, type Locator, type Page } from '@playwright/test';
import { button, goTo, open, orderShown, questionOf, sentence, verdict } from './learner.ts';

/** The operations that the device holds, without what differs each time. */
function log(page: Page): Promise<unknown[]> {
	return page.evaluate(async () => {
		const answered = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
		const database = await answered(indexedDB.open('readback-attempts'));
		const store = database.transaction('operations').objectStore('operations');
		const rows: { event: unknown; question: string; seq: number }[] = await answered(
			store.getAll()
		);
		database.close();
		return rows.map(({ event, question, seq }) => ({ event, question, seq }));
	});
}

/** A drag by the mouse, in steps as a hand makes them. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
	await from.scrollIntoViewIfNeeded();
	const [a, b] = [(await from.boundingBox())!, (await to.boundingBox())!];
	await page.mouse.move(a.x + 20, a.y + a.height / 2);
	await page.mouse.down();
	await page.mouse.move(a.x + 26, a.y + a.height / 2 + 6, { steps: 3 });
	await page.mouse.move(b.x + 24, b.y + b.height / 2, { steps: 8 });
	await page.mouse.up();
}

/** The same answer by each hand; the logs must agree to the letter. */
async function logsBy(
	browserPage: () => Promise<Page>,
	kind: 'order' | 'match',
	hands: Record<string, (page: Page) => Promise<void>>
): Promise<Record<string, unknown[]>> {
	const logs: Record<string, unknown[]> = {};
	for (const [name, hand] of Object.entries(hands)) {
		const page = await browserPage();
		await open(page);
		await goTo(page, questionOf(kind));
		await hand(page);
		await button(page, 'Check').click();
		await expect(verdict(page)).toBeVisible();
		await expect(page.getByText('Kept on this device')).toBeVisible();
		logs[name] = await log(page);
		await page.context().close();
	}
	return logs;
}

test.describe('one answer, three hands, one log', () => {
	test.skip(({ isMobile }) => isMobile, 'a mouse is needed to drag; touch has its own test');

	test('order', async ({ browser, baseURL }) => {
		const fresh = async () => (await browser.newContext({ baseURL: baseURL! })).newPage();
		const first = (page: Page) => page.locator('ol [data-item]').nth(0);
		const last = (page: Page) => page.locator('ol .place').nth(2);
		const logs = await logsBy(fresh, 'order', {
			drag: (page) => drag(page, first(page), last(page)),
			taps: async (page) => {
				await first(page).click();
				await last(page).locator('[data-item]').click();
			},
			keys: async (page) => {
				await first(page).focus();
				for (const key of ['Enter', 'ArrowDown', 'ArrowDown', 'Enter'])
					await page.keyboard.press(key);
			}
		});
		expect(logs.taps).toEqual(logs.drag);
		expect(logs.keys).toEqual(logs.drag);
		expect(JSON.stringify(logs.drag)).toContain('"answer"');
	});

	test('match', async ({ browser, baseURL }) => {
		const fresh = async () => (await browser.newContext({ baseURL: baseURL! })).newPage();
		const first = (page: Page) => page.locator('.rest [data-item]').first();
		const place = (page: Page) => page.getByRole('button', { name: /^Place for/ }).nth(1);
		const logs = await logsBy(fresh, 'match', {
			drag: (page) => drag(page, first(page), place(page)),
			taps: async (page) => {
				await first(page).click();
				await place(page).click();
			},
			keys: async (page) => {
				await first(page).focus();
				for (const key of ['Space', 'ArrowDown', 'ArrowDown', 'Enter'])
					await page.keyboard.press(key);
			}
		});
		expect(logs.taps).toEqual(logs.drag);
		expect(logs.keys).toEqual(logs.drag);
	});

	/** In the gallery: no module that ships asks for a sentence to be marked. */
	test('mark-words', async ({ page }) => {
		const wanted = 1;
		const hands: Record<string, (form: Locator) => Promise<void>> = {
			drag: async (form) => {
				const box = (await sentence(form, wanted).boundingBox())!;
				await page.mouse.move(box.x + 12, box.y + 12);
				await page.mouse.down();
				await page.mouse.move(box.x + box.width - 12, box.y + 14, { steps: 6 });
				await page.mouse.up();
			},
			taps: (form) => sentence(form, wanted).click(),
			keys: async (form) => {
				await sentence(form, 0).focus();
				for (const key of ['ArrowDown', ' ']) await page.keyboard.press(key);
			}
		};
		for (const hand of Object.values(hands)) {
			await page.goto('/gallery');
			const form = page.getByRole('form', { name: 'mark-words, fresh', exact: true });
			await expect(form.locator('output')).toHaveText('nothing');
			await sentence(form, wanted).scrollIntoViewIfNeeded();
			// The gallery does not say when it is alive.
			await expect(async () => {
				await hand(form);
				await expect(form.locator('output')).toHaveText(String(wanted), { timeout: 500 });
			}).toPass();
		}
	});
});

test('an event is dragged to its place with a finger', async ({ page, isMobile }) => {
	test.skip(!isMobile, 'fingers only');
	await open(page);
	await goTo(page, questionOf('order'));
	const before = await orderShown(page);
	const item = page.locator('ol [data-item]').first();
	await item.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const [a, b] = [
		(await item.boundingBox())!,
		(await page.locator('ol .place').nth(1).boundingBox())!
	];
	const client = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
		client.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchEnd' ? [] : [{ x: a.x + 30, y }]
		});
	const start = a.y + a.height / 2;
	await touch('touchStart', start);
	await page.waitForTimeout(350);
	for (let step = 1; step <= 10; step++)
		await touch('touchMove', start + ((b.y + b.height / 2 - start) * step) / 10);
	await touch('touchEnd', 0);
	await expect.poll(() => orderShown(page)).toEqual([before[1], before[0], ...before.slice(2)]);
});
