import { expect, test } from '@playwright/test';
import type { Gap } from '#lib/questions/gap/gap.ts';
import { bank, MODULE } from './learner.ts';

test('on paper a gap is a line in its sentence, and its answer stands beside what else counts', async ({
	page
}) => {
	const gaps = bank.questions.filter((question): question is Gap => question.kind === 'gap');
	const gap = gaps.find(({ accepted }) => accepted.length > 1)!;
	const [model, ...others] = gap.accepted;
	await page.goto(`${MODULE}/print`);
	const [asked, answered] = ['Questions', 'Answers'].map((name) =>
		page
			.locator('section', { has: page.getByRole('heading', { name }) })
			.locator('ol > li')
			.nth(bank.questions.indexOf(gap))
	);
	await expect(asked!.locator('.stem')).toHaveText(gap.stem.replace('_____', ''));
	await expect(asked!.locator('.stem .line')).toHaveCount(1);
	await expect(answered!.locator('strong')).toHaveText(`${model} (also: ${others.join(', ')})`);
});
