import { expect, test, type Browser, type Page } from '@playwright/test';
import { OwnServer } from './own-server.ts';
import { expectSound } from './sound.ts';
import { teach } from './teacher.ts';

const SENTENCE = 'This Readback fetches no addresses: save the page, and choose the file.';
let server: OwnServer;
test.afterEach(() => server.stop());

async function teacherOn(browser: Browser, settings: Record<string, string>): Promise<Page> {
	server = await OwnServer.start(settings);
	const context = await browser.newContext({ baseURL: server.address });
	const page = await context.newPage();
	await teach(page);
	await page.goto('/teach/new');
	return page;
}

test('where the host does not allow addresses there is no field, and none is fetched', async ({
	browser
}) => {
	const page = await teacherOn(browser, {});
	await expect(page.getByLabel('Article')).toBeVisible();
	await expect(page.locator('[name=address]')).toHaveCount(0);
	await page.evaluate(() => {
		const field = document.createElement('input');
		field.name = 'address';
		field.value = 'https://example.org/article';
		document.querySelector('main form[enctype]')!.append(field);
	});
	await page.getByRole('button', { name: 'Make questions' }).click();
	await expect(page.getByRole('alert')).toHaveText(SENTENCE);

	await page.goto('/teach/tokens');
	await expect(page.getByText('the page at an address')).toHaveCount(0);
	await page.getByLabel('A token for').fill('our timetable');
	await page.getByRole('button', { name: 'Make a token' }).click();
	const token = await page.locator('.made code').textContent();
	const response = await fetch(`${server.address}/api/v1/modules`, {
		method: 'POST',
		body: JSON.stringify({ address: 'https://example.org/article' }),
		headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
	});
	expect(response.status).toBe(403);
	expect(await response.json()).toMatchObject({ status: 403, title: SENTENCE });
});

test('an address that cannot be fetched says why beside its field, and nothing typed is lost', async ({
	browser
}) => {
	const page = await teacherOn(browser, { READBACK_FETCH_ADDRESSES: '1' });
	const field = page.getByLabel('or its address');
	await page.getByLabel('Title').fill('Locks');
	for (const [address, problem] of [
		['example.org/canal', /with https:\/\/ in front/],
		[`${server.address}/teach`, /the usual ports/],
		['http://127.0.0.1/latest/meta-data', /not on the open internet/],
		['https://no-such-host.invalid/canal', /no server of this name/]
	] as const) {
		await field.fill(address);
		await page.getByRole('button', { name: 'Make questions' }).click();
		await expect(field).toHaveAccessibleDescription(problem);
		await expect(field).toBeFocused();
		await expect(field).toHaveValue(address);
		await expect(page.getByLabel('Title')).toHaveValue('Locks');
	}
	await expectSound(page);
	await page.goto('/teach/tokens');
	await expect(page.getByText('the page at an address')).toBeVisible();
});
