import { expect, test } from '@playwright/test';
import { teach } from './teacher.ts';

test('the first visit makes the owner', async ({ page }) => {
	await page.goto('/teach');
	await expect(page).toHaveURL(/\/setup/);
	await teach(page);
});
