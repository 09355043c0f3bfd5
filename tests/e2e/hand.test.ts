import { expect, test, type Page } from '@playwright/test';
import { smallControls } from './fingers.ts';
import { keepHand } from './held.ts';
import {
	alive,
	answer,
	bank,
	button,
	complaints,
	give,
	goTo,
	MODULE,
	open,
	PRACTISE
} from './learner.ts';
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

test('every control of a learner is as large as a finger', async ({ page, isMobile }) => {
	test.skip(!isMobile, 'fingers are for phones');
	const unfold = async () => {
		for (const fold of await page.locator('summary').all()) await fold.click();
	};
	const noon = Date.parse('2026-11-30T11:00Z');
	await page.clock.setSystemTime(noon);
	await open(page);
	for (const question of bank.questions) {
		await goTo(page, question);
		expect(await smallControls(page), question.kind).toEqual([]);
	}
	await goTo(page, bank.questions[0]!);
	await answer(page, bank.questions[0]!, 'right');
	expect(await smallControls(page), 'an answer that is told').toEqual([]);
	await button(page, 'Next').click();
	await alive(page);

	await page.clock.setSystemTime(noon + 4 * 86_400_000);
	const paths = [
		'/',
		MODULE,
		'/study',
		'/study/review',
		'/study/data',
		'/make',
		'/join',
		'/offline'
	];
	for (const path of [...paths, `/study/article?m=${MODULE.split('/').at(-1)}`]) {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		await expect(page.getByText('Looking on this device')).toHaveCount(0);
		await unfold();
		expect(await smallControls(page), path).toEqual([]);
	}
});

test('whoever leaves an article comes back to the same words, with larger letters too', async ({
	page
}) => {
	const found = complaints(page);
	const paragraphs = page.locator('article .text > *');
	const top = () =>
		paragraphs.evaluateAll((all) => all.findIndex((one) => one.getBoundingClientRect().bottom > 0));
	await page.goto(MODULE);
	expect(await top()).toBe(0);
	const there = paragraphs.nth(2);
	await there.evaluate((one) => {
		const { top, height } = one.getBoundingClientRect();
		scrollBy({ top: top + height / 2, behavior: 'instant' });
	});
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('places')))
		.toContain('"paragraph":2');

	await page.goto('/study');
	await page.getByLabel('Larger', { exact: true }).check();
	await page.goto(MODULE);
	await expect(page.getByText('You left off here.')).toBeVisible();
	expect(await top()).toBe(2);
	await expectSound(page);
	await button(page, 'To the beginning').click();
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
	await expect(button(page, 'To the beginning')).toHaveCount(0);
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('places')))
		.not.toContain('paragraph');

	await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
	await page.waitForTimeout(500);
	await page.goto('/');
	await page.goto(MODULE);
	expect(await page.evaluate(() => scrollY), 'who has read to the end begins anew').toBe(0);
	expect(found).toEqual([]);
});

test('with reduced motion nothing on a learner’s pages moves by itself', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	await answer(page, bank.questions[0]!, 'right');
	for (const path of ['', MODULE, '/study']) {
		if (path) await page.goto(path);
		const moving = await page.evaluate(() => {
			const lasts = (times: string) => times.split(',').some((time) => parseFloat(time) > 0);
			return [...document.querySelectorAll('*')]
				.filter((element) => {
					const { transitionDuration, animationDuration, animationName } =
						getComputedStyle(element);
					return (
						lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration))
					);
				})
				.map((element) => element.outerHTML.slice(0, 80));
		});
		expect(moving, path).toEqual([]);
	}
});
