import { expect, test, type Page } from '@playwright/test';
import { launchOptions } from '../../tools/chromium.mjs';
import { bank, button, give, goTo, MODULE, open, PRACTISE } from './learner.ts';
import { widthBeside } from './sound.ts';

// A browser that was told to show letters at twice their size.
test.use({
	launchOptions: {
		...launchOptions,
		args: [...launchOptions.args, '--blink-settings=defaultFontSize=32']
	}
});

async function expectNothingBeside(page: Page, what: string): Promise<void> {
	const letters = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
	expect(letters).toBe('32px');
	expect(await widthBeside(page), what).toBeLessThanOrEqual(0);
}

test('with letters of twice the size no page scrolls sideways', async ({ page }) => {
	for (const route of ['/', MODULE, PRACTISE, `${MODULE}/results`, `${MODULE}/print`, '/gallery']) {
		await page.goto(route);
		await page.waitForLoadState('networkidle');
		await expectNothingBeside(page, route);
	}
});

test('with letters of twice the size every question can be answered', async ({ page }) => {
	await open(page);
	for (const question of bank.questions) {
		await goTo(page, question);
		await give(page, question, 'wrong');
		await expectNothingBeside(page, question.kind);
		await button(page, 'Check').click();
		await expectNothingBeside(page, question.kind);
	}
});
