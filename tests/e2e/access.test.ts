import { expect, test } from '@playwright/test';
import { types, type Kind } from '#lib/questions/index.ts';
import {
	answer,
	bank,
	button,
	complaints,
	give,
	goTo,
	keepNothing,
	MODULE,
	open,
	PRACTISE,
	questionOf,
	skipAll,
	verdict
} from './learner.ts';
import { expectSound } from './sound.ts';

const kinds = Object.keys(types) as Kind[];

const routes = [
	'/',
	'/make',
	MODULE,
	PRACTISE,
	`${MODULE}/results`,
	`${MODULE}/print`,
	'/gallery',
	'/nowhere'
];

for (const scheme of ['light', 'dark'] as const)
	test.describe(`in ${scheme} colours`, () => {
		test.use({ colorScheme: scheme });
		test.skip(({ isMobile }) => isMobile && scheme === 'dark', 'the colours are the same on both');

		for (const route of routes)
			test(`${route} is accessible`, async ({ page }) => {
				await page.goto(route);
				await page.waitForLoadState('networkidle');
				await expectSound(page);
			});

		for (const isKept of [true, false])
			test(`the overview and a result that is ${isKept ? '' : 'not '}kept are accessible`, async ({
				page
			}) => {
				if (!isKept) await keepNothing(page);
				await open(page);
				await answer(page, bank.questions[0]!, 'right');
				await button(page, 'Next').click();
				await button(page, 'Flag').click();
				await skipAll(page, 1, () => expectSound(page));
				await expect(page.locator('.score')).toBeVisible();
				await expectSound(page);
			});

		for (const kind of kinds.filter((one) =>
			bank.questions.some((question) => question.kind === one)
		))
			test(`${kind} is accessible before an answer, after it, and when it is told`, async ({
				page
			}) => {
				const question = questionOf(kind);
				await open(page);
				await goTo(page, question);
				await give(page, question, 'wrong');
				await expectSound(page);
				await button(page, 'Check').click();
				await expect(verdict(page)).toBeFocused();
				await expectSound(page);
				if (!(await button(page, 'Check').isVisible())) return;
				await answer(page, question, 'right');
				await expect(button(page, 'Next')).toBeVisible();
				await expectSound(page);
			});
	});

test('on a screen of 320 pixels nothing is cut off', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const route of routes) {
		await page.goto(route);
		await page.waitForLoadState('networkidle');
		await expectSound(page);
	}
});

test('what is pressed is at least 24 pixels high and wide', async ({ page }) => {
	await page.goto('/gallery');
	await page.waitForLoadState('networkidle');
	const small = await page
		.locator('button:visible, label:visible, a.button:visible')
		.evaluateAll((targets) =>
			targets
				.map((target) => ({
					name: target.textContent?.trim(),
					box: target.getBoundingClientRect()
				}))
				.filter(({ box }) => box.width < 24 || box.height < 24)
				.map(({ name, box }) => `${name}: ${box.width} x ${box.height}`)
		);
	expect(small).toEqual([]);
});

test('feedback is said once, in a region that is there from the start', async ({ page }) => {
	await open(page);
	const live = page.locator('[aria-live=polite]');
	await expect(live).toHaveCount(1);
	await expect(live).toHaveText('');
	await answer(page, bank.questions[0]!, 'wrong');
	await expect(live).toHaveText('The place to look at is marked in the article.');
	await answer(page, bank.questions[0]!, 'right');
	await expect(live).toContainText('The article says');
	await expect(page.locator('[data-feedback]')).toBeFocused();
});

test('on a phone the article comes up as a sheet, and Escape gives the focus back', async ({
	page,
	isMobile
}) => {
	test.skip(!isMobile, 'on a desk the article stands beside the question');
	await open(page);
	const article = page.getByRole('region', { name: 'Article' });
	await expect(article).toBeHidden();
	await button(page, 'Article').click();
	await expect(article).toBeVisible();
	await button(page, 'Full height').click();
	await expect(button(page, 'Half the height')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(article).toBeHidden();
	await expect(button(page, 'Article')).toBeFocused();
});

test('on a phone an article that is open stays open after a wrong try, at the place to look at', async ({
	page,
	isMobile
}) => {
	test.skip(!isMobile, 'on a desk the article stands beside the question');
	await open(page);
	await button(page, 'Article').click();
	await answer(page, bank.questions[0]!, 'wrong');
	await expect(page.locator('#article mark.passage').first()).toBeInViewport();
	// Nor does it go down after that.
	await page.waitForTimeout(300);
	await expect(page.getByRole('region', { name: 'Article' })).toBeVisible();
	await expect(page.locator('#article mark.passage').first()).toBeInViewport();
});

test('the gallery is walked with the Tab key, and what has the focus is seen', async ({
	page,
	isMobile
}) => {
	test.skip(isMobile, 'a phone has no Tab key');
	const found = complaints(page);
	await page.goto('/gallery');
	await page.waitForLoadState('networkidle');
	const seen = new Set<string>();
	for (let i = 0; i < 400; i++) {
		await page.keyboard.press('Tab');
		const at = await page.evaluate(() => {
			const element = document.activeElement as HTMLElement;
			const box = element.getBoundingClientRect();
			const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
			const label = element.closest('label');
			const ring = label ? getComputedStyle(label) : undefined;
			return {
				section: element.closest('section')?.id ?? '',
				inside: box.bottom > 0 && box.top < innerHeight,
				ringed:
					(outlineStyle !== 'none' && outlineWidth !== '0px') ||
					boxShadow !== 'none' ||
					(ring !== undefined && ring.outlineStyle !== 'none'),
				name: `${element.tagName} ${element.textContent?.slice(0, 30)}`,
				isBody: element === document.body
			};
		});
		if (at.isBody) break;
		expect(at.inside, at.name).toBe(true);
		expect(at.ringed, at.name).toBe(true);
		seen.add(at.section);
	}
	for (const kind of kinds) expect([...seen]).toContain(kind);
	expect(found).toEqual([]);
});

test('the theme is kept over a reload, and no page logs a complaint', async ({ page }) => {
	const found = complaints(page);
	await page.goto('/');
	const themeOn = () => page.evaluate(() => document.documentElement.dataset.theme);
	// A press before the page is alive changes nothing.
	await expect(async () => {
		if (!(await themeOn())) await page.getByRole('button', { name: /light and dark/ }).click();
		expect(await themeOn()).toMatch(/^(?:light|dark)$/);
	}).toPass();
	const theme = await themeOn();
	for (const route of ['/', MODULE, PRACTISE, `${MODULE}/results`, `${MODULE}/print`]) {
		await page.goto(route);
		await page.waitForLoadState('networkidle');
		expect(await themeOn()).toBe(theme);
	}
	expect(found).toEqual([]);
});
