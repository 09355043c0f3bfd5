import { expect, test, type Page } from '@playwright/test';
import {
	alive,
	answer,
	bank,
	button,
	give,
	goTo,
	keepNothing,
	MODULE,
	open,
	PRACTISE,
	questionOf,
	RIGHT,
	seen,
	verdict
} from './learner.ts';

test.skip(({ isMobile }) => isMobile, 'a store is the same behind every screen');

test('a reload goes on at the same question with the same options', async ({ page }) => {
	await open(page);
	await answer(page, bank.questions[0]!, 'right');
	await button(page, 'Next').click();
	await button(page, 'Skip').click();
	await expect(page.getByText('3 of')).toBeVisible();
	await expect(page.getByText('Kept on this device')).toBeVisible();
	const before = await page.locator('.work fieldset, .work form').first().innerText();
	await page.reload();
	await alive(page);
	await expect(page.getByText('3 of')).toBeVisible();
	expect(await page.locator('.work fieldset, .work form').first().innerText()).toBe(before);
	await expect(page.getByRole('button', { name: /^Question 1, right/ })).toBeVisible();
	await expect(page.getByRole('button', { name: /^Question 2, skipped/ })).toBeVisible();
});

test('a closed tab goes on in another, and the library says where', async ({ page, context }) => {
	await open(page);
	await answer(page, bank.questions[0]!, 'right');
	await button(page, 'Next').click();
	await expect(page.getByText('Kept on this device')).toBeVisible();
	await page.close();
	const again = await context.newPage();
	await again.goto('/');
	await expect(again.getByText('question 2').first()).toBeVisible();
	await open(again);
	await expect(again.getByText('2 of')).toBeVisible();
});

test('an answer that the device cannot keep is never shown as kept, and the result still shows', async ({
	page
}) => {
	await keepNothing(page);
	await open(page);
	await expect(seen(page, /not kept/i)).toBeVisible();
	for (const question of bank.questions) {
		await answer(page, question, 'right');
		await expect(page.getByText('Kept on this device')).toHaveCount(0);
		await button(page, 'Next').click();
	}
	await expect(page.locator('.score')).toContainText('100');
	expect(new URL(page.url()).pathname).toBe(PRACTISE);
	await button(page, 'Start again').click();
	await expect(page.getByText('1 of')).toBeVisible();
	await answer(page, bank.questions[0]!, 'right');
	await button(page, 'Next').click();
	const rest = bank.questions.slice(1);
	for (const [i] of rest.entries()) {
		await expect(page.getByText(`${i + 2} of`)).toBeVisible();
		await button(page, 'Skip').click();
	}
	await button(page, 'Finish').click();
	await button(page, 'Practise the ones you missed').click();
	for (const [i] of rest.entries()) {
		await expect(page.getByText(`${i + 1} of ${rest.length}`)).toBeVisible();
		await button(page, 'Skip').click();
	}
	await button(page, 'Finish').click();
	const whole = Math.round(100 / bank.questions.length);
	await expect(seen(page, `The whole quiz stays at ${whole}%.`)).toBeVisible();
});

test('to try again to keep it takes the focus to what comes of it, and that is said', async ({
	page
}) => {
	await keepNothing(page);
	await open(page);
	await button(page, 'Skip').click();
	await expect(page.getByText('2 of')).toBeVisible();
	await page.evaluate(() => (document.querySelector('#live')!.textContent = ''));
	await button(page, 'Try again').focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('#live')).toHaveText(/not kept/);
	await expect(page.locator(':focus')).toHaveText(/^not kept/i);
	await page.keyboard.press('Tab');
	await expect(button(page, 'Try again')).toBeFocused();
});

test('two tabs of one sitting lose nothing and count nothing twice', async ({ page, context }) => {
	await open(page);
	await expect(page.getByText('Kept on this device')).toBeVisible();
	const other = await context.newPage();
	await open(other);
	await answer(page, bank.questions[0]!, 'right');
	await expect(page.getByText('Kept on this device')).toBeVisible();
	await give(other, bank.questions[0]!, 'wrong');
	await button(other, 'Check').click();
	await expect(other.getByRole('button', { name: /^Question 1, right/ })).toBeVisible();
	await expect(other.getByText('Kept on this device')).toBeVisible();
	await other.reload();
	await alive(other);
	await expect(other.getByRole('button', { name: /^Question 1, right/ })).toBeVisible();
});

test('a tab that lags behind draws the answer that counts, not its own', async ({
	page,
	context
}) => {
	const question = questionOf('choice');
	const [key, other] = question.options.map(({ text }) => text) as [string, string];
	await open(page);
	await goTo(page, question);
	const behind = await context.newPage();
	await open(behind);
	await goTo(behind, question);
	await answer(page, question, 'right');
	await expect(page.getByText('Kept on this device')).toBeVisible();
	await answer(behind, question, 'wrong');
	await expect(verdict(behind)).toHaveText(RIGHT);
	await expect(behind.getByRole('radio', { name: key })).toBeChecked();
	await expect(behind.getByRole('radio', { name: other })).not.toBeChecked();
	await expect(seen(behind, 'Your answer')).toHaveCount(0);
});

/** What this device has of attempts, as the disk lays it out; each is changed by what is given. */
function attemptsOnDisk(page: Page, change: object = {}): Promise<{ attempt: object }[]> {
	return page.evaluate(async (change) => {
		const answered = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
		const database = await answered(indexedDB.open('readback-attempts'));
		const store = database.transaction('attempts', 'readwrite').objectStore('attempts');
		for (const key of await answered(store.getAllKeys())) {
			const line: { attempt: object } = await answered(store.get(key));
			await answered(store.put({ ...line, attempt: { ...line.attempt, ...change } }, key));
		}
		const lines: { attempt: object }[] = await answered(store.getAll());
		database.close();
		return lines;
	}, change);
}

for (const [harm, words] of [
	[{ bank: 'another' }, /^The questions have changed since you were here/],
	[{ questions: ['gone'] }, /^Your earlier answers cannot be read/]
] as const)
	test(`why a sitting is not gone on with is said once, and nothing is lost: ${words.source}`, async ({
		page
	}) => {
		await open(page);
		await button(page, 'Skip').click();
		await expect(page.getByText('2 of')).toBeVisible();
		await expect(page.getByText('Kept on this device')).toBeVisible();
		await attemptsOnDisk(page, harm);
		await page.reload();
		await expect(seen(page, words)).toBeVisible();
		await expect(page.locator('#live')).toHaveText(words);
		await expect(page.getByText('1 of')).toBeVisible();
		await expect(page.getByText('Kept on this device')).toBeVisible();
		expect(await attemptsOnDisk(page)).toHaveLength(2);
		await button(page, 'Skip').click();
		await expect(seen(page, words)).toHaveCount(0);
		await page.reload();
		await alive(page);
		await expect(seen(page, words)).toHaveCount(0);
	});

test('where nothing is to be found, no word is said of what is kept', async ({ page }) => {
	await page.goto('/nowhere');
	await expect(seen(page, 'There is nothing to show here.')).toBeVisible();
	await expect(seen(page, /\bkept\b/i)).toHaveCount(0);
});

test.describe('before the page is alive', () => {
	test.beforeEach(async ({ page }) => {
		await page.route('**/*.js', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 1200));
			await route.continue();
		});
		await page.goto(PRACTISE, { waitUntil: 'commit' });
	});

	test('an option that is tapped as soon as it shows stays chosen', async ({ page }) => {
		await give(page, bank.questions[0]!, 'right');
		await alive(page);
		await button(page, 'Check').click();
		await expect(verdict(page)).toHaveText(RIGHT);
	});

	test('a press on Check is not lost', async ({ page }) => {
		await give(page, bank.questions[0]!, 'right');
		await button(page, 'Check').click();
		await expect(verdict(page)).toHaveText(RIGHT);
		expect(new URL(page.url()).pathname).toBe(PRACTISE);
	});
});

test('without JavaScript the article can be read and the quiz printed', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
	const page = await context.newPage();
	await page.goto(MODULE);
	await expect(page.getByText('Russia’s invasion of Ukraine has put')).toBeVisible();
	await page.goto(PRACTISE);
	await expect(page.getByText(/needs JavaScript/)).toBeVisible();
	await page.goto(`${MODULE}/print`);
	await expect(page.getByText(questionOf('choice').stem).first()).toBeVisible();
	await context.close();
});
