import { expect, test, type Page } from '@playwright/test';
import { keepHand } from './held.ts';
import { bank, button, complaints, give, goTo, MODULE, open, PRACTISE } from './learner.ts';
import { expectSound, widthBeside } from './sound.ts';

const LEARNERS = ['/', MODULE, PRACTISE, '/study', '/study/practise', '/study/review', '/make'];

/** Words that do not fit into their control, and controls that stand beside the screen. A field of text scrolls. */
function cut(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const isSmall = ({ clientWidth, clientHeight }: Element) => clientWidth < 2 || clientHeight < 2;
		const controls = 'main a, main button, main label, main summary, main select';
		return [...document.querySelectorAll(controls)]
			.filter((element) => element.checkVisibility({ visibilityProperty: true }))
			.filter((element) => !isSmall(element) && !element.closest('nav ol, .sheet.closed'))
			.filter((element) => {
				const { left, right } = element.getBoundingClientRect();
				const isBeside = left < -1 || right > innerWidth + 1;
				const isLine = getComputedStyle(element).display === 'inline';
				return isBeside || (!isLine && element.scrollWidth > element.clientWidth + 1);
			})
			.map((element) => element.outerHTML.slice(0, 120));
	});
}

const letters = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.documentElement).fontSize);

test('letters are set in the study, and every page has them when it is first drawn', async ({
	page
}) => {
	const found = complaints(page);
	await page.addInitScript(() => {
		new MutationObserver((_, observer) => {
			if (!document.body) return;
			observer.disconnect();
			const { fontSize } = getComputedStyle(document.documentElement);
			Object.assign(window, { atFirst: fontSize });
		}).observe(document, { childList: true, subtree: true });
	});
	await page.goto('/study');
	expect(await letters(page)).toBe('16px');
	await page.getByLabel('Larger', { exact: true }).check();
	expect(await letters(page)).toBe('20.8px');
	await page.getByLabel('Wide', { exact: true }).check();
	await expectSound(page);
	for (const path of LEARNERS) {
		await page.goto(path);
		const atFirst = await page.evaluate(() => (window as { atFirst?: string }).atFirst);
		expect(atFirst, path).toBe('20.8px');
	}

	await page.goto(MODULE);
	await page.locator('summary', { hasText: 'Letters' }).click();
	await expect(page.getByLabel('Larger', { exact: true })).toBeChecked();
	await page.getByRole('group', { name: 'Letters' }).getByLabel('Usual').check();
	await expectSound(page);
	await page.goBack();
	await expect.poll(() => letters(page), 'a page that is gone back to').toBe('16px');
	expect(found).toEqual([]);
});

test('with the largest letters and wide spacing nothing is cut, and no page scrolls sideways', async ({
	page
}) => {
	await keepHand(page, { size: 'larger', spacing: 'wide' });
	for (const path of LEARNERS) {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		expect(await widthBeside(page), path).toBeLessThanOrEqual(0);
		expect(await cut(page), path).toEqual([]);
	}
	await open(page);
	for (const question of bank.questions) {
		await goTo(page, question);
		await give(page, question, 'wrong');
		await button(page, 'Check').click();
		expect(await widthBeside(page), question.kind).toBeLessThanOrEqual(0);
		expect(await cut(page), question.kind).toEqual([]);
	}
});

test('what goes on stands under the thumb: of the right hand, or of the left where that is set', async ({
	page,
	isMobile
}) => {
	test.skip(!isMobile, 'a bar at the foot is for phones');
	const middle = async () => {
		const { x, y, width } = (await button(page, 'Check').boundingBox())!;
		return { x: x + width / 2, y };
	};
	await open(page);
	expect((await middle()).x).toBeGreaterThan(180);
	expect((await middle()).y).toBeGreaterThan(320);
	await keepHand(page, { side: 'left' });
	await open(page);
	expect((await middle()).x).toBeLessThan(180);
});
