import { expect, test, type Locator, type Page } from '@playwright/test';
import { Assigned } from './assigned.ts';
import { answer, MODULE, open, questionOf, skipAll } from './learner.ts';
import { teach } from './teacher.ts';

test.beforeEach(({ isMobile }) =>
	test.skip(isMobile, 'what is asked of the colours and of paper is the same on all screens')
);

function styleOf(one: Locator, property: string): Promise<string> {
	return one.evaluate(
		(element, name) => getComputedStyle(element).getPropertyValue(name),
		property
	);
}

/** What WCAG calls the contrast ratio of two opaque colours. */
function contrast(...colors: [string, string]): number {
	const [darker, lighter] = colors.map(luminanceOf).sort((a, b) => a - b);
	return (lighter! + 0.05) / (darker! + 0.05);
}

function luminanceOf(color: string): number {
	const [red, green, blue] = color.match(/\d+/g)!.map((value) => {
		const share = Number(value) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`in forced colours, ${colorScheme}, the article’s words are lit, and the current question and page are marked`, async ({
		page
	}) => {
		await page.emulateMedia({ forcedColors: 'active', colorScheme });
		await open(page);
		await answer(page, questionOf('choice'), 'right');
		const lit = page.locator('#article .evidence').first();
		const [ground, letters] = [await styleOf(lit, 'background-color'), await styleOf(lit, 'color')];
		expect(contrast(ground, letters)).toBeGreaterThan(7);
		expect(ground).not.toBe(await styleOf(page.locator('html'), 'background-color'));
		const tick = page.locator('.tick[aria-current]');
		expect(parseFloat(await styleOf(tick, 'border-block-end-width'))).toBeGreaterThan(2);
		await teach(page);
		const tabs = page.getByRole('navigation', { name: 'For teachers' });
		const [here, other] = [tabs.locator('[aria-current]'), tabs.locator('a:not([aria-current])')];
		const width = 'border-block-end-width';
		expect(parseFloat(await styleOf(here, width))).toBeGreaterThan(2);
		expect(await styleOf(other.first(), width)).toBe('0px');
	});

	test(`where more contrast is asked for, ${colorScheme}, hints are read at seven to one and lines are seen at three`, async ({
		page
	}) => {
		await page.goto('/join');
		const [hint, line] = [page.locator('.hint').first(), page.locator('body > div > header')];
		const ratios = async () => {
			const paper = await styleOf(page.locator('html'), 'background-color');
			return [
				contrast(paper, await styleOf(hint, 'color')),
				contrast(paper, await styleOf(line, 'border-block-end-color'))
			];
		};
		await page.emulateMedia({ colorScheme });
		expect((await ratios())[1]).toBeLessThan(3);
		await page.emulateMedia({ colorScheme, contrast: 'more' });
		const [read, seen] = await ratios();
		expect(read).toBeGreaterThan(7);
		expect(seen).toBeGreaterThan(3);
	});
}

test('in forced colours the article from afar still tells what was asked for, whatever theme was chosen', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	await open(page);
	await skipAll(page);
	await expect(page.getByText(/^The article from afar/)).toBeVisible();
	await page.locator('html').evaluate((html) => (html.dataset.theme = 'light'));
	const [text, words] = ['.text', '.words'].map((part) => page.locator(`figure svg ${part}`));
	const stroke = await styleOf(words!.first(), 'stroke');
	expect(contrast(stroke, 'rgb(0, 0, 0)')).toBeGreaterThan(7);
	expect(stroke).not.toBe(await styleOf(text!.first(), 'stroke'));
});

/** What can be pressed, filled in or opened. */
function controls(page: Page): Locator {
	return page.locator('button, input, select, textarea, summary').filter({ visible: true });
}

test('paper shows nothing to press, to fill in or to open', async ({ page, request }) => {
	const { id } = await Assigned.by(page, request);
	for (const path of [
		MODULE,
		`${MODULE}/print`,
		'/study',
		'/study/data',
		'/teach/account',
		`/teach/assignments/${id}`,
		`/teach/assignments/${id}/results`
	]) {
		await page.emulateMedia({ media: 'screen' });
		await page.goto(path);
		await expect(page.getByText('Looking on this device …')).toHaveCount(0);
		await expect(controls(page)).not.toHaveCount(0);
		await page.emulateMedia({ media: 'print' });
		await expect(controls(page), path).toHaveCount(0);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
});
