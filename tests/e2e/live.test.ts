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
