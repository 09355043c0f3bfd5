import { expect, test, type Page } from '@playwright/test';
import { answer, bank, button, MODULE, open, seen } from './learner.ts';

const RESULTS = `${MODULE}/results`;

/** Goes through the whole quiz with one answer, to the first question. */
async function finish(page: Page, which: 'right' | 'wrong'): Promise<void> {
	await open(page);
	await answer(page, bank.questions[0]!, which);
	await button(page, which === 'right' ? 'Next' : 'Skip').click();
	for (const question of bank.questions.slice(1)) {
		await expect(page.getByText(question.stem.split('_____')[0]!.trim()).first()).toBeVisible();
		await button(page, 'Skip').click();
	}
	await button(page, 'Finish').click();
	await page.waitForURL(`**${RESULTS}`);
	await expect(page.locator('.score')).toBeVisible();
}

/** Takes the last operation from each log that the device holds. */
function harm(page: Page): Promise<void> {
	return page.evaluate(async () => {
		const answered = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
		const database = await answered(indexedDB.open('readback-attempts'));
		const store = database.transaction('operations', 'readwrite').objectStore('operations');
		const keys = (await answered(store.getAllKeys())) as [string, number][];
		for (const key of keys)
			if (!keys.some(([id, seq]) => id === key[0] && seq > key[1]))
				await answered(store.delete(key));
		database.close();
	});
}

test('to practise again what was missed leaves the score of the whole as it was', async ({
	page
}) => {
	await finish(page, 'right');
	const count = bank.questions.length;
	const score = `${Math.round(100 / count)}%`;
	await expect(page.locator('.score')).toHaveText(score);
	await expect(seen(page, `of all ${count} questions`)).toBeVisible();

	await button(page, 'Practise the ones you missed').click();
	await page.waitForURL(`**${MODULE}/practise`);
	await answer(page, bank.questions[1]!, 'right');
	await button(page, 'Next').click();
	await expect(page.getByText('Kept on this device')).toBeVisible();
	await page.goto('/');
	await expect(seen(page, 'You are at question 2')).toBeVisible();
	await open(page);
	for (let i = 2; i < count; i++) {
		await expect(page.getByText(`${i} of ${count - 1}`)).toBeVisible();
		await button(page, 'Skip').click();
	}
	await button(page, 'Finish').click();
	await page.waitForURL(`**${RESULTS}`);
	await expect(page.locator('.score')).toHaveText(`${Math.round(100 / (count - 1))}%`);
	await expect(
		seen(
			page,
			`of the ${count - 1} questions that you had missed. The whole quiz stays at ${score}.`
		)
	).toBeVisible();

	await page.goto('/');
	await expect(seen(page, `Last score ${score}`)).toBeVisible();
	await page.goto(MODULE);
	await expect(page.getByRole('listitem').filter({ hasText: `: ${score}` })).toHaveCount(1);
	await expect(seen(page, `what was missed again, 1 of ${count - 1} right`)).toHaveCount(1);
});

test('a result that has lost a part is no empty page and no 0%: a sentence says what happened', async ({
	page
}) => {
	await finish(page, 'right');
	await harm(page);
	await page.goto(RESULTS);
	await expect(seen(page, 'Your last result cannot be read on this device.')).toBeVisible();
	await expect(page.locator('.score')).toHaveCount(0);
	await page.goto(MODULE);
	await expect(seen(page, '1 result cannot be read.')).toBeVisible();
	await expect(seen(page, /\d%/)).toHaveCount(0);

	await finish(page, 'right');
	await page.goto(MODULE);
	await expect(seen(page, '1 result cannot be read.')).toBeVisible();
	await expect(seen(page, /\d%/)).toHaveCount(1);
});
