import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** How many pixels a page is wider than its screen. */
export function widthBeside(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}

/** Nothing that axe knows of WCAG 2.2 AA and good practice, and nothing wider than the screen. */
export async function expectSound(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	expect(await widthBeside(page)).toBeLessThanOrEqual(0);
}
