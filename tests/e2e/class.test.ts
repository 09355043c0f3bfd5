import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { teach } from './teacher.ts';

test.skip(({ isMobile }) => isMobile, 'the learners of this class have screens of both sizes');

const text = readFileSync('questions/iss-future/article.md', 'utf8');
const PHONE = { width: 360, height: 640 };

interface Sitter {
	page: Page;
	/** Without scripts the quiz is a row of plain forms. */
	isPlain: boolean;
}

/** Pastes an article and assigns what was made of it: four actions. Gives the link for learners. */
async function assign(page: Page): Promise<string> {
	await page.goto('/teach/new');
	await page.getByLabel('Article', { exact: true }).fill(text);
	await page.getByRole('button', { name: 'Make questions' }).click();
	await page.getByRole('complementary').getByRole('link', { name: 'Assign' }).click();
	await page.getByText('More', { exact: true }).click();
	await page.getByLabel('Results are shown').selectOption('hand');
	await page.getByRole('button', { name: 'Assign', exact: true }).click();
	return (await page.locator('.link a').getAttribute('href'))!;
}

async function comeIn(
	browser: Browser,
	link: string,
	name: string,
	isPlain = false
): Promise<Sitter> {
	const context = await browser.newContext({ javaScriptEnabled: !isPlain, viewport: PHONE });
	const page = await context.newPage();
	await page.goto(new URL(link).pathname);
	await page.getByLabel('name', { exact: false }).first().fill(name);
	await page.getByRole('button', { name: 'Come in' }).click();
	await expect(page.getByRole('heading', { name: 'Your recovery word' })).toBeVisible();
	await page.getByRole('button', { name: 'Begin', exact: true }).click();
	await expect(positionOn(page)).toHaveText(/\b1 of \d+/);
	return { page, isPlain };
}

/** Where a learner is: the first field of the question's strip. */
function positionOn(page: Page) {
	return page.locator('.strip .fields > :first-child').filter({ hasText: /\d+ of \d+/ });
}

/** Chooses where something can be chosen, and skips the rest, up to the end. */
async function sit({ page, isPlain }: Sitter): Promise<void> {
	const position = positionOn(page);
	for (;;) {
		const at = (await position.isVisible()) ? await position.textContent() : undefined;
		if (at === undefined) break;
		const option = page.locator('form.strip, section.strip').getByRole('radio').first();
		if (await option.isVisible()) await option.check();
		const answered = (await option.count()) > 0;
		const words = answered ? 'Save' : 'Skip';
		await page.getByRole('button', { name: words, exact: true }).last().click();
		await expect(position.or(page.getByText(/^Before you/))).not.toHaveText(at!);
	}
	await page
		.getByRole('button', { name: isPlain ? 'Hand it in' : 'Finish', exact: true })
		.last()
		.click();
	await expect(page.getByRole('heading', { name: 'Handed in' })).toBeVisible();
}

test('a teacher assigns an article, a class of three takes it, one without scripts, and all of it is there', async ({
	page,
	browser
}) => {
	test.setTimeout(240_000);
	await teach(page);
	const link = await assign(page);
	await expect(page.getByText('Nobody has come in yet.')).toBeVisible();

	const ada = await comeIn(browser, link, 'Ada');
	const ben = await comeIn(browser, link, 'Ben');
	const cleo = await comeIn(browser, link, 'Cleo', true);
	// The teacher's page was not loaded again.
	await expect(page.getByText('3 at it')).toBeVisible();

	for (const sitter of [ada, ben, cleo]) await sit(sitter);
	await expect(page.getByText('3 ended')).toBeVisible();
	for (const { page: own } of [ada, ben, cleo]) {
		await expect(own.getByText(/\d+%/)).toHaveCount(0);
		await expect(own.getByText('when your teacher releases it')).toBeVisible();
	}

	const others = ada.page.getByRole('link', { name: 'To your attempts' });
	const place = await others.boundingBox();
	await expect(cleo.page.locator('.strip noscript')).toBeVisible();
	await expect(ada.page.locator('.strip noscript')).toBeHidden();
	await page.getByRole('button', { name: 'Release the results' }).click();
	// Who has scripts is told on the page, and nothing there has moved.
	for (const { page: own } of [ada, ben])
		await expect(own.getByRole('status')).toContainText('Your result is there.');
	expect(await others.boundingBox()).toEqual(place);
	await ada.page.getByRole('link', { name: 'See your result' }).click();
	await cleo.page.reload();
	for (const { page: own } of [ada, cleo]) {
		await expect(own.getByText(/^\d+%$/).first()).toBeVisible();
		await expect(own.getByText('Right answer').first()).toBeVisible();
	}

	const { pathname } = new URL(page.url());
	const table = await (await page.request.get(`${pathname}/results.csv`)).text();
	expect(table.split('\r\n').map((line) => line.split(',')[0])).toEqual(
		expect.arrayContaining(['Ada', 'Ben', 'Cleo'])
	);
	for (const { page: own } of [ada, ben, cleo]) await own.context().close();
});
