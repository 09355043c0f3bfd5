import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { button, complaints, seen } from './learner.ts';
import { expectSound } from './sound.ts';

const PASTED = readFileSync('questions/panama-canal/article.md', 'utf8').replace(
	/^---[^]*?---\s*/,
	'A canal\n\n'
);
/** No names and hardly a date: there is little to ask. */
const PLAIN =
	'The town of Brackley lies on a small hill. It has a market. People come on Fridays and buy bread there. ' +
	'Most people like the bridge, and children play under it in summer. Nobody knows who planned it, or why.';

const article = (page: Page) => page.getByRole('textbox', { name: 'Article' });
const questions = (page: Page) => page.locator('section[aria-labelledby=questions] > ol > li');

async function open(page: Page): Promise<void> {
	await page.goto('/make');
	await expect(page.locator('[data-hold]')).toHaveCount(0);
}

async function make(page: Page, text: string): Promise<void> {
	await article(page).fill(text);
	await button(page, 'Make questions').click();
	await expect(page.getByRole('heading', { level: 2, name: 'Questions' })).toBeVisible();
}

test('what is pasted is there again after the page was left, until it is studied', async ({
	page
}) => {
	await open(page);
	await article(page).fill(PASTED);
	await page.getByRole('textbox', { name: 'Title' }).fill('The canal');
	await button(page, 'Make questions').click();
	await page.goto('/study');
	await open(page);
	await expect(article(page)).toHaveValue(PASTED);
	await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('The canal');
	await make(page, PASTED);
	await button(page, 'Study it').click();
	await page.waitForURL('**/study/article?m=own-*');
	await open(page);
	await expect(article(page)).toHaveValue('');
});

test('what is shared takes the place of what was pasted, which can be put back', async ({
	page
}) => {
	await open(page);
	await article(page).fill(PASTED);
	await page.goto(`/make?title=Brackley&text=${encodeURIComponent(PLAIN)}`);
	await expect(article(page)).toHaveValue(PLAIN);
	await expect(page.locator('[data-hold]')).toHaveCount(0);
	await expectSound(page);
	await button(page, 'Put mine back').click();
	await expect(article(page)).toHaveValue(PASTED);
	await expect(article(page)).toBeFocused();
	await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('');
	await expect(button(page, 'Put mine back')).toHaveCount(0);
	await page.goto(`/make?text=${encodeURIComponent(PASTED)}`);
	await expect(article(page)).toHaveValue(PASTED.trim());
	await expect(button(page, 'Put mine back')).toHaveCount(0);
});

test('a question is left out, taken back in, and an article that is here already is known', async ({
	page
}) => {
	const found = complaints(page);
	await open(page);
	await make(page, PASTED);
	const stems = () => questions(page).getByRole('heading', { level: 3 }).allInnerTexts();
	const made = await stems();
	await button(page, `Leave it out: ${made[1]}`).click();
	await expect(questions(page)).toHaveCount(made.length - 1);
	await expect(seen(page, `Left out: ${made[1]}`)).toBeInViewport();
	await expectSound(page);
	await button(page, 'Undo').click();
	expect(await stems()).toEqual(made);
	await expect(page.getByRole('heading', { name: made[1]! })).toBeFocused();

	await button(page, `Leave it out: ${made[0]}`).click();
	await page.getByRole('textbox', { name: 'Title' }).fill('My canal');
	await button(page, 'Study it').click();
	await expect(page.getByRole('heading', { level: 1, name: 'My canal' })).toBeVisible();
	await page.getByText('Show them, with their answers').click();
	await expect(page.getByRole('button', { name: /^Do not ask it/ })).toHaveCount(made.length - 1);

	await open(page);
	await make(page, PASTED);
	await expect(seen(page, /^You have this article already/)).toBeVisible();
	await expectSound(page);
	await button(page, 'Use these questions').click();
	await page.waitForURL('**/study/article?m=own-*');
	await page.goto('/study');
	await expect(page.getByRole('link', { name: 'My canal' })).toHaveCount(1);
	expect(found).toEqual([]);
});

test('where nothing can be asked it is told why, and what can be done', async ({ page }) => {
	await open(page);
	await make(page, PLAIN);
	await expect(seen(page, /^Readback finds nothing in/)).toBeVisible();
	await expect(seen(page, /^You can/)).toBeVisible();
	await expectSound(page);
	await button(page, 'Change the article').click();
	await expect(article(page)).toHaveValue(PLAIN);
});

test.describe('with what is kept of the pages', () => {
	test.use({ serviceWorkers: 'allow' });

	test('a file that another app shares stands in the form', async ({ page }) => {
		await open(page);
		await expect
			.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), {
				timeout: 30_000
			})
			.toBe(true);
		await page.evaluate((text) => {
			const form = document.createElement('form');
			Object.assign(form, { method: 'post', enctype: 'multipart/form-data' });
			form.action = '/make/shared';
			const input = Object.assign(document.createElement('input'), { type: 'file', name: 'file' });
			const chosen = new DataTransfer();
			chosen.items.add(new File([text], 'canal.txt', { type: 'text/plain' }));
			input.files = chosen.files;
			form.append(input);
			document.body.append(form);
			form.submit();
		}, PASTED);
		await expect(seen(page, 'canal.txt')).toBeVisible();
		expect(page.url()).toMatch(/\/make$/);
		await button(page, 'Make questions').click();
		await expect(page.getByRole('heading', { level: 1, name: 'A canal' })).toBeVisible();
		await page.goto('/make');
		await expect(seen(page, 'canal.txt')).toHaveCount(0);
	});
});

test('a device that was never here before says that what was shared did not arrive', async ({
	page
}) => {
	await page.goto('/make?lost');
	await expect(seen(page, /^What was shared did not arrive/)).toBeVisible();
	expect(page.url()).toMatch(/\/make$/);
});
