import { expect, test, type Page } from '@playwright/test';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import { bank, open, verdict } from './learner.ts';

/** Presses Tab until what has the focus fits. */
async function tabTo(page: Page, fits: string): Promise<void> {
	for (let i = 0; i < 80; i++) {
		if (await page.evaluate((selector) => document.activeElement?.matches(selector), fits)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab does not lead to ${fits}.`);
}

async function press(page: Page, ...keys: string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

/** An answer by keys alone, right or not. */
async function answerByKeys(page: Page, question: KeyedQuestion): Promise<void> {
	switch (question.kind) {
		case 'choice':
		case 'true-false':
			await tabTo(page, '.work input[type=radio]');
			return press(page, 'Space');
		case 'gap':
		case 'number':
			await tabTo(page, '.work input:not([type=radio])');
			return page.keyboard.type('1');
		case 'match':
			for (let i = 0; i < question.pairs.length; i++) {
				await tabTo(page, '.rest [data-item]');
				await press(page, 'Enter', 'ArrowUp', 'Enter');
			}
			return;
		case 'mark-words':
			await tabTo(page, '[data-sentence]');
			return press(page, 'Space');
		case 'order':
			// As it stands it is an answer, too.
			return;
	}
}

/** Checks until the answer is told, and goes on. */
async function checkByKeys(page: Page): Promise<void> {
	for (;;) {
		await tabTo(page, '.work form button.primary');
		const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
		await press(page, 'Enter');
		if (name.includes('Next')) return;
		await expect(verdict(page)).toBeFocused();
	}
}

test('the whole quiz is taken by keyboard alone', async ({ page, isMobile }) => {
	test.skip(isMobile, 'a phone has no keyboard');
	await open(page);
	for (const [i, question] of bank.questions.entries()) {
		if (i > 0) await expect(page.locator('.work legend')).toBeFocused();
		await answerByKeys(page, question);
		await checkByKeys(page);
	}
	await page.waitForURL('**/results');
	await expect(page.locator('.score')).toBeVisible();
});
