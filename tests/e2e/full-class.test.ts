import { expect, test } from '@playwright/test';
import { Assigned } from './assigned.ts';

test.skip(({ isMobile }) => isMobile, 'the same list on every screen');

test('names that only fill a class are deleted together, and who has begun stays', async ({
	page,
	request
}) => {
	const assigned = await Assigned.by(page, request);
	await assigned.begin('Ada');
	for (const name of ['Nobody', 'Somebody else'])
		await request.post('/api/v1/join', { data: { code: assigned.code, name } });
	await page.goto('/teach/classes');
	await page.getByRole('link', { name: 'The ISS, by program' }).first().click();
	await expect(page.getByText('2 learners have come in and not begun.')).toBeVisible();
	// The list is on paper, and what can be pressed is not.
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('link', { name: 'Ada' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Never began' })).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('button', { name: 'Delete those who never began' }).click();
	await expect(page.getByRole('status')).toHaveText('Those who never began are deleted.');
	await expect(page.locator('#main').getByRole('listitem')).toHaveText([/Ada/]);
	await expect(page.getByRole('button', { name: 'Delete those who never began' })).toHaveCount(0);
});
