import { expect, test, type Browser, type Page } from '@playwright/test';
import { OwnServer } from './own-server.ts';
import { expectSound } from './sound.ts';

const owner = { name: 'Ada Byron', email: 'ada@example.org', password: 'a few plain words' };
const other = { name: 'Mr Okafor', email: 'okafor@example.org', password: 'some other words' };

let server: OwnServer;
test.beforeAll(async () => void (server = await OwnServer.start()));
test.afterAll(() => server.stop());
test.describe.configure({ mode: 'serial' });

async function fill(page: Page, fields: Record<string, string>, press: string): Promise<void> {
	for (const [name, value] of Object.entries(fields))
		await page.locator(`[name=${name}]`).fill(value);
	await page.getByRole('button', { name: press, exact: true }).click();
}

/** A device of its own, without scripts: what works there works with them too. */
async function plainPage(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ baseURL: server.address, javaScriptEnabled: false });
	return context.newPage();
}

test('the first visit makes the owner, and says beside a field what is wrong with it', async ({
	browser
}) => {
	const page = await plainPage(browser);
	await page.goto('/teach');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up Readback');
	await fill(page, { ...owner, password: 'readback123' }, 'Create the account');
	const password = page.getByLabel('Password');
	await expect(password).toHaveAccessibleDescription(/first that anybody would try/);
	await expect(password).toBeFocused();
	await expect(page.getByLabel('E-mail')).toHaveValue(owner.email);
	await fill(page, owner, 'Create the account');
	await expect(page).toHaveURL(/\/teach$/);
	await page.getByRole('button', { name: 'Sign out' }).click();
	await page.goto('/setup');
	await expect(page).toHaveURL(/\/sign-in$/);
});

test('a teacher comes back to where the way in stood, and keeps a class', async ({ browser }) => {
	const page = await plainPage(browser);
	await page.goto('/teach/classes');
	await fill(page, { email: owner.email, password: 'not these words' }, 'Sign in');
	await expect(page.getByLabel('Password')).toBeFocused();
	await fill(page, { email: owner.email, password: owner.password }, 'Sign in');
	await expect(page).toHaveURL(/\/teach\/classes$/);
	await fill(page, { name: '7b', names: 'Ben\nada\nBen' }, 'Make the class');
	await expect(page.getByRole('status')).toContainText('on it once');
	await page.locator('[name=names]').fill('ADA\nChidi');
	await page.getByRole('button', { name: 'Put them on the list' }).click();
	await expect(page.getByRole('status')).toContainText('1 name is new on the list');
	await page.getByRole('link', { name: 'ada' }).click();
	await fill(page, { name: 'chidi' }, 'Change the name');
	await expect(page.getByLabel('As it stands')).toHaveAccessibleDescription(/has this name/);
	await page.getByText('Delete ada …').click();
	await page.getByRole('button', { name: 'Delete for good' }).click();
	await expect(page.getByRole('status')).toHaveText('The learner is deleted.');
	await expect(page.getByRole('listitem')).toHaveText([/Ben/, /Chidi/]);
	await page.getByRole('link', { name: 'Delete the class' }).click();
	await fill(page, { typed: '7c' }, 'Delete the class for good');
	await expect(page.getByLabel('Type the name')).toBeFocused();
	await fill(page, { typed: '7b' }, 'Delete the class for good');
	await expect(page.getByRole('status')).toHaveText('The class is deleted.');
});

test('the owner invites a teacher by a link that opens once', async ({ browser }) => {
	const page = await plainPage(browser);
	await page.goto('/teach/account');
	await fill(page, { email: owner.email, password: owner.password }, 'Sign in');
	await page.locator('[name=invited]').fill(other.name);
	await page.getByRole('button', { name: 'Make the link' }).click();
	const link = await page.getByLabel('The link for').inputValue();
	const there = await plainPage(browser);
	await there.goto(link);
	await expect(there.getByRole('heading', { level: 1 })).toHaveText('Ada Byron invites you');
	await fill(there, other, 'Create the account');
	await expect(there).toHaveURL(/\/teach$/);
	await there.goto('/teach/account');
	await expect(there.getByRole('heading', { name: 'Teachers' })).toHaveCount(0);
	await there.goto(link);
	await expect(there.getByText('has been used')).toBeVisible();
	await page.goto('/teach/account');
	await expect(page.getByText(other.email)).toBeVisible();
});

test('the page of tokens is found from the account, and leads back', async ({ browser }) => {
	const page = await plainPage(browser);
	await page.goto('/teach/account');
	await fill(page, { email: other.email, password: other.password }, 'Sign in');
	await page.getByRole('link', { name: 'Tokens for programs' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tokens for programs');
	await page.locator('main header').getByRole('link', { name: 'Account' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Account');
});

for (const scheme of ['light', 'dark'] as const)
	test(`a teacher’s own pages are accessible in ${scheme} colours`, async ({ browser }) => {
		const context = await browser.newContext({ baseURL: server.address, colorScheme: scheme });
		const page = await context.newPage();
		await page.goto('/sign-in');
		await expectSound(page);
		await fill(page, { email: owner.email, password: owner.password }, 'Sign in');
		await page.goto('/teach/classes');
		await expectSound(page);
		if (scheme === 'dark') await page.getByText('New class').click();
		await fill(page, { name: scheme, names: 'Ben' }, 'Make the class');
		await expectSound(page);
		await page.getByRole('link', { name: 'Ben' }).click();
		await expectSound(page);
		for (const path of ['/teach/account', '/teach/tokens', '/teach/account/owner']) {
			await page.goto(path);
			await expectSound(page);
		}
		await context.close();
	});

test('a teacher takes leave by the password, and an owner once nobody else is there', async ({
	browser
}) => {
	const page = await plainPage(browser);
	const signIn = async (who: typeof owner) => {
		await page.goto('/teach/account');
		await fill(page, { email: who.email, password: who.password }, 'Sign in');
	};
	const third = { name: 'Chidi', email: 'chidi@example.org', password: 'yet other words' };
	await signIn(owner);
	await page.locator('[name=invited]').fill(third.name);
	await page.getByRole('button', { name: 'Make the link' }).click();
	const there = await plainPage(browser);
	await there.goto(await page.getByLabel('The link for').inputValue());
	await fill(there, third, 'Create the account');

	await page.goto('/teach/account/delete');
	await page.getByRole('link', { name: 'Make one of them the owner' }).click();
	await page.getByLabel(other.name).check();
	await fill(page, { password: 'not these words' }, 'Hand Readback over');
	await expect(page.getByLabel('Your password')).toBeFocused();
	await expect(page.getByLabel(other.name)).toBeChecked();
	await fill(page, { password: owner.password }, 'Hand Readback over');
	await expect(page.getByRole('status')).toContainText('another owner');
	await page.getByRole('link', { name: 'Delete the account' }).click();
	await expect(page.getByText(/^\d+ learners?$/)).toBeVisible();
	await fill(page, { password: owner.password }, 'Delete the account for good');
	await expect(page.getByRole('status')).toContainText('The account is deleted');
	await fill(page, { email: owner.email, password: owner.password }, 'Sign in');
	await expect(page.getByText('do not belong together')).toBeVisible();

	await signIn(other);
	await page.getByRole('link', { name: `Remove ${third.name}` }).click();
	await fill(page, { password: other.password }, 'Remove the account for good');
	await expect(page.getByRole('status')).toContainText('The account is removed');
	await there.goto('/teach');
	await expect(there).toHaveURL(/\/sign-in/);
	await page.getByRole('link', { name: 'Delete the account' }).click();
	await expect(page.getByText('waits for a new owner')).toBeVisible();
	await fill(page, { password: other.password }, 'Delete the account for good');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up Readback');
	// When it began, and again.
	expect(server.console.match(/\/setup\?key=/g)).toHaveLength(2);
});
