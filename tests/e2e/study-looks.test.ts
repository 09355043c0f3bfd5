import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { readBank } from '#lib/bank/bank.ts';
import { usualHabits } from '#lib/review/habits.ts';
import { slugOf } from '#lib/review/library.ts';
import type { StudyFile } from '#lib/review/file/study-file.ts';
import { alive, button, complaints, give, verdict } from './learner.ts';
import { expectSound } from './sound.ts';
import { studied } from './studied.ts';

const DAY = 86_400_000;
/** A Monday. */
const NOON = Date.parse('2026-11-30T12:00Z');

/** The articles that ship, as a learner has them who has added them all: the first as it ships, the rest as own ones. */
const modules = [
	'iss-future',
	'dvorak',
	'panama-canal',
	'mars-helicopter',
	'sensitive-document'
].map((slug, i) => {
	const stored: unknown = JSON.parse(readFileSync(`questions/${slug}/bank.json`, 'utf8'));
	const { article, questions } = readBank(stored).bank!;
	return { slug: i === 0 ? slug : slugOf(article), title: article.title, article, questions };
});
const OWN = modules[1]!.slug;
const month = Array.from({ length: 28 }, (_, day) => day).filter((day) => day % 6 !== 4);

const studies: Record<string, StudyFile | undefined> = {
	'nothing yet': undefined,
	'a first sitting': studied({
		modules: modules.slice(0, 1),
		noon: NOON - DAY / 2,
		evenings: [0],
		pace: 1
	}),
	'a month behind it': studied({ modules, noon: NOON - 30 * DAY, evenings: month, pace: 5 }),
	'ten days without it': {
		...studied({
			modules,
			noon: NOON - 30 * DAY,
			evenings: month.filter((day) => day <= 20),
			pace: 4
		}),
		habits: { ...usualHabits, facts: 8 }
	},
	'today behind it': studied({
		modules,
		noon: NOON - 30 * DAY - DAY / 2,
		evenings: [...month, 30],
		pace: 5
	})
};

/** Opens a page of somebody's study, once the device has what they have studied. */
async function studying(page: Page, file: StudyFile | undefined): Promise<void> {
	await page.clock.setSystemTime(NOON);
	if (!file) return;
	await page.goto('/study/data');
	const field = page.getByLabel('A file of Readback’s');
	await expect(field).toBeEnabled();
	const buffer = Buffer.from(JSON.stringify(file));
	await field.setInputFiles({ name: 'study.json', mimeType: 'application/json', buffer });
	await expect(page.getByText('What is in the file is here now')).toBeVisible();
}

/** Sound with all that can be opened open, by night too where something is drawn; and what is pressed is as large as a finger. */
async function expectSoundThroughout(page: Page): Promise<void> {
	for (const summary of await page.locator('main summary').all()) await summary.click();
	await expectSound(page);
	if (await page.locator('main svg[role=img]').count()) {
		await page.emulateMedia({ colorScheme: 'dark' });
		await expectSound(page);
		await page.emulateMedia({ colorScheme: 'light' });
	}
	const low = await page
		.locator(
			'main :is(.button, button, select, summary, input:not([type=file], [type=radio], [type=checkbox]))'
		)
		.evaluateAll((all) =>
			all
				.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 40)
				.map((one) => one.outerHTML)
		);
	expect(low).toEqual([]);
}

for (const [which, file] of Object.entries(studies))
	test(`the pages of a study with ${which} are sound`, async ({ page }) => {
		test.setTimeout(90_000);
		const found = complaints(page);
		await studying(page, file);
		const articles = file ? ['iss-future', OWN] : ['of-tomorrow'];
		for (const path of [
			'/study',
			'/study/data',
			'/study/review',
			...articles.map((slug) => `/study/article?m=${slug}`),
			...(file?.modules.some(({ slug }) => slug === OWN) ? [`/study/practise?m=${OWN}`] : [])
		]) {
			await page.goto(path);
			await expect(page.getByText('Looking on this device …')).toHaveCount(0);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			await expectSoundThroughout(page);
		}
		expect(found).toEqual([]);
	});

test('the weeks are a table: how much was answered each day, and which weeks reached their goal', async ({
	page
}) => {
	const file = studies['a month behind it']!;
	await studying(page, file);
	await page.goto('/study');
	const weeks = page.getByRole('region', { name: 'Your weeks' }).getByRole('row');
	await expect(weeks).toHaveCount(7);
	for (const [i, monday] of [26, 33, 40, 47, 54].entries()) {
		// Days of October, counted on through November.
		const begins = Date.parse('2026-10-01') + (monday - 1) * DAY;
		const at = file.reviews.map((review) => (review.at - begins) / DAY);
		const days = new Set(at.filter((day) => day >= 0 && day < 7).map(Math.floor)).size;
		expect(days).toBeGreaterThan(0);
		await expect(
			weeks
				.nth(i + 1)
				.getByRole('cell')
				.last()
		).toHaveText(days >= 4 ? new RegExp(`^${days}\\s*, the goal\\s*$`) : `${days}`);
	}
	await expect(weeks.last().getByRole('cell').last()).toHaveText('0');
	await expect(weeks.last().locator('[aria-current="date"]')).toHaveCount(1);
});

test('after a gap the plot shows what is asked, and not the pile', async ({ page }) => {
	await studying(page, studies['ten days without it']);
	await page.goto('/study');
	const ahead = page.getByRole('region', { name: 'The days to come' });
	await ahead.getByText('As a table').click();
	const [asked] = (await page.getByRole('heading', { level: 2 }).first().innerText()).split(' ');
	await expect(page.getByText('today is a small beginning')).toBeVisible();
	await expect(ahead.getByText('A day takes 8 at most')).toBeVisible();
	await expect(ahead.getByRole('row', { name: 'Today' }).getByRole('cell').first()).toHaveText(
		asked!
	);
});

test('a review shows the article once it is answered, and only the one of the question', async ({
	page,
	isMobile
}) => {
	await studying(page, studies['a month behind it']);
	await page.goto('/study/review');
	await alive(page);
	const text = page.locator('#article > div');
	await expect(text).toBeHidden();
	await expect(page.getByRole('button', { name: 'Article' })).toHaveCount(0);
	const of = await answerShown(page);
	await expect(text).toBeVisible();
	await expect(text.getByRole('heading').first()).toHaveText(of.title);
	const others = modules.filter((module) => module !== of);
	for (const { article } of others)
		await expect(text.getByText(article.text.slice(0, 30))).toHaveCount(0);
	if (isMobile) await expect(page.getByRole('button', { name: 'Article' })).toBeVisible();
	await expectSound(page);
});

/** Answers the question that is shown right; returns the module that it is of. */
async function answerShown(page: Page): Promise<(typeof modules)[number]> {
	const shown = await page.locator('main form').innerText();
	const isShown = ({ stem }: { stem: string }) =>
		stem.split(/_+/).every((piece) => shown.includes(piece.trim()));
	const of = modules.find(({ questions }) => questions.some(isShown))!;
	await give(page, of.questions.find(isShown)!, 'right');
	await button(page, 'Check').click();
	await expect(verdict(page)).toBeVisible();
	await expect(page.locator('#article .evidence').first()).toBeInViewport();
	return of;
}

test('an article that is deleted in mid-review takes nothing along of the others, and the review goes on with them', async ({
	page,
	context
}) => {
	const found = complaints(page);
	await studying(page, studies['ten days without it']);
	await page.goto('/study/review');
	await alive(page);
	const deleted = await answerShown(page);
	await button(page, 'Next').click();
	const other = await context.newPage();
	await other.clock.setSystemTime(NOON);
	await other.goto(`/study/article?m=${deleted.slug}`);
	await other.getByText('Change the title, or delete it').click();
	// Neighbours are of different articles.
	await answerShown(page);
	await button(other, 'Delete the article …').click();
	await button(other, 'Delete it for good').click();
	await other.waitForURL('**/study');
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(page.getByRole('button', { name: 'Question 1, not seen yet' })).toBeVisible();
	await alive(page);
	await answerShown(page);
	await page.goto('/study');
	await expect(page.getByRole('row').last().getByRole('cell').first()).toHaveText('2');
	expect(found).toEqual([]);
});

test('an article that was deleted in another tab is not brought back by a page that still shows it', async ({
	page,
	context
}) => {
	await studying(page, studies['a month behind it']);
	await page.goto(`/study/article?m=${OWN}`);
	await page.getByText('Show them, with their answers').click();
	const drop = page.getByRole('button', { name: /^Do not ask it/ });
	await drop.first().click();
	await expect(page.getByRole('button', { name: /^Ask it again/ })).toHaveCount(1);
	const look = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await look();
	await expect(page.getByRole('button', { name: /^Ask it again/ })).toHaveCount(1);

	const other = await context.newPage();
	await other.clock.setSystemTime(NOON);
	await other.goto(`/study/article?m=${OWN}`);
	await other.getByText('Change the title, or delete it').click();
	await button(other, 'Delete the article …').click();
	await button(other, 'Delete it for good').click();
	await other.waitForURL('**/study');
	await look();
	await expect(page.getByText('This article is not on your device.')).toBeVisible();
	await expect(drop).toHaveCount(0);
});
