import { expect, test } from '@playwright/test';
import { Assigned } from './assigned.ts';

test.skip(({ isMobile }) => isMobile, 'no screen is involved');

test('a page that watches follows again after a proxy has said that the server is away', async ({
	page,
	request
}) => {
	const assigned = await Assigned.by(page, request);
	const isAway = { status: 502, contentType: 'text/html', body: 'Bad gateway' };
	await page.route('**/live', (route) => route.fulfill(isAway), { times: 1 });
	const follows = page.getByText('This page follows by itself.');
	await page.goto(`/teach/assignments/${assigned.id}`);
	await expect(follows).toBeVisible({ timeout: 15_000 });
	await assigned.begin('Ada');
	await expect(page.getByRole('rowheader', { name: 'Ada' })).toBeVisible();
});

test('a page that watches shows nobody any more who was deleted', async ({ page, request }) => {
	const assigned = await Assigned.by(page, request);
	await assigned.begin('Ada');
	await assigned.begin('Ben');
	const watching = await page.context().newPage();
	await watching.goto(`/teach/assignments/${assigned.id}`);
	const named = (name: string) => watching.getByRole('rowheader', { name });
	await expect(watching.getByText('This page follows by itself.')).toBeVisible();
	// Those who come by a code are a group of their own: the latest stands first.
	await page.goto('/teach/classes');
	await page.getByRole('link', { name: 'The ISS, by program' }).first().click();
	await page.getByRole('link', { name: 'Ada', exact: true }).click();
	await page.getByText('Delete Ada …').click();
	await page.getByRole('button', { name: 'Delete for good' }).click();
	await expect(named('Ada')).toHaveCount(0);
	await expect(named('Ben')).toBeVisible();
});
