import type { Page } from '@playwright/test';

/** The owner of a server: of the one under test owner.setup.ts makes the account, before all tests. */
const OWNER = {
	name: 'Ms Okafor',
	email: 'owner@example.org',
	password: 'a few plain words'
};

/** Signs the owner in, on the page where teaching begins; where there is none yet, makes the account. */
export async function teach(page: Page): Promise<void> {
	await page.goto('/teach');
	if (new URL(page.url()).pathname === '/setup')
		await page.getByLabel('Your name').fill(OWNER.name);
	await page.getByLabel('E-mail').fill(OWNER.email);
	await page.getByLabel('Password', { exact: true }).fill(OWNER.password);
	await page.locator('main .primary').click();
	await page.waitForURL('**/teach');
}
