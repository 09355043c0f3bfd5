import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { readBank, type Bank } from '#lib/bank/bank.ts';
import { button, complaints } from './learner.ts';
import { expectSound } from './sound.ts';

const source = readFileSync('questions/iss-future/article.md', 'utf8');
/** The article as somebody would paste it, with its title in front. */
const pasted = source.replace(/^---[^]*?---\s*/, 'International Space Station\n\n');
const long = pasted.repeat(Math.floor(190_000 / pasted.length));

async function open(page: Page): Promise<void> {
	await page.goto('/make');
	await expect(page.locator('[data-hold]')).toHaveCount(0);
}

async function make(page: Page, text: string): Promise<void> {
	await page.getByRole('textbox', { name: 'Article' }).fill(text);
	await button(page, 'Make questions').click();
}

/** The heading of what was made. */
function result(page: Page): Locator {
	return page.getByRole('heading', { level: 1, name: 'International Space Station' });
}

/** The questions, and the ledger. */
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const questions = (page: Page) => part(page, 'Questions').locator('ol > li');

/** Counts as the page tells them. */
async function counts(page: Page): Promise<number[]> {
	const told = await part(page, 'The bank').or(page.getByLabel('The bank')).first().textContent();
	return [...told!.matchAll(/(\d+) (?:questions?|left out)/g)].map(([, count]) => Number(count));
}

async function downloaded(page: Page): Promise<Bank> {
	const waited = page.waitForEvent('download');
	await button(page, 'Download bank.json').click();
	const download = await waited;
	expect(download.suggestedFilename()).toBe('bank.json');
	return readBank(JSON.parse(readFileSync(await download.path(), 'utf8'))).bank!;
}

test('an article that is pasted becomes questions, each with its evidence, and nothing leaves the page', async ({
	page
}) => {
	const found = complaints(page);
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET' || request.url().includes('?')) sent.push(request.url());
	});
	await page.goto('/');
	await page.getByRole('link', { name: 'Make questions from an article of your own' }).click();
	await make(page, pasted);
	await expect(page.getByRole('progressbar').or(result(page)).first()).toBeVisible();
	await expect(result(page)).toBeFocused();
	await expect(page.locator('[aria-live=polite]')).toHaveText(/^\d+ questions made, \d+ left out/);
	await expect(questions(page).first()).toBeVisible();
	for (const question of await questions(page).all()) {
		await expect(question.locator('mark').first()).toBeVisible();
		await expect(question.getByText('Key:')).toHaveCount(1);
	}
	expect(sent).toEqual([]);
	expect(found).toEqual([]);
});

test('a question is left out and another taken in, and the bank that is downloaded says so', async ({
	page
}) => {
	await open(page);
	await page.getByRole('textbox', { name: 'Title' }).fill('International Space Station');
	await page
		.getByLabel(/^Choose a file/)
		.setInputFiles({ name: 'iss.md', mimeType: 'text/markdown', buffer: Buffer.from(source) });
	await expect(page.getByText('iss.md')).toBeVisible();
	await button(page, 'Make questions').click();
	await expect(result(page)).toBeFocused();
	const made = await downloaded(page);
	const [first, second] = made.questions;
	expect(await counts(page)).toEqual([made.questions.length, made.ledger.length]);

	await button(page, `Leave it out: ${first!.stem}`).click();
	await expect(questions(page).first().getByRole('heading')).toHaveText(second!.stem);
	await expect(questions(page).first().getByRole('heading')).toBeFocused();
	expect(await counts(page)).toEqual([made.questions.length - 1, made.ledger.length + 1]);

	const ledger = part(page, 'Left out');
	const group = ledger.getByRole('listitem').filter({ hasNotText: 'by hand' }).first();
	await group.locator('summary').first().click();
	await group.locator('details summary').nth(1).click();
	const take = group.getByRole('button', { name: /^Take it in: / });
	const stem = (await take.getAttribute('aria-label'))!.replace('Take it in: ', '');
	await take.click();
	await expect(page.locator('[aria-live=polite]')).toContainText('Taken in');
	await expect(questions(page).filter({ hasText: stem }).first()).toBeVisible();
	await expect(page.locator(':focus')).not.toHaveCount(0);

	const changed = await downloaded(page);
	const stems = changed.questions.map((question) => question.stem);
	expect(stems).toContain(stem);
	expect(stems).not.toContain(first!.stem);
	expect(changed.ledger.at(-1)).toMatchObject({ rule: 'BY-HAND', question: first! });
	expect(changed.questions).toHaveLength(made.questions.length);

	await ledger.getByText('Left out by hand').click();
	await ledger.locator('summary').filter({ hasText: first!.stem }).first().click();
	await button(page, `Take it in: ${first!.stem}`).click();
	await expect(questions(page)).toHaveCount(made.questions.length + 1);
	await expect(questions(page).first().getByRole('heading')).toHaveText(first!.stem);

	// What was changed since the download would be lost: the browser asks.
	const asked = page.waitForEvent('dialog');
	await page.close({ runBeforeUnload: true });
	const dialog = await asked;
	expect(dialog.type()).toBe('beforeunload');
	await dialog.dismiss();
});

test('what takes long is given up at once, and the next article is made', async ({ page }) => {
	await open(page);
	await make(page, long);
	const bar = page.getByRole('progressbar');
	await expect(bar).toBeVisible();
	await expect.poll(() => bar.getAttribute('value'), { intervals: [20] }).not.toBe('0');
	await button(page, 'Cancel').click();
	await expect(button(page, 'Make questions')).toBeFocused();
	await expect(bar).toHaveCount(0);
	await make(page, pasted);
	await expect(result(page)).toBeFocused();
	await button(page, 'Change the article').click();
	await expect(page.getByRole('textbox', { name: 'Article' })).toHaveValue(pasted);
});

test('what is too short is told in a sentence, which goes when a text is long enough', async ({
	page
}) => {
	await open(page);
	await make(page, 'This is short.');
	const sentence = /^This text is 3 words long\. Readback needs at least 40/;
	await expect(page.locator('#main').getByText(sentence)).toBeVisible();
	await expect(page.locator('[aria-live=polite]')).toHaveText(sentence);
	await expect(page.getByRole('textbox', { name: 'Article' })).toHaveAccessibleDescription(
		sentence
	);
	await make(page, pasted);
	await expect(result(page)).toBeFocused();
});

for (const scheme of ['light', 'dark'] as const)
	test.describe(`in ${scheme} colours`, () => {
		test.use({ colorScheme: scheme });

		test('the page is accessible in each of its states', async ({ page }) => {
			await open(page);
			await expectSound(page);
			await make(page, 'This is short.');
			await expect(page.locator('#problem')).not.toBeEmpty();
			await expectSound(page);
			await make(page, pasted);
			await expect(result(page)).toBeFocused();
			await part(page, 'Left out').locator('summary').first().click();
			await part(page, 'Left out').locator('details details summary').first().click();
			await expectSound(page);
		});
	});
