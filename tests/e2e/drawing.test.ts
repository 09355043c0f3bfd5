import { expect, test } from '@playwright/test';
import { answer, bank, button, open } from './learner.ts';

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
