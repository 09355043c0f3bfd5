import { expect, test, type Page } from '@playwright/test';
import { Assigned, moduleBy } from './assigned.ts';

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
	await page.goto(`/teach/modules/${await moduleBy(page, request)}/assign`);
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

test('who presses again with another answer, before the first is there, is told that it came too late', async ({
	page,
	request,
	browser
}) => {
	const { code } = await Assigned.by(page, request);
	const context = await browser.newContext({ javaScriptEnabled: false });
	const own = await context.newPage();
	await own.goto(`/join/${code}`);
	await own.getByLabel('name', { exact: false }).first().fill('Ada');
	await own.getByRole('button', { name: 'Come in' }).click();
	await own.getByRole('button', { name: 'Begin', exact: true }).click();
	await own.waitForURL('**/take/**');
	const of = (field: string) => own.locator(`input[name="${field}"]`);
	const values = await of('answer').evaluateAll((all: HTMLInputElement[]) =>
		all.map(({ value }) => value)
	);
	const hidden = { operation: '', seq: '', question: '' };
	for (const name of ['operation', 'seq', 'question'] as const)
		hidden[name] = await of(name).inputValue();
	const press = (answer: string) =>
		own.request.post(own.url(), {
			form: { ...hidden, answer, do: 'answer' },
			headers: { accept: 'text/html', origin: new URL(own.url()).origin },
			maxRedirects: 0
		});
	expect((await press(values[0]!)).status()).toBe(303);
	expect((await press(values[0]!)).status(), 'the same once more').toBe(303);
	const late = await press(values[1]!);
	expect(late.status()).toBe(409);
	expect(await late.text()).toContain('is not saved');
	await context.close();
});
