import { expect, test, type Page } from '@playwright/test';
import {
	alive,
	answer,
	bank,
	button,
	complaints,
	give,
	goTo,
	open,
	questionOf
} from './learner.ts';
import { handWith } from './held.ts';

test.skip(({ isMobile }) => !isMobile, 'fingers are for phones');

type Place = readonly [x: number, y: number];

/** A stroke of one finger. */
async function stroke(page: Page, from: Place, to: Place): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Place) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: at ? [{ x: at[0], y: at[1] }] : []
		});
	await send('touchStart', from);
	for (let i = 1; i <= 5; i++)
		await send('touchMove', [
			from[0] + ((to[0] - from[0]) * i) / 5,
			from[1] + ((to[1] - from[1]) * i) / 5
		]);
	await send('touchEnd');
	await session.detach();
}

const left = (page: Page, y = 200) => stroke(page, [280, y], [100, y]);
const right = (page: Page, y = 200) => stroke(page, [100, y], [280, y]);
const place = (page: Page, number: number) =>
	expect(page.getByText(`${number} of ${bank.questions.length}`)).toBeVisible();

/** The first press brings what follows the hand. */
async function openPressed(page: Page): Promise<void> {
	await open(page);
	await give(page, bank.questions[0]!, 'right');
	await page.waitForLoadState('networkidle');
}

test('a swipe goes to the next question and back, as the ruler does, and answers nothing', async ({
	page
}) => {
	const found = complaints(page);
	await openPressed(page);
	await left(page);
	await place(page, 2);
	await expect(page.locator('legend')).toBeFocused();
	await right(page);
	await place(page, 1);
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
	await expect(button(page, 'Check')).toBeVisible();
	await right(page);
	await place(page, 1);

	await button(page, 'Check').click();
	await expect(button(page, 'Next')).toBeVisible();
	await left(page);
	await place(page, 2);
	expect(found).toEqual([]);
});

test('what scrolls, begins at an edge or carries something is no swipe', async ({ page }) => {
	await openPressed(page);
	await stroke(page, [280, 420], [230, 120]);
	await stroke(page, [350, 200], [100, 200]);
	await place(page, 1);
	await goTo(page, questionOf('order'));
	const number = bank.questions.indexOf(questionOf('order')) + 1;
	const chip = (await page.locator('[data-item]').first().boundingBox())!;
	await left(page, chip.y + chip.height / 2);
	await place(page, number);

	await stroke(page, [10, 200], [250, 200]);
	await expect.poll(() => page.url(), 'the left edge is the browser’s: back').toBe('about:blank');
});

test('swipes can be switched off', async ({ page }) => {
	await page.goto('/study');
	await page.getByLabel('A swipe goes').uncheck();
	await openPressed(page);
	await left(page);
	await place(page, 1);
});

test('a review can be swiped through before anything is pressed', async ({ page }) => {
	const noon = Date.parse('2026-11-30T11:00Z');
	await page.clock.setSystemTime(noon);
	await open(page);
	for (const question of bank.questions.slice(0, 2)) {
		await answer(page, question, 'right');
		await button(page, 'Next').click();
	}
	await alive(page);
	await page.clock.setSystemTime(noon + 4 * 86_400_000);
	await page.goto('/study/review');
	await alive(page);
	await expect(page.getByText('1 of 2')).toBeVisible();
	await left(page);
	await expect(page.getByText('2 of 2')).toBeVisible();
});

test('a device ticks at an answer only where that was set: once for right, twice for wrong', async ({
	page
}) => {
	await page.addInitScript(() => {
		const ticks: unknown[] = [];
		Object.assign(window, { ticks });
		navigator.vibrate = (pattern) => ticks.push(pattern) > 0;
	});
	const ticks = () => page.evaluate(() => (window as unknown as { ticks: unknown[] }).ticks);
	await openPressed(page);
	await answer(page, bank.questions[0]!, 'right');
	expect(await ticks()).toEqual([]);

	await page.evaluate((hand) => localStorage.setItem('hand', hand), handWith({ vibrate: true }));
	await button(page, 'Next').click();
	const [, second, third] = bank.questions;
	await goTo(page, second!);
	await answer(page, second!, 'right');
	await expect.poll(ticks).toEqual([[25]]);
	await button(page, 'Next').click();
	await goTo(page, third!);
	await answer(page, third!, 'wrong');
	await expect.poll(ticks).toEqual([[25], [25, 80, 25]]);
	// To look at what was answered is no answer.
	await goTo(page, second!);
	await expect(button(page, 'Next')).toBeVisible();
	expect(await ticks()).toHaveLength(2);
});
