import { expect, test, type Page } from '@playwright/test';
import { newModule, open, questionsOn, stemOf, step } from './editing.ts';
import { expectSound } from './sound.ts';

/** Selects words of the article on the page, as somebody with a pointer does. */
async function select(page: Page, words: string): Promise<void> {
	await page.locator('[data-article]').evaluate((article, wanted) => {
		const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = node.textContent!.indexOf(wanted);
			if (at < 0) continue;
			getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
			return;
		}
		throw new Error(`“${wanted}” is not in the article.`);
	}, words);
}

test('a question of one’s own is made of words that are selected in the article', async ({
	page
}) => {
	await newModule(page);
	await select(page, 'oscosmos');
	await expect(page.getByLabel('Words of the article that show its key')).toHaveValue('Roscosmos');
	await page.getByRole('link', { name: 'Ask about it' }).click();
	await page.locator('#own').getByRole('button', { name: 'Begin it' }).click();
	const own = questionsOn(page).filter({ hasText: 'Your own' });
	await expect(own.getByText('The question is not written yet.')).toBeVisible();
	await expect(page.getByText('1 question is not set')).toBeVisible();
	await open(own);
	await own.getByLabel('Question', { exact: true }).fill('Which agency is Russian?');
	await own.getByLabel('Option 2', { exact: true }).fill('NASA');
	await own.getByLabel('Option 3', { exact: true }).fill('SpaceX');
	await expect(own.getByRole('status')).toHaveText('Saved');
	await expect(own.getByText('is not written yet')).toHaveCount(0);
	await expect(page.getByText('1 question is not set')).toHaveCount(0);
	await page.reload();
	await expect(stemOf(own)).toHaveText('Which agency is Russian?');
});

test('an order of one’s own is made of words that are selected one after the other', async ({
	page
}) => {
	await newModule(page);
	const words = ['American space shuttle program', 'a program with SpaceX', 'Russian missile test'];
	for (const one of words) {
		await select(page, one);
		await page.getByRole('button', { name: 'Order or match it' }).click();
		await expect(page.getByText(`Added: “${one}”`)).toBeVisible();
	}
	await page.locator('#own-set').getByRole('button', { name: 'Begin it' }).click();
	const own = questionsOn(page).filter({ hasText: 'Your own' });
	await expect(stemOf(own)).toContainText('Put these in the order');
	for (const one of words) await expect(own.getByText(one).first()).toBeVisible();
	await expect(own.locator('mark').filter({ hasText: words[0]! })).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a match of one’s own is written in plain fields, and what was typed is there after a mistake', async ({
		page
	}) => {
		await newModule(page);
		const form = page.locator('#own-set');
		await form.getByLabel('Type').selectOption('match');
		const pairs = [
			['Americans', 'four'],
			['Russians', 'two'],
			['Germans', 'nowhere in the article']
		] as const;
		for (const [i, [beside, words]] of pairs.entries()) {
			await form.getByLabel(`What ${i + 1} goes with`).fill(beside);
			await form.getByLabel(`Words ${i + 1}`).fill(words);
		}
		await form.getByRole('button', { name: 'Begin it' }).click();
		await expect(form.getByRole('alert')).toContainText('“nowhere in the article” does not stand');
		await expect(form.getByLabel('What 3 goes with')).toHaveValue('Germans');
		await form.getByLabel('Words 3').fill('one German');
		await form.getByRole('button', { name: 'Begin it' }).click();
		const own = questionsOn(page).filter({ hasText: 'Your own' });
		await expect(own).toContainText('Germans – one German');
		await open(own);
		await own.getByLabel('Question', { exact: true }).fill('How many were there of each?');
		await own.getByRole('button', { name: 'Keep' }).click();
		await expect(stemOf(own)).toHaveText('How many were there of each?');
		await step(page, 'Undo').click();
		await expect(stemOf(own)).toHaveText('Match these: …');
		await step(page, 'Redo').click();
		await expect(stemOf(own)).toHaveText('How many were there of each?');
	});
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`the editor is accessible in ${colorScheme} colours, with fields open and words selected`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme });
		await newModule(page);
		const question = questionsOn(page).filter({ hasText: 'Choice' }).first();
		await open(question);
		await question.getByLabel('Option 1', { exact: true }).fill('Roscosmos and all of the others');
		await expect(question.getByRole('list', { name: 'What could be better' })).toBeVisible();
		await select(page, 'Roscosmos');
		await expect(page.getByRole('link', { name: 'Ask about it' })).toBeVisible();
		await expectSound(page);
	});
