import type { Page } from '@playwright/test';

/** The owner of the server under test; owner.setup.ts makes the account. */
export const OWNER = {
	name: 'Ms Okafor',
	email: 'owner@example.org',
	password: 'a few plain words'
};

/** Signs a teacher in, on the page where teaching begins. */
export async function teach(page: Page): Promise<void> {
	await page.goto('/teach');
	await page.getByLabel('E-mail').fill(OWNER.email);
	await page.getByLabel('Password', { exact: true }).fill(OWNER.password);
	await page.locator('main .primary').click();
	await page.waitForURL('**/teach');
}
