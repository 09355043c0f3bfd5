import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import * as v from 'valibot';
import { spanOf } from '#lib/article/span.ts';
import { Bank } from '#lib/bank/bank.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import { tokenOn } from './assigned.ts';
import { teach } from './teacher.ts';

const bank = v.parse(Bank, JSON.parse(readFileSync('questions/iss-future/bank.json', 'utf8')));
const { text, sentences } = bank.article;
const choices = bank.questions.filter((one) => one.kind === 'choice');
const candidates = [8, 3, 12, 5].map((i) => spanOf(text, sentences[i]!.start, sentences[i]!.end));

/** Choices, and between them a sentence to mark. */
const questions: KeyedQuestion[] = [
	choices[0]!,
	{
		kind: 'mark-words',
		id: 'marking',
		fact: 'marking',
		stem: 'Mark the sentence that is meant.',
		level: 'understand',
		evidence: [candidates[0]!],
		sentences: [8],
		candidates
	},
	choices[1]!,
	choices[2]!
];

/** A learner's page of an assignment on these terms, on a screen like this one, where scripts have come to life. */
async function begin(page: Page, browser: Browser, terms: object): Promise<Page> {
	const own = await comeIn(page, browser, terms);
	await own.getByRole('button', { name: 'Begin', exact: true }).click();
	await expect(own.locator('.work')).toBeVisible();
	await expect(place(own)).toHaveText(/\b1 of/);
	return own;
}

/** A learner's page that may begin; `asked` are the questions. */
async function comeIn(
	page: Page,
	browser: Browser,
	terms: object,
	asked: readonly KeyedQuestion[] = questions
): Promise<Page> {
	await teach(page);
	const headers = { authorization: `Bearer ${await tokenOn(page)}` };
	const post = async (path: string, data: object) => {
		const response = await page.request.post(`/api/v1/modules${path}`, { headers, data });
		expect(response.status(), await response.text()).toBe(201);
		return response.json();
	};
	const module = await post('', { bank: { ...bank, questions: asked, ledger: [] } });
	const { code } = await post(`/${module.id}/assignments`, { shuffled: false, ...terms });

	const context = await browser.newContext({ viewport: page.viewportSize() });
	const own = await context.newPage();
	await own.goto(`/join/${code}`);
	await own.getByLabel('name', { exact: false }).first().fill('Ada');
	await own.getByRole('button', { name: 'Come in' }).click();
	await expect(own.getByRole('heading', { name: 'Your recovery word' })).toBeVisible();
	return own;
}

function place(page: Page) {
	return page.locator('form.strip .fields > :first-child');
}

test('a learner goes forward only, and where there is no network the next question waits for it', async ({
	page,
	browser
}) => {
	const own = await begin(page, browser, { policy: { order: 'forward' } });
	await own.context().setOffline(true);
	await own.getByRole('button', { name: 'Skip', exact: true }).click();
	await expect(own.getByText('This waits for the network.')).toContainText(
		'What comes next shows as soon as there is one.'
	);
	await expect(own.getByText('Kept on this device, not yet sent')).toBeVisible();
	await expect(place(own)).toHaveText(/\b1 of/);
	await own.context().setOffline(false);
	await expect(place(own)).toHaveText(/\b2 of/);
	await expect(own.getByText('saved', { exact: true })).toBeVisible();
	await own.context().close();
});

test('where the article is hidden, a sentence is marked among four', async ({ page, browser }) => {
	const own = await begin(page, browser, { articleShown: false });
	const shown = own.locator('[data-sentence]');
	await expect(shown).toHaveCount(0);
	await own.getByRole('button', { name: 'Skip', exact: true }).click();
	await expect(own.getByText('Mark the sentence that is meant.')).toBeVisible();
	await expect(shown).toHaveCount(4);
	await shown.nth(1).click();
	await expect(shown.nth(1)).toHaveAttribute('aria-checked', 'true');
	await own.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(place(own)).toHaveText(/\b3 of/);
	await expect(shown).toHaveCount(0);
	await own.context().close();
});

test('where each answer is told, another question shows without a network, and only answers wait', async ({
	page,
	browser
}) => {
	const own = await begin(page, browser, { policy: { feedback: 'immediate', tries: 1 } });
	const waiting = own.getByText('This waits for the network.');
	const choose = () => own.getByRole('radio', { name: choices[0]!.options[0]!.text });
	await own.context().setOffline(true);
	await choose().check();
	await own.getByRole('button', { name: 'Check', exact: true }).click();
	await expect(waiting).toContainText('You may go to another question meanwhile.');
	await own.getByRole('button', { name: /^Question 3/ }).click();
	await expect(place(own)).toHaveText(/\b3 of/);
	await expect(waiting).toBeHidden();
	await expect(own.getByText(choices[1]!.stem)).toBeVisible();
	await own.getByRole('radio').first().check();
	await own.getByRole('button', { name: 'Check', exact: true }).click();
	await expect(waiting).toBeVisible();
	await own.getByRole('button', { name: /^Question 1, answered/ }).click();
	await own.getByRole('button', { name: /^Question 4/ }).click();
	await expect(place(own)).toHaveText(/\b4 of/);

	await own.context().setOffline(false);
	await expect(own.getByText('saved', { exact: true })).toBeVisible();
	await expect(place(own)).toHaveText(/\b4 of/);
	await own.getByRole('button', { name: 'Question 1, right' }).click();
	await expect(own.getByRole('heading', { name: 'Right' })).toBeVisible();
	await own.context().close();
});

test('what is put in before a page is alive is there when it is', async ({ page, browser }) => {
	const gap = bank.questions.filter(({ kind }) => kind === 'gap');
	const own = await comeIn(page, browser, {}, gap);
	const scripts = await holdScripts(own);
	await own.getByRole('button', { name: 'Begin', exact: true }).click({ noWaitAfter: true });
	await own.getByRole('textbox').fill('what I know');
	scripts.go();
	await expect(own.locator('.work')).toBeVisible();
	await expect(own.getByRole('textbox')).toHaveValue('what I know');

	const { pathname } = new URL((await own.locator('h1 a').getAttribute('href'))!, own.url());
	const other = await (await browser.newContext()).newPage();
	const theirs = await holdScripts(other);
	await other.goto(pathname, { waitUntil: 'commit' });
	await other.getByLabel('A name').fill('Ben');
	theirs.go();
	await other.waitForLoadState('networkidle');
	await expect(other.getByLabel('A name')).toHaveValue('Ben');
	for (const each of [own, other]) await each.context().close();
});

/** Keeps a page's scripts back until `go`. */
async function holdScripts(page: Page): Promise<{ go: () => void }> {
	let go = () => {};
	const held = new Promise<void>((resolve) => (go = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	return { go: () => go() };
}
