import { expect, test, type Browser, type Page } from '@playwright/test';
import { keyOf } from '#lib/questions/index.ts';
import { samples } from '#lib/questions/samples.ts';
import { Assigned } from './assigned.ts';
import { alive, bank, button, complaints, give, seen } from './learner.ts';
import { expectSound } from './sound.ts';

const DAY = 86_400_000;
/** Two answered wrong and one left out, of all of them. */
const WRONG = [0, 3];
const LEFT_OUT = 5;

/** A connection that was idle for long may be closed just when it is used again. */
const IDLE = { maxRetries: 2 };

/** A learner of the assignment who has answered on an own device, and handed in. */
class Learner {
	readonly page: Page;
	readonly take: string;

	private constructor(page: Page) {
		this.page = page;
		this.take = new URL(page.url()).pathname;
	}

	static async of(browser: Browser, beside: Page, code: string, isShared = false) {
		const context = await browser.newContext({ viewport: beside.viewportSize() });
		const page = await context.newPage();
		await page.goto(`/join/${code}`);
		await page
			.getByLabel('name', { exact: false })
			.first()
			.fill(isShared ? 'Ben' : 'Ada');
		if (isShared) await page.getByLabel('Others use this device').first().check();
		await page.getByRole('button', { name: 'Come in' }).click();
		await page.getByRole('button', { name: 'Begin', exact: true }).click();
		await page.waitForURL('**/take/*');
		const learner = new Learner(page);
		// A page that is at the quiz would go on by itself when it hears of its end.
		await page.goto('about:blank');
		await learner.#sit();
		return learner;
	}

	async #sit(): Promise<void> {
		const operations = bank.questions.map((question, i) => {
			const value = WRONG.includes(i) ? samples(question).wrong : keyOf(question);
			const event = i === LEFT_OUT ? { type: 'skip' } : { type: 'answer', value };
			return { id: `o${i}`, seq: i + 1, event };
		});
		const api = this.take.replace('/take/', '/api/v1/attempts/');
		for (const [path, data] of [
			['operations', { version: 1, operations }],
			['submission', { id: 'end' }]
		] as const) {
			const sent = await this.page.request.post(`${api}/${path}`, { data });
			expect(sent.ok(), await sent.text()).toBe(true);
		}
	}

	/** What the server says of the attempt, but for the time. */
	async attempt(): Promise<string> {
		const path = this.take.replace('/take/', '/api/v1/attempts/');
		const { now: _, ...rest } = await (await this.page.request.get(path, IDLE)).json();
		return JSON.stringify(rest);
	}
}

/** All figures that the teacher has of an assignment, to the byte. */
async function figures(teacher: Page, id: string): Promise<string> {
	const paths = ['results.csv', 'answers.csv'].map((name) => `/teach/assignments/${id}/${name}`);
	const files = await Promise.all(
		paths.map(async (path) => (await teacher.request.get(path, IDLE)).text())
	);
	await teacher.goto(`/teach/assignments/${id}/results`);
	return [...files, await teacher.locator('main').innerText()].join('\n');
}

async function release(teacher: Page, id: string): Promise<void> {
	await teacher.goto(`/teach/assignments/${id}`);
	await button(teacher, 'Release the results').click();
	await expect(button(teacher, 'Take the results back')).toBeVisible();
}

test('what was missed in class is reviewed by oneself, after the release, and changes no grade', async ({
	page: teacher,
	request,
	browser
}) => {
	const assigned = await Assigned.by(teacher, request);
	const learner = await Learner.of(browser, teacher, assigned.code);
	const { page } = learner;
	const found = complaints(page);
	await page.goto(learner.take);
	await expect(page.getByRole('heading', { name: 'Handed in' })).toBeVisible();
	expect(await page.content()).not.toContain(`${learner.take}/missed`);
	const refused = await page.request.get(`${learner.take}/missed`);
	expect(refused.status()).toBe(403);
	expect(await refused.text()).not.toContain(bank.questions[0]!.stem);

	await release(teacher, assigned.id);
	const before = [await figures(teacher, assigned.id), await learner.attempt()];
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Remember what you missed: 3' })).toBeVisible();
	await expectSound(page);
	for (const words of ['3 questions added to your study.', 'They were in your study already.']) {
		await button(page, 'Review what I missed').click();
		await expect(page.getByText(words)).toBeVisible();
	}

	await page.clock.setSystemTime(Date.now() + DAY);
	await page.getByRole('link', { name: 'To your study' }).click();
	await expect(page.getByRole('heading', { name: '3 questions to review' })).toBeVisible();
	await page.getByRole('link', { name: 'Review', exact: true }).click();
	await alive(page);
	const shown = await page.locator('main form').first().innerText();
	const missed = [...WRONG, LEFT_OUT].map((i) => bank.questions[i]!);
	const question = missed.find(({ stem }) => shown.includes(stem.split('_')[0]!.trim()));
	await give(page, question!, 'right');
	await button(page, 'Check').click();
	await button(page, 'Next').click();
	await alive(page);
	await page.goto('/study');
	await expect(page.getByRole('heading', { name: '2 questions to review' })).toBeVisible();
	expect([await figures(teacher, assigned.id), await learner.attempt()]).toEqual(before);

	await page.getByRole('link', { name: 'The ISS, by program' }).last().click();
	await expect(seen(page, /^3 of 3 facts asked/)).toBeVisible();
	await page.getByText('Change the title, or delete it').click();
	await button(page, 'Delete the article …').click();
	await button(page, 'Delete it for good').click();
	await page.waitForURL('**/study');
	await expect(page.getByRole('heading', { name: 'Nothing to review yet' })).toBeVisible();
	expect(found).toEqual([]);
	await page.context().close();
});

test('on a device that others use nothing is kept, and a file takes it to an own one', async ({
	page: teacher,
	request,
	browser
}) => {
	const assigned = await Assigned.by(teacher, request);
	const learner = await Learner.of(browser, teacher, assigned.code, true);
	await release(teacher, assigned.id);
	const { page } = learner;
	await page.goto(learner.take);
	await expect(seen(page, /^Others use this device/)).toBeVisible();
	await expect(button(page, 'Review what I missed')).toHaveCount(0);
	await expectSound(page);
	const waited = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Download the file' }).click();
	const file = await (await waited).path();

	const own = await (await browser.newContext()).newPage();
	await own.clock.setSystemTime(Date.now() + DAY);
	await own.goto('/study/data');
	const field = own.getByLabel('A file of Readback’s');
	await expect(field).toBeEnabled();
	await field.setInputFiles(file);
	await expect(own.getByText('What is in the file is here now')).toBeVisible();
	await own.goto('/study');
	await expect(own.getByRole('heading', { name: '3 questions to review' })).toBeVisible();
	for (const each of [own, page]) await each.context().close();
});

test('without scripts the result says what they are needed for', async ({
	page: teacher,
	request,
	browser
}) => {
	const assigned = await Assigned.by(teacher, request);
	const learner = await Learner.of(browser, teacher, assigned.code);
	await release(teacher, assigned.id);
	const cookies = await learner.page.context().cookies();
	const plain = await browser.newContext({ javaScriptEnabled: false });
	await plain.addCookies(cookies);
	const page = await plain.newPage();
	await page.goto(learner.take);
	await expect(page.locator('.strip noscript')).toBeVisible();
	await expect(button(page, 'Review what I missed')).toHaveCount(0);
	for (const each of [plain, learner.page.context()]) await each.close();
});
