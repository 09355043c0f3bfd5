import { expect, test, type Page } from '@playwright/test';
import { bank } from './learner.ts';
import { tokenOn } from './assigned.ts';
import { teach } from './teacher.ts';

test.skip(({ isMobile }) => isMobile, 'no screen is involved');

/** Sends the form of a button as a press does, and once more before the first is answered. */
async function sendTwice(page: Page, button: string): Promise<void> {
	await page.getByRole('button', { name: button }).evaluate(async (pressed: HTMLButtonElement) => {
		const body = new URLSearchParams(new FormData(pressed.form!) as unknown as URLSearchParams);
		const send = () => fetch(location.href, { method: 'post', body });
		await Promise.all([send(), send()]);
	});
}

test('a class and an assignment are made once, though their page is sent twice', async ({
	page,
	request
}) => {
	await teach(page);
	const headers = { authorization: `Bearer ${await tokenOn(page)}` };
	const made = await request.post('/api/v1/modules', { data: { bank }, headers });
	const { id } = (await made.json()) as { id: string };

	await page.goto(`/teach/modules/${id}/assign`);
	await page.getByLabel('Title').fill('Assigned once');
	await sendTwice(page, 'Assign');
	await page.goto('/teach');
	await expect(page.getByText('Assigned once')).toHaveCount(1);

	await page.goto('/teach/classes');
	const name = page.getByLabel('Name of the class');
	if (!(await name.isVisible())) await page.getByText('New class').click();
	await name.fill('Made once');
	await sendTwice(page, 'Make the class');
	await page.goto('/teach/classes');
	await expect(page.getByText('Made once')).toHaveCount(1);
});
