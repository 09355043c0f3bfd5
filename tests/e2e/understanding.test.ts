import { expect, test as base, type Page } from '@playwright/test';
import type { Choice } from '#lib/questions/choice/choice.ts';
import { keyOf, type KeyedQuestion } from '#lib/questions/index.ts';
import { samples } from '#lib/questions/samples.ts';
import { Assigned } from './assigned.ts';
import { bank, complaints } from './learner.ts';
import { expectSound } from './sound.ts';

/** A class that has been assigned something; the requests of its learners have no cookies of the page. */
const test = base.extend<{ assigned: Assigned }>({
	assigned: async ({ page, playwright, baseURL }, use) => {
		const request = await playwright.request.newContext({ baseURL: baseURL! });
		await use(await Assigned.by(page, request));
		await request.dispose();
	}
});

// A class of 16 comes in, and each page is looked at twice.
test.describe.configure({ timeout: 120_000 });

const { questions } = bank;
const isChoice = (question: KeyedQuestion): question is Choice => question.kind === 'choice';
/** The question whose key turns out to be wrong, and what is right then. */
const doubted = questions.filter(isChoice)[1]!;
const better = doubted.options[1]!.text;

/** What a learner answers who knows the first so many; all who do not know the doubted one choose the same. */
function answersOf(known: number): unknown[] {
	return questions.map((question, i) => {
		if (i < known) return keyOf(question);
		return question.id === doubted.id ? better : samples(question).wrong;
	});
}

/** 16 learners, from one who knows nothing to those who know all. */
const CLASS = Array.from({ length: 16 }, (_, i) => ({
	name: `Learner ${String(i + 1).padStart(2, '0')}`,
	known: Math.min(questions.length, i)
}));

async function sitAll(assigned: Assigned): Promise<void> {
	for (const { name, known } of CLASS) {
		const sitter = await assigned.begin(name);
		await sitter.answer(...answersOf(known));
		await sitter.handIn();
	}
}

/** The same in the colours of the day and of the night. */
async function expectSoundAlways(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await expectSound(page);
	}
}

test('a teacher watches a class at work without loading the page again', async ({
	page,
	assigned
}) => {
	const found = complaints(page);
	await page.goto(`/teach/assignments/${assigned.id}`);
	await expect(page.getByText('Nobody has come in yet.')).toBeVisible();
	await expect(page.getByText('This page follows by itself.')).toBeVisible();

	const ben = await assigned.begin('Ben');
	const ada = await assigned.begin('Ada');
	await expect(page.getByText('2 at it')).toBeVisible();
	const line = (name: string) => page.getByRole('row').filter({ hasText: name });
	await ada.answer(...answersOf(questions.length).slice(0, 3));
	await expect(line('Ada')).toContainText(`3 of ${questions.length}`);
	await expect(line('Ben')).toContainText(`0 of ${questions.length}`);
	await ben.handIn();
	await expect(line('Ben')).toContainText('Ended');
	await expect(line('Ben')).toContainText('0%');
	const names = page.getByRole('row').getByRole('link');
	await expect(names).toHaveText(['Ada', 'Ben']);
	await expectSoundAlways(page);

	await page.getByRole('button', { name: 'Close now' }).click();
	await expect(page.getByText('2 ended')).toBeVisible();
	await line('Ada').getByRole('link').click();
	await expect(page.getByRole('heading', { name: 'Ada' })).toBeVisible();
	await expect(page.getByText('No answer')).toHaveCount(questions.length - 3);
	await expectSoundAlways(page);
	expect(found).toEqual([]);
});

test('the results tell how good the test is, who chose what, and where the article was misread', async ({
	page,
	assigned
}) => {
	const found = complaints(page);
	await page.goto(`/teach/assignments/${assigned.id}`);
	await page.getByRole('link', { name: 'Results', exact: true }).click();
	await expect(page.getByText(/needs \d+ attempts, and there is none/).first()).toBeVisible();
	await sitAll(assigned);
	await page.reload();

	const test = page.getByRole('region', { name: 'The test' });
	await expect(test).toContainText(`${CLASS.length} learners`);
	await expect(test).toContainText(/Cronbach.s alpha.*0\.\d\d \(/);
	await expect(test.getByRole('img', { name: 'Scores in percent' })).toBeVisible();

	// The first question is known by all but one, the last by a few.
	const map = page.getByRole('region', { name: 'The article' });
	const last = questions.at(-1)!;
	await map.locator(`a[href="#question-${last.id}"]`).first().click();
	await expect(page.locator(`#question-${last.id}`)).toBeInViewport();
	await map.getByText('As a table').click();
	await expect(map.getByRole('table')).toBeVisible();

	const one = page.locator(`#question-${doubted.id}`);
	const key = one.getByRole('row').filter({ hasText: '– the key' });
	await expect(key.getByRole('rowheader')).toContainText(doubted.options[0]!.text);
	const knew = CLASS.filter(({ known }) => known > questions.indexOf(doubted)).length;
	await expect(key.getByRole('cell').first()).toHaveText(String(knew));
	await expect(one.getByRole('columnheader', { name: 'lower third' })).toBeVisible();
	await expectSoundAlways(page);

	for (const [name, rows] of [
		['Results (CSV)', CLASS.length],
		['Every answer (CSV)', CLASS.length * questions.length]
	] as const) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name }).click()
		]);
		expect(download.suggestedFilename()).toMatch(/\.csv$/);
		const table = await page.request.get(download.url());
		expect((await table.text()).match(/\r\n/g)).toHaveLength(rows + 1);
	}
	expect(found).toEqual([]);
});

test('a key that was wrong is mended after a look at who changes, and taken back', async ({
	page,
	assigned
}) => {
	const found = complaints(page);
	await sitAll(assigned);
	const before = await assigned.scores();
	await page.goto(`/teach/assignments/${assigned.id}/results`);
	const one = page.locator(`#question-${doubted.id}`);
	await one.getByRole('link', { name: 'Mend the key' }).click();
	await page.getByRole('radio', { name: better, exact: true }).check();
	await expectSoundAlways(page);
	await page.getByRole('button', { name: 'See who would change' }).click();

	const preview = page.getByRole('region', { name: 'What it would change' });
	const lose = CLASS.filter(({ known }) => known > questions.indexOf(doubted)).length;
	await expect(preview).toContainText(
		`Of ${CLASS.length} attempts ${CLASS.length} change: ${CLASS.length - lose} get more, ${lose} get less.`
	);
	await expect(preview.getByRole('row')).toHaveCount(CLASS.length + 1);
	await expectSoundAlways(page);
	expect(await assigned.scores(), 'looking changes nothing').toEqual(before);

	await page.getByRole('button', { name: 'Apply it' }).click();
	await expect(page.getByRole('button', { name: 'Take it back' })).toBeVisible();
	const after = await assigned.scores();
	const [none, all] = [CLASS[0]!.name, CLASS.at(-1)!.name];
	expect(after[none]).toBeGreaterThan(before[none]!);
	expect(after[all]).toBeLessThan(before[all]!);
	await expectSoundAlways(page);
	await page.goto(`/teach/assignments/${assigned.id}/results`);
	await expect(one).toContainText('mended');
	const key = one.getByRole('row').filter({ hasText: '– the key' });
	await expect(key.getByRole('rowheader')).toContainText(better);

	await one.getByRole('link', { name: 'Mend the key' }).click();
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(page.getByText('taken back')).toBeVisible();
	expect(await assigned.scores()).toEqual(before);
	expect(found).toEqual([]);
});

test('a teacher allows one learner more, and sees who has more than the others', async ({
	page,
	assigned
}) => {
	const ada = await assigned.begin('Ada');
	await ada.handIn();
	await assigned.begin('Ben');
	await page.goto(`/teach/assignments/${assigned.id}`);
	await page.getByRole('link', { name: 'Ada' }).click();
	await page.getByRole('link', { name: 'Allow more' }).click();
	const form = page.getByRole('form', { name: 'Somebody else' });
	await expect(form.getByLabel('Learner').locator(':checked')).toHaveText('Ada');
	await form.getByLabel('Minutes more').fill('10');
	await form.getByRole('button', { name: 'Allow' }).click();

	const own = page.getByRole('form', { name: 'Ada' });
	await expect(own.getByRole('status')).toHaveText('Kept.');
	await expect(own.getByLabel('Minutes more')).toHaveValue('10');
	await expect(page.getByRole('form', { name: 'Ben' })).toHaveCount(0);
	await expect(form.getByRole('option')).toHaveText(['Choose a name', 'Ben']);
	await expectSoundAlways(page);

	await own.getByLabel('Minutes more').fill('');
	await own.getByRole('button', { name: 'Keep' }).click();
	await expect(own.getByRole('status')).toHaveText('Kept.');
	await page.goto(`/teach/assignments/${assigned.id}/terms`);
	await expect(page.getByRole('form', { name: 'Ada' })).toHaveCount(0);
});
