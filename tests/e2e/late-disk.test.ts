import { expect, test, type Page } from '@playwright/test';
import { alive, answer, bank, button, give, open, RIGHT, seen, verdict } from './learner.ts';

test.skip(({ isMobile }) => isMobile, 'a store is the same behind every screen');

/** From the next load on the disk takes so long to open. Nothing can be told of a page before. */
async function slowDown(page: Page, milliseconds: number): Promise<void> {
	await page.addInitScript((wait) => {
		const open = IDBFactory.prototype.open;
		IDBFactory.prototype.open = function (...asked) {
			const late = new EventTarget();
			setTimeout(() => {
				const request = open.apply(this, asked);
				for (const name of ['upgradeneeded', 'success', 'error'])
					request.addEventListener(name, (event) => {
						Object.assign(late, { result: name !== 'error' && request.result });
						(late as IDBOpenDBRequest)[`on${name}` as 'onsuccess']?.call(request, event);
					});
			}, wait);
			return late as IDBOpenDBRequest;
		};
	}, milliseconds);
}

test('an option that is tapped while the disk is asked stays chosen, whatever was kept', async ({
	page
}) => {
	const question = bank.questions[0]!;
	await open(page);
	await answer(page, question, 'wrong');
	await expect(page.getByText('Kept on this device')).toBeVisible();
	await slowDown(page, 1500);
	await page.reload({ waitUntil: 'networkidle' });
	await give(page, question, 'right');
	await alive(page);
	await button(page, 'Check').click();
	await expect(verdict(page)).toHaveText(RIGHT);
});

test('a disk that answers late keeps what was done without it, and only then says so', async ({
	page,
	context
}) => {
	const question = bank.questions[0]!;
	await slowDown(page, 5000);
	await open(page);
	await expect(seen(page, /not kept/i)).toBeVisible();
	await answer(page, question, 'right');
	await expect(seen(page, /not kept/i)).toBeVisible();
	await button(page, 'Next').click();
	await expect(page.getByText('Kept on this device')).toBeVisible({ timeout: 8000 });
	await expect(page.getByText('2 of')).toBeVisible();
	const other = await context.newPage();
	await open(other);
	await expect(other.getByText('2 of')).toBeVisible();
	await expect(other.getByRole('button', { name: /^Question 1, right/ })).toBeVisible();
});

test('a disk that answers late goes on where it was left, as long as nothing was done without it', async ({
	page
}) => {
	await open(page);
	await button(page, 'Skip').click();
	await expect(page.getByText('2 of')).toBeVisible();
	await expect(page.getByText('Kept on this device')).toBeVisible();
	await slowDown(page, 4000);
	await page.reload();
	await expect(seen(page, /not kept/i)).toBeVisible();
	await expect(page.getByText('1 of')).toBeVisible();
	await expect(page.getByText('2 of')).toBeVisible();
	await expect(page.getByText('Kept on this device')).toBeVisible();
	await page.goto('/');
	await expect(page.getByText('question 2').first()).toBeVisible();
});
