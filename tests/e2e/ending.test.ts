import { expect, test, type Page } from '@playwright/test';
import {
	answer,
	bank,
	button,
	complaints,
	keepNothing,
	MODULE,
	open,
	PRACTISE,
	skipAll
} from './learner.ts';

const RESULTS = `${MODULE}/results`;

/** How a result is drawn. */
function looks(page: Page): Promise<unknown> {
	return page.evaluate(() =>
		['h1', '.score', '.result', '.actions', 'figure', '.questions li', '.questions dl'].map(
			(one) => {
				const element = document.querySelector(one)!;
				const { display, fontSize, paddingBlockStart, gap } = getComputedStyle(element);
				const { left, width } = element.getBoundingClientRect();
				return [one, display, fontSize, paddingBlockStart, gap, left, width];
			}
		)
	);
}

/** It is shown where the quiz was, and the learner is told. */
async function expectInPlace(page: Page, score: string): Promise<void> {
	await expect(page.locator('.score')).toHaveText(score);
	expect(new URL(page.url()).pathname).toBe(PRACTISE);
	await expect(page).toHaveTitle(/^Result: /);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(page.locator('#live')).toHaveText(`Your result: ${score}.`);
}

test('a result that could not be kept looks like any other, and is said', async ({ page }) => {
	await open(page);
	await skipAll(page);
	await page.waitForURL(`**${RESULTS}`);
	await expect(page.locator('.score')).toBeVisible();
	const kept = await looks(page);

	const found = complaints(page);
	await keepNothing(page);
	await open(page);
	await skipAll(page);
	await expectInPlace(page, '0%');
	expect(await looks(page)).toEqual(kept);
	expect(found).toEqual([]);

	await button(page, 'Start again').click();
	await expect(page).toHaveTitle(/^Practise: /);
	await expect(page.getByText(`1 of ${bank.questions.length}`)).toBeVisible();
	await expect(page.getByRole('main')).toBeFocused();
});

for (const isKept of [true, false])
	test(`who loses the connection still gets a result that is ${isKept ? '' : 'not '}kept`, async ({
		page,
		context
	}) => {
		if (!isKept) await keepNothing(page);
		await open(page);
		await answer(page, bank.questions[0]!, 'right');
		await context.setOffline(true);
		await button(page, 'Next').click();
		await skipAll(page, 1);
		await expectInPlace(page, `${Math.round(100 / bank.questions.length)}%`);
		await button(page, 'Practise the ones you missed').click();
		await expect(page.getByText(`1 of ${bank.questions.length - 1}`)).toBeVisible();
	});

test('where nothing could be fetched, the result comes with the connection', async ({
	page,
	context
}) => {
	await keepNothing(page);
	await open(page);
	await context.setOffline(true);
	await skipAll(page);
	await expect(page.getByText('Fetching your result …')).toBeVisible();
	await context.setOffline(false);
	await expectInPlace(page, '0%');
});

test('a server that does not answer keeps no result from the learner', async ({ page }) => {
	await page.route(`**${RESULTS}`, () => {});
	await open(page);
	await skipAll(page);
	await expectInPlace(page, '0%');
});
