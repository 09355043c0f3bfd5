import { expect, test } from '@playwright/test';
import { OWNER } from './teacher.ts';

test('the first visit makes the owner', async ({ page }) => {
	await page.goto('/teach');
	await expect(page).toHaveURL(/\/setup/);
	await page.getByLabel('Your name').fill(OWNER.name);
	await page.getByLabel('E-mail').fill(OWNER.email);
	await page.getByLabel('Password', { exact: true }).fill(OWNER.password);
	await page.locator('main .primary').click();
	await page.waitForURL('**/teach');
});
