import { expect, test } from '@playwright/test';
import { types } from '#lib/questions/index.ts';

test('the gallery draws every type in every state, and tells nothing before its time', async ({
	page
}) => {
	await page.goto('/gallery');
	for (const kind of Object.keys(types))
		for (const state of ['fresh', 'answered', 'retrying', 'locked', 'right', 'wrong', 'unanswered'])
			await expect(page.getByRole('form', { name: `${kind}, ${state}`, exact: true })).toHaveCount(
				1
			);

	for (const kind of ['order', 'match']) {
		const partly = page.getByRole('form', { name: `${kind}, partly right` });
		await expect(partly.locator('.chip.right').first()).toBeVisible();
		await expect(partly.locator('.chip.wrong, .verdict.right').first()).toBeVisible();
	}
	for (const state of ['fresh', 'answered', 'retrying', 'locked'])
		await expect(
			page
				.getByRole('form', { name: new RegExp(`, ${state}$`) })
				.locator('.right, .wrong, .verdict')
		).toHaveCount(0);
	const solved = await page
		.getByRole('form', { name: 'order, right' })
		.locator('output')
		.textContent();
	const fresh = page.getByRole('form', { name: 'order, fresh' }).locator('output');
	await expect(fresh).not.toHaveText(solved!);
	const unanswered = (kind: string) => page.getByRole('form', { name: `${kind}, unanswered` });
	await expect(unanswered('mark-words')).not.toContainText('Your answer');
	await expect(unanswered('order').locator('.right')).toHaveCount(0);
	await expect(unanswered('order').locator('output')).toHaveText('nothing');
});
