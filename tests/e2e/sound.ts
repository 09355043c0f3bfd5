import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** How many pixels a page is wider than its screen. */
export function widthBeside(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}

/** The longest that a colour is on its way to another: what is in a closed sheet is so for ever. */
const CHANGING_MS = 1_000;

/** Colours that are on their way are neither. */
async function stilled(page: Page): Promise<void> {
	const stopped = page.evaluate(async () => {
		const changing = document
			.getAnimations()
			.filter((one) => one instanceof CSSTransition && /color/.test(one.transitionProperty));
		await Promise.allSettled(changing.map(({ finished }) => finished));
	});
	await Promise.race([stopped, page.waitForTimeout(CHANGING_MS)]);
}

/** Nothing that axe knows of WCAG 2.2 AA and good practice, and nothing wider than the screen. */
export async function expectSound(page: Page): Promise<void> {
	await stilled(page);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	expect(await widthBeside(page)).toBeLessThanOrEqual(0);
}
