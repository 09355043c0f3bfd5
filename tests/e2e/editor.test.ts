import { expect, test, type Locator, type Page } from '@playwright/test';
import { newModule, open, questionsOn, stemOf, step } from './editing.ts';

test('what is typed is saved as it is typed, and is taken back and made again as one step', async ({
	page
}) => {
	await newModule(page);
	const question = questionsOn(page).first();
	const before = await stemOf(question).textContent();
	await open(question);
	await question.getByLabel('Question', { exact: true }).fill('Which of them is meant?');
	await expect(question.getByRole('status')).toHaveText('Saved');
	await expect(stemOf(question)).toHaveText('Which of them is meant?');
	await question.getByLabel('Points').fill('3');
	await question.getByLabel('What you say about the key').fill('It is so.');
	await expect(question.getByRole('status')).toHaveText('Saved');

	await page.reload();
	await expect(stemOf(question)).toHaveText('Which of them is meant?');
	await expect(question.getByText('3 points')).toBeVisible();
	await expect(question.getByText('It is so.').first()).toBeVisible();

	await step(page, 'Undo').click();
	await expect(stemOf(question)).toHaveText(before!);
	await expect(question.getByText('3 points')).toHaveCount(0);
	await expect(step(page, 'Undo')).toBeDisabled();
	await page.locator('h1').click();
	await page.keyboard.press('Control+Shift+z');
	await expect(stemOf(question)).toHaveText('Which of them is meant?');
	await page.keyboard.press('Control+z');
	await expect(stemOf(question)).toHaveText(before!);

	await question.getByRole('button', { name: 'Down' }).click();
	await expect(stemOf(questionsOn(page).nth(1))).toHaveText(before!);
	await expect(step(page, 'Redo')).toBeDisabled();
});

test('a field keeps its own undo, and what is taken back waits for what was just typed', async ({
	page
}) => {
	await newModule(page);
	const question = questionsOn(page).first();
	const before = await stemOf(question).textContent();
	await open(question);
	const stem = question.getByLabel('Question', { exact: true });
	await stem.press('Control+End');
	await stem.pressSequentially(' So?');
	await stem.press('Control+z');
	await expect(page).not.toHaveURL(/undo/);
	await stem.fill('Typed just now?');
	await question.getByRole('button', { name: 'Leave it out' }).click();
	await expect(stemOf(questionsOn(page).first())).not.toHaveText('Typed just now?');
	await step(page, 'Undo').click();
	await expect(stemOf(question)).toHaveText('Typed just now?');
	await step(page, 'Undo').click();
	await expect(stemOf(question)).toHaveText(before!);
});

test('without a connection nothing is said to be saved, and nothing typed is lost', async ({
	page,
	context
}) => {
	await newModule(page);
	const question = questionsOn(page).first();
	await open(question);
	await context.setOffline(true);
	await question.getByLabel('Question', { exact: true }).fill('Typed in a tunnel?');
	await expect(question.getByRole('status')).toContainText('Not saved. There is no connection');
	await context.setOffline(false);
	await expect(question.getByRole('status')).toHaveText('Saved');

	await context.setOffline(true);
	await question.getByLabel('Question', { exact: true }).fill('Typed in the next tunnel?');
	await expect(question.getByRole('status')).toContainText('Not saved.');
	const asked: string[] = [];
	page.on('dialog', (dialog) => {
		asked.push(dialog.type());
		void dialog.accept();
	});
	await page.route('**/save', (route) => route.abort());
	await context.setOffline(false);
	await page.reload();
	expect(asked).toEqual(['beforeunload']);
	await expect(question.getByLabel('Question', { exact: true })).toHaveValue(
		'Typed in the next tunnel?'
	);
	await expect(question.getByRole('status')).toContainText('Not saved.');
	await page.unroute('**/save');
	await expect(question.getByRole('status')).toHaveText('Saved');
	await page.reload();
	await expect(stemOf(question)).toHaveText('Typed in the next tunnel?');
	expect(asked).toHaveLength(1);
});

test('what was typed here does not overwrite what was changed elsewhere, unless it is meant to', async ({
	page,
	context
}) => {
	await newModule(page);
	const question = questionsOn(page).first();
	await open(question);
	await page.route('**/save', (route) => route.abort());
	await question.getByLabel('Question', { exact: true }).fill('Typed here?');
	await expect(question.getByRole('status')).toContainText('Not saved.');

	const other = await context.newPage();
	await other.goto(page.url());
	const same = questionsOn(other).first();
	await open(same);
	await same.getByLabel('Question', { exact: true }).fill('Typed elsewhere?');
	await expect(same.getByRole('status')).toHaveText('Saved');

	page.on('dialog', (dialog) => void dialog.accept());
	await page.unroute('**/save');
	await expect(question.getByRole('status')).toContainText('changed elsewhere since');
	await page.reload();
	await expect(question.getByRole('status')).toContainText('changed elsewhere since');
	await expect(stemOf(question)).toHaveText('Typed elsewhere?');
	await question.getByRole('button', { name: 'Drop what was typed' }).click();
	await open(question);
	await expect(question.getByLabel('Question', { exact: true })).toHaveValue('Typed elsewhere?');
});

test('what could be better of a question that was changed is said beside it, and forbids nothing', async ({
	page
}) => {
	await newModule(page);
	const question = questionsOn(page).filter({ hasText: 'Choice' }).first();
	const warnings = question.getByRole('list', { name: 'What could be better' });
	await expect(warnings).toHaveCount(0);
	await open(question);
	await question
		.getByLabel('Option 1', { exact: true })
		.fill('an option that is so much longer than all the others that it must be the key');
	await expect(warnings).toContainText('The key is clearly the longest option: make all options');
	await expect(question.getByRole('status')).toHaveText('Saved');
	await page.reload();
	await expect(warnings).toContainText('The key is clearly the longest option');
	await expect(question.getByText('Approved', { exact: true })).toBeVisible();
});

test('an article that is edited makes the question on the changed words stale, and none else', async ({
	page
}) => {
	await newModule(page);
	await page.getByRole('button', { name: 'Approve all' }).click();
	await expect(page.getByRole('button', { name: 'Approve all' })).toBeDisabled();
	const approved = await questionsOn(page).count();
	await page.getByRole('link', { name: 'Change the article' }).click();
	const field = page.getByLabel('Article', { exact: true });
	const told = (await field.inputValue()).replace('in jeopardy', 'beyond doubt');
	await field.fill(told);
	await page.getByRole('button', { name: 'Keep it, and make questions anew' }).click();
	await page.waitForURL('**/teach/modules/*', { timeout: 20_000 });
	const stale = questionsOn(page).filter({ hasText: 'Stale:' });
	await expect(stale).toHaveCount(1);
	await expect(page.getByRole('complementary')).toContainText('no longer stands on the article');
	await expect(questionsOn(page).getByText('Approved', { exact: true })).toHaveCount(approved - 1);
	await stale.getByLabel('Words of the article that show its key now').fill('beyond doubt');
	await stale.getByRole('button', { name: 'Let it stand on them' }).click();
	await expect(stale).toHaveCount(0);
	await step(page, 'Undo').click();
	await expect(stale).toHaveCount(1);
	await step(page, 'Redo').click();
	await expect(stale).toHaveCount(0);
});

test('a question that was kept out is rescued, and another is moved, by the keyboard alone', async ({
	page,
	isMobile
}) => {
	test.skip(isMobile, 'a phone has no keyboard');
	await newModule(page);
	const count = await questionsOn(page).count();
	const before = await stemOf(questionsOn(page).nth(1)).textContent();
	const up = questionsOn(page).nth(1).getByRole('button', { name: 'Up' });
	await reach(page, up);
	await page.keyboard.press('Enter');
	await expect(stemOf(questionsOn(page).first())).toHaveText(before!);

	const rule = page.locator('section[aria-labelledby="left-out"] summary').last();
	await page.getByRole('link', { name: /left out/ }).press('Enter');
	await reach(page, rule);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveText('Take it in');
	await page.keyboard.press('Enter');
	await expect(questionsOn(page)).toHaveCount(count + 1);
	await expect(questionsOn(page).getByText('From the ledger')).toHaveCount(1);
	await page.keyboard.press('Control+z');
	await expect(questionsOn(page)).toHaveCount(count);
});

/** Tabs on until something has the focus. */
async function reach(page: Page, wanted: Locator): Promise<void> {
	for (let tabs = 0; tabs < 150; tabs++) {
		await page.keyboard.press('Tab');
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error('The tab key does not lead there.');
}

test('what is typed into the article is asked about, and is there again after a reload', async ({
	page
}) => {
	await newModule(page);
	await page.getByRole('link', { name: 'Change the article' }).click();
	const field = page.getByLabel('Article', { exact: true });
	await expect(field).toHaveAttribute('name', 'text');
	const told = (await field.inputValue()).replace('in jeopardy', 'beyond doubt');
	await page.waitForFunction(() => document.forms[1]?.autocomplete === 'off');
	await field.fill(told);
	const asked: string[] = [];
	page.on('dialog', (dialog) => {
		asked.push(dialog.type());
		void dialog.accept();
	});
	await page.reload();
	expect(asked).toEqual(['beforeunload']);
	await expect(page.getByText('What you typed here before is back.')).toBeVisible();
	await expect(field).toHaveValue(told);
	await page.getByRole('button', { name: 'Keep it, and make questions anew' }).click();
	await page.waitForURL('**/teach/modules/*', { timeout: 20_000 });
	await page.getByRole('link', { name: 'Change the article' }).click();
	await expect(field).toHaveValue(/beyond doubt/);
	await expect(page.getByText('What you typed here before is back.')).toHaveCount(0);
	expect(asked).toHaveLength(1);
});
