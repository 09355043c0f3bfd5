import { expect, test } from '@playwright/test';
import { answer, bank, button, goTo, open } from './learner.ts';

test('in the ruler a flag and a sign have room above the tick, and nothing moves for them', async ({
	page
}) => {
	await open(page);
	const ruler = page.getByRole('navigation', { name: 'Questions' }).getByRole('list');
	const before = await ruler.boundingBox();
	await button(page, 'Flag').click();
	await answer(page, bank.questions[0]!, 'right');
	await button(page, 'Next').click();
	await button(page, 'Flag').click();
	await button(page, 'Skip').click();
	await expect(ruler.locator('svg')).toHaveCount(4);
	expect(await ruler.boundingBox()).toEqual(before);
	const rooms = await ruler.getByRole('button').evaluateAll((cells) =>
		cells.map((cell) => {
			const { top, bottom, left, right } = cell.getBoundingClientRect();
			const signs = [...cell.querySelectorAll('svg')].map((sign) => sign.getBoundingClientRect());
			return {
				height: bottom - top,
				below: Math.min(...signs.map((sign) => bottom - sign.bottom)),
				isInside: signs.every((sign) => sign.left >= left && sign.right <= right)
			};
		})
	);
	expect(new Set(rooms.map(({ height }) => height)).size).toBe(1);
	// The tick is 6 pixels long.
	for (const { below } of rooms) expect(below).toBeGreaterThan(6);
	expect(rooms.every(({ isInside }) => isInside)).toBe(true);
});

test('the line under the title of the article is not cut off', async ({ page }) => {
	// The next page has the letters that this one has fetched.
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	await open(page);
	const cut = await page
		.getByRole('heading', { level: 1 })
		.evaluate((title) => title.scrollHeight - title.clientHeight);
	expect(cut).toBeLessThanOrEqual(0);
});

test('on a page that is zoomed to twice its size lit words are clear of the head of the article', async ({
	page,
	isMobile
}) => {
	test.skip(isMobile, 'a window is zoomed');
	await page.setViewportSize({ width: 640, height: 400 });
	await open(page);
	for (const question of bank.questions.filter(({ kind }) => kind === 'choice')) {
		await goTo(page, question);
		await answer(page, question, 'right');
		await page.waitForTimeout(300);
		const room = await page.evaluate(() => {
			const [words, head] = ['mark.evidence', 'header'].map((one) =>
				document.querySelector(`#article ${one}`)!.getBoundingClientRect()
			);
			return words!.top - head!.bottom;
		});
		expect(room).toBeGreaterThan(0);
	}
});
