import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { keepHand } from './held.ts';
import { alive, bank, button, complaints, give, MODULE, open, seen } from './learner.ts';
import { expectSound } from './sound.ts';

const DAY = 86_400_000;
const NOON = Date.parse('2026-11-30T11:00Z');
const PASTED = readFileSync('questions/panama-canal/article.md', 'utf8').replace(
	/^---[^]*?---\s*/,
	'A canal\n\n'
);

/** Answers the question that is shown, whichever it is. */
async function answer(page: Page, how: 'right' | 'wrong'): Promise<void> {
	const shown = await page.locator('main form').first().innerText();
	const question = bank.questions.find(({ stem }) => shown.includes(stem.split('_')[0]!.trim()));
	await give(page, question!, how);
	await button(page, 'Check').click();
	await button(page, 'Next').click();
}

/** Practises the first questions of the shipped article, all of them right. */
async function practise(page: Page, count: number): Promise<void> {
	await open(page);
	for (let i = 0; i < count; i++) {
		await give(page, bank.questions[i]!, 'right');
		await button(page, 'Check').click();
		await button(page, 'Next').click();
	}
	await alive(page);
}

/** The path of the file with all that a device has. */
async function exported(page: Page): Promise<string> {
	await page.goto('/study/data');
	const waited = page.waitForEvent('download');
	await button(page, 'Download the file').click();
	return (await waited).path();
}

/** Chooses a file, once the page is alive and can take one. */
async function bring(page: Page, file: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
	const field = page.getByLabel('A file of Readback’s');
	await expect(field).toBeEnabled();
	await field.setInputFiles(file);
}

/** What the first page says of the study, once it has looked. */
async function expectAtHome(page: Page, said: string): Promise<void> {
	await page.goto('/');
	await expect(page.locator('main a[href="/study"]')).toHaveText(`Study: ${said}`);
}

/** Takes up a page that stayed open while a clock went on. */
async function takeUp(page: Page, at: number): Promise<void> {
	await page.clock.setSystemTime(at);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

const today = (page: Page) => page.getByRole('heading', { level: 2 }).first();

test('what was practised is asked again when it is due, and then later', async ({ page }) => {
	const found = complaints(page);
	await page.clock.setSystemTime(NOON);
	await page.goto('/study');
	await expect(today(page)).toHaveText('Nothing to review yet');
	await practise(page, 3);
	await page.goto('/study');
	await expect(today(page)).toHaveText('Nothing more today');
	await expect(seen(page, '3 questions come in 2 days.')).toBeVisible();
	await expectAtHome(page, 'nothing is due today');

	// An app that stays open over night looks again when it is taken up.
	await takeUp(page, NOON + 2 * DAY);
	await expect(page.getByRole('link', { name: '3 questions are due today' })).toBeVisible();
	await page.clock.setSystemTime(NOON);
	await page.goto('/study');
	await expect(today(page)).toHaveText('Nothing more today');
	await takeUp(page, NOON + 2 * DAY);
	await expect(today(page)).toHaveText('3 questions to review');
	await expectSound(page);
	await page.getByRole('link', { name: 'Review' }).click();
	await alive(page);
	for (const how of ['right', 'right'] as const) await answer(page, how);
	// Whoever leaves in the middle goes on there, once it is kept.
	await alive(page);
	await page.goto('/study');
	await expect(today(page)).toHaveText('1 question to review');
	await expectAtHome(page, '1 question is due today');
	await page.goto('/study');
	await page.getByRole('link', { name: 'Review' }).click();
	await expect(page.getByText('3 of 3')).toBeVisible();
	await answer(page, 'right');
	await page.waitForURL('**/study');
	await expect(today(page)).toHaveText('Nothing more today');
	await expect(seen(page, /^2 of 4 days this week/)).toBeVisible();
	expect(found).toEqual([]);
});

test('a file brings a study to another device: the same is due there', async ({
	page,
	browser
}) => {
	await page.clock.setSystemTime(NOON);
	await practise(page, 2);
	await page.goto('/study');
	await expect(today(page)).toHaveText('Nothing more today');
	const file = await exported(page);

	const context = await browser.newContext();
	const other = await context.newPage();
	await other.clock.setSystemTime(NOON + 3 * DAY);
	await other.goto('/study/data');
	for (let times = 0; times < 2; times++) {
		await bring(other, file);
		await expect(other.getByText('What is in the file is here now')).toBeVisible();
	}
	await page.clock.setSystemTime(NOON + 3 * DAY);
	const asked: string[] = [];
	for (const device of [page, other]) {
		await device.goto('/study');
		await expect(today(device)).toHaveText('2 questions to review');
		asked.push((await device.getByRole('list').first().innerText()).trim());
	}
	expect(asked[1]).toBe(asked[0]);

	await other.goto('/study/data');
	await button(other, 'Delete everything …').click();
	await button(other, 'Delete everything for good').click();
	await expect(other.getByText('Everything is deleted from this device.')).toBeVisible();
	await other.goto('/study');
	await expect(today(other)).toHaveText('Nothing to review yet');
	await context.close();
});

test('a new device reads as the old one did and goes on where it was; one that is set stays so', async ({
	page,
	browser,
	isMobile
}) => {
	test.skip(isMobile, 'a file is the same on every screen');
	const paragraphs = (device: Page) => device.locator('article .text > *');
	await page.goto(MODULE);
	const places = (device: Page) => device.evaluate(() => localStorage.getItem('places'));
	// A page that is not alive yet hears of no scroll.
	await expect(async () => {
		await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
		await paragraphs(page)
			.nth(2)
			.evaluate((one) => one.scrollIntoView({ behavior: 'instant' }));
		await expect.poll(() => places(page), { timeout: 1_000 }).toContain('"of":"iss-future"');
	}).toPass();
	await keepHand(page, { size: 'large', side: 'left' });
	const file = await exported(page);

	const context = await browser.newContext();
	const other = await context.newPage();
	const size = () => other.evaluate(() => getComputedStyle(document.documentElement).fontSize);
	await other.goto('/study/data');
	await bring(other, file);
	await expect(other.getByText('set as they were there.')).toBeVisible();
	expect(await size()).toBe('18.4px');
	await other.goto(MODULE);
	await expect(other.getByText('You left off here.')).toBeVisible();

	await other.goto('/study');
	await other.getByRole('group', { name: 'Letters' }).getByLabel('Larger').check();
	await other.goto('/study/data');
	await bring(other, file);
	await expect(other.getByText('What is in the file is here now')).toBeVisible();
	await expect(other.getByText('set as they were there.')).toHaveCount(0);
	expect(await size()).toBe('20.8px');

	await button(other, 'Delete everything …').click();
	await button(other, 'Delete everything for good').click();
	await expect(other.getByText('Everything is deleted from this device.')).toBeVisible();
	expect(await size()).toBe('16px');
	expect(await other.evaluate(() => localStorage.length)).toBe(0);
	await context.close();
});

test('what is no file of a study is refused with a sentence', async ({ page }) => {
	await page.goto('/study/data');
	const buffer = Buffer.from('{"beach":true}');
	await bring(page, { name: 'holiday.json', mimeType: 'application/json', buffer });
	await expect(page.getByRole('alert')).toHaveText(
		'This is not a file that Readback has exported.'
	);
});

test('an article of one’s own is kept, practised, renamed, thinned out and deleted', async ({
	page
}) => {
	const found = complaints(page);
	await page.goto('/make');
	await page.locator('textarea').fill(PASTED);
	await button(page, 'Make questions').click();
	await button(page, 'Study it').click();
	await page.waitForURL('**/study/article?m=own-*');
	await expect(page.getByRole('heading', { level: 1, name: 'A canal' })).toBeVisible();
	await expect(seen(page, /^0 of \d+ facts asked/)).toBeVisible();
	await expectSound(page);

	await page.getByText('Change the title, or delete it').click();
	await page.getByLabel('Title').fill('The canal');
	await button(page, 'Change the title').click();
	await page.getByText('Show them, with their answers').click();
	await page
		.getByRole('button', { name: /^Do not ask it/ })
		.first()
		.click();
	await expect(page.getByRole('button', { name: /^Ask it again/ })).toHaveCount(1);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: 'The canal' })).toBeVisible();
	await page.getByText('Show them, with their answers').click();
	await expect(page.getByRole('button', { name: /^Ask it again/ })).toHaveCount(1);

	await page.getByRole('link', { name: 'Practise' }).click();
	await alive(page);
	await expect(page.getByText(/\b1 of \d+/).first()).toBeVisible();
	await page.goBack();
	await page.getByText('Change the title, or delete it').click();
	await button(page, 'Delete the article …').click();
	await button(page, 'Delete it for good').click();
	await page.waitForURL('**/study');
	await expect(page.getByText('The canal')).toHaveCount(0);
	expect(found).toEqual([]);
});

test('a page whose script does not arrive says so, instead of looking for ever', async ({
	page
}) => {
	await page.route('**/*.js', (route) => route.abort());
	for (const path of ['/study', '/study/review']) {
		await page.goto(path);
		const told = page.getByText('This takes longer than it should');
		await expect(page.getByText('Looking on this device …')).toBeVisible();
		await expect(told).toBeHidden();
		await expect(told).toBeVisible({ timeout: 15_000 });
	}
});
