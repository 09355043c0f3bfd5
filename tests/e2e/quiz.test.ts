import { expect, test } from '@playwright/test';
import {
	answer,
	bank,
	button,
	complaints,
	goTo,
	MODULE,
	open,
	questionOf,
	RIGHT,
	seen,
	verdict
} from './learner.ts';

// Recorded: the trace of this run shows every step of a whole quiz.
test.use({ trace: 'on' });

test('a learner reads, answers every question and gets full marks', async ({ page }) => {
	const found = complaints(page);
	await page.goto('/');
	await page
		.getByRole('link', { name: /International Space Station/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('International Space Station');
	await page.getByRole('link', { name: 'Practise' }).first().click();
	for (const [i, question] of bank.questions.entries()) {
		await expect(page.getByText(`${i + 1} of ${bank.questions.length}`)).toBeVisible();
		await answer(page, question, 'right');
		await expect(verdict(page)).toHaveText(RIGHT);
		await expect(page.locator('mark.evidence').first()).toBeInViewport();
		await button(page, 'Next').click();
	}
	await page.waitForURL(`**${MODULE}/results`);
	await expect(page.locator('.score')).toContainText('100');
	await expect(button(page, 'Practise the ones you missed')).toHaveCount(0);
	expect(found).toEqual([]);
});

test('the exact words of the answer light up in the article', async ({ page }) => {
	await open(page);
	for (const kind of ['choice', 'gap'] as const) {
		const question = questionOf(kind);
		await goTo(page, question);
		await answer(page, question, 'right');
		const lit = await page.locator('#article mark.evidence').allTextContents();
		expect(lit.join('')).toBe(question.evidence.map(({ quote }) => quote).join(''));
		await expect(seen(page, /^(?:The article says|.+, as the article reports):$/)).toBeVisible();
	}
});

test('a wrong answer gets a second try, a place to look at, and less credit', async ({ page }) => {
	await open(page);
	const question = bank.questions.find((one) => one.kind === 'choice' && one.options.length === 4)!;
	await goTo(page, question);
	await answer(page, question, 'wrong');
	await expect(verdict(page)).toContainText('One more try');
	await expect(page.locator('#article mark.passage').first()).toBeAttached();
	await expect(page.locator('#article mark.evidence')).toHaveCount(0);
	await answer(page, question, 'right');
	await expect(verdict(page)).toContainText('Right, 67% of the points');
});

test('what was answered wrong to the end lights up in view', async ({ page }) => {
	await open(page);
	for (const question of bank.questions) {
		await answer(page, question, 'wrong');
		if (await button(page, 'Check').isVisible()) await answer(page, question, 'wrong');
		await expect(button(page, 'Next')).toBeVisible();
		await expect(page.locator('mark.evidence').first()).toBeInViewport();
		// Not only for as long as the sheet takes to come up.
		await page.waitForTimeout(300);
		await expect(page.locator('mark.evidence').first()).toBeInViewport();
		await button(page, 'Next').click();
	}
	await page.waitForURL('**/results');
});

test('words far down the article come into view also where it was never open before', async ({
	page
}) => {
	const start = (question: (typeof bank.questions)[number]) => question.evidence[0]!.start;
	const farthest = bank.questions
		.filter(({ kind }) => kind === 'choice')
		.reduce((a, b) => (start(b) > start(a) ? b : a));
	await open(page);
	await goTo(page, farthest);
	await answer(page, farthest, 'wrong');
	await answer(page, farthest, 'wrong');
	await expect(button(page, 'Next')).toBeVisible();
	await page.waitForTimeout(300);
	await expect(page.locator('#article mark.evidence').first()).toBeInViewport();
});

test('a distractor that was chosen is told why it is wrong', async ({ page }) => {
	await open(page);
	const question = bank.questions.find((one) => one.kind === 'choice' && one.options.length === 3);
	if (question?.kind !== 'choice') throw new Error('The module has no choice of three.');
	await goTo(page, question);
	await answer(page, question, 'wrong');
	if (await button(page, 'Check').isVisible()) await button(page, 'Check').click();
	await expect(seen(page, question.options[1]!.whyNot!)).toBeVisible();
});

test('what was missed is practised again, and the result says what was right', async ({ page }) => {
	await open(page);
	const missed = questionOf('choice');
	for (const question of bank.questions) {
		await answer(page, question, question === missed ? 'wrong' : 'right');
		if (await button(page, 'Check').isVisible()) await answer(page, question, 'wrong');
		await button(page, 'Next').click();
	}
	await page.waitForURL(`**${MODULE}/results`);
	await expect(page.getByText(missed.stem).first()).toBeVisible();
	await button(page, 'Practise the ones you missed').click();
	await page.waitForURL(`**${MODULE}/practise`);
	await expect(page.getByText('1 of 1')).toBeVisible();
	await expect(page.getByText(missed.stem)).toBeVisible();
	await answer(page, missed, 'right');
	await button(page, 'Next').click();
	await page.waitForURL(`**${MODULE}/results`);
	await expect(page.locator('.score')).toContainText('100');
	await expect(seen(page, /of the 1 question that you had missed/)).toBeVisible();
});

test('what is said of a missing answer stays with its question', async ({ page }) => {
	const words = 'Give an answer first, or skip the question.';
	await open(page);
	await goTo(page, questionOf('match'));
	await button(page, 'Check').click();
	await expect(seen(page, words)).toBeVisible();
	await goTo(page, questionOf('order'));
	await expect(seen(page, words)).toHaveCount(0);
	await goTo(page, questionOf('match'));
	await expect(seen(page, words)).toBeVisible();
});

test('a skipped and a flagged question are offered again before the end', async ({ page }) => {
	await open(page);
	await button(page, 'Flag').click();
	await button(page, 'Skip').click();
	for (const question of bank.questions.slice(1)) {
		await answer(page, question, 'right');
		await button(page, 'Next').click();
	}
	await expect(button(page, 'Finish')).toBeVisible();
	await page.getByRole('button', { name: /^Question 1, skipped, flagged/ }).click();
	await expect(page.getByText(bank.questions[0]!.stem.split('_')[0]!)).toBeVisible();
});
