import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import { usualHabits } from '#lib/review/habits.ts';
import { originOf } from '#lib/review/sittings/joined.ts';
import { DAY, placeOf } from '#lib/review/memory/memory.ts';
import { stateOf, type State } from '#lib/review/state.ts';
import { readStudyFile, type StudyFile } from '#lib/review/file/study-file.ts';
import { alive, answer, bank, button, complaints, seen } from './learner.ts';
import { OwnServer } from './own-server.ts';
import { Phone, settled } from './phone.ts';

const NOON = Date.parse('2026-11-30T11:00Z');
/** Articles that are pasted, by their titles: what is asked of them is made on the device. */
const PASTED = { 'A composer': 'dvorak', 'A canal': 'panama-canal' };
/** The questions of each that are answered wrong at first, counted from 0. */
const WRONG = [1, 3];

test.skip(({ isMobile }) => isMobile, 'it brings phones of its own');
test.setTimeout(480_000);

let server: OwnServer;
let mine: Phone;
let other: Phone;

test.beforeEach(async () => {
	server = await OwnServer.start();
	[mine, other] = [new Phone(), new Phone()];
});

test.afterEach(async () => {
	if (test.info().expectedStatus === 'skipped') return;
	await mine.throwAway();
	await other.throwAway();
	await server.stop();
});

const today = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const goHome = (page: Page) => page.getByRole('link', { name: 'Readback' }).first().click();

async function goToStudy(page: Page): Promise<void> {
	await goHome(page);
	await page
		.getByRole('link', { name: /^Study/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1, name: 'Study' })).toBeVisible();
	await expect(today(page)).toBeVisible();
}

async function goToData(page: Page): Promise<void> {
	await goToStudy(page);
	await page.getByRole('link', { name: /^(?:Take it with you|Bring it here)/ }).click();
}

/** Takes everything along that is on a device; returns where the file lies. */
async function exported(page: Page): Promise<string> {
	await goToData(page);
	const waited = page.waitForEvent('download');
	await button(page, 'Download the file').click();
	return (await waited).path();
}

async function imported(page: Page, path: string): Promise<void> {
	await goToData(page);
	const field = page.getByLabel('A file of Readback’s');
	await expect(field).toBeEnabled();
	await field.setInputFiles(path);
	await expect(page.getByText('What is in the file is here now')).toBeVisible();
}

const fileAt = (path: string) => readStudyFile(readFileSync(path, 'utf8')).file!;

/** Where a study stands, by what a device has exported: computed here, without the device. */
function stateAt(now: number, { modules, reviews, habits = usualHabits }: StudyFile): State {
	const offset = (at: number) => -new Date(at).getTimezoneOffset();
	return stateOf({ modules, reviews, habits, problems: [] }, now, offset);
}

function askedOn(now: number, file: StudyFile): KeyedQuestion[] {
	const { paper, modules } = stateAt(now, file);
	return paper.map((name) => {
		const { slug, id } = originOf(name);
		return modules.get(slug)!.questions.find((question) => question.id === id)!;
	});
}

/** The facts of these questions, as a memory names them. */
function factsOf(file: StudyFile, questions: readonly KeyedQuestion[]): string[] {
	const places = questions.map((question) => {
		const { slug } = file.modules.find(({ questions }) =>
			questions.some(({ stem }) => stem === question.stem)
		)!;
		return placeOf({ module: slug, fact: question.fact });
	});
	return [...new Set(places)].sort();
}

/** Makes questions from an article, and keeps it to be studied. */
async function add(page: Page, title: string, slug: string): Promise<void> {
	const text = readFileSync(`questions/${slug}/article.md`, 'utf8').replace(/^---[^]*?---\s*/, '');
	await goHome(page);
	await page.getByRole('link', { name: 'Make questions from an article of your own' }).click();
	await page.getByRole('textbox', { name: 'Article' }).fill(`${title}\n\n${text}`);
	await button(page, 'Make questions').click();
	await button(page, 'Study it').click();
	await page.waitForURL('**/study/article?m=own-*');
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Answers questions in the order in which they come, some of them right only when it is tried again. */
async function answerAll(
	page: Page,
	questions: readonly KeyedQuestion[],
	wrong: readonly number[]
): Promise<void> {
	await alive(page);
	for (const [i, question] of questions.entries()) {
		await expect(page.getByText(`${i + 1} of ${questions.length}`)).toBeVisible();
		await expect(page.locator('main form')).toContainText(question.stem.split('_')[0]!.trim());
		if (wrong.includes(i)) await answer(page, question, 'wrong');
		// Of two values only one is left, and there is no second try.
		if (await button(page, 'Next').isHidden()) await answer(page, question, 'right');
		await button(page, 'Next').click();
	}
}

async function review(page: Page, asked: readonly KeyedQuestion[], wrong: number[]): Promise<void> {
	await goToStudy(page);
	await page.getByRole('link', { name: 'Review' }).click();
	await answerAll(page, asked, wrong);
	await page.waitForURL('**/study');
	await expect(today(page)).toHaveText('Nothing more today');
}

async function expectDue(page: Page, asked: readonly KeyedQuestion[]): Promise<void> {
	await goToStudy(page);
	await expect(today(page)).toHaveText(`${asked.length} questions to review`);
}

test('what is added, made and answered in flight is asked on the right days, and is the same on another device', async () => {
	let page = await mine.open(NOON);
	await page.goto(server.address);
	await settled(page);
	await mine.close();
	await server.stop();

	page = await mine.open(NOON);
	const found = complaints(page);
	await page.goto(server.address);
	await page.getByRole('link', { name: bank.article.title }).first().click();
	await expect(page.locator('main')).toContainText(bank.article.text.slice(-60));
	for (const [title, slug] of Object.entries(PASTED)) await add(page, title, slug);
	let file = fileAt(await exported(page));
	const made = file.modules.flatMap(({ questions }) => questions);
	expect(made.length).toBeGreaterThanOrEqual(10);
	for (const { title, questions } of file.modules) {
		await goToStudy(page);
		await page.getByRole('link', { name: title }).click();
		await page.getByRole('link', { name: 'Practise' }).click();
		await answerAll(page, questions, WRONG);
		await page.waitForURL('**/study/article?*');
	}
	const missed = file.modules.flatMap(({ questions }) => WRONG.map((i) => questions[i]!));
	const missedFacts = factsOf(file, missed);
	await goToStudy(page);
	await expect(seen(page, `${missedFacts.length} questions come tomorrow.`)).toBeVisible();
	file = fileAt(await exported(page));

	// The next day has what was wrong, and nothing else.
	let asked = askedOn(NOON + DAY, file);
	expect(factsOf(file, asked)).toEqual(missedFacts);
	expect(new Set(asked.slice(0, 2).map((one) => factsOf(file, [one])[0]!.split(' ')[0])).size).toBe(
		2
	);
	page = await mine.open(NOON + DAY);
	await page.goto(`${server.address}/study`);
	await expectDue(page, asked);
	await review(page, asked, [0]);

	// The day after has what was right at first, and what was wrong again.
	file = fileAt(await exported(page));
	const again = factsOf(file, [asked[0]!]);
	asked = askedOn(NOON + 2 * DAY, file);
	const rightAtOnce = factsOf(
		file,
		file.modules.flatMap(({ questions }) => questions)
	).filter((fact) => !missedFacts.includes(fact));
	expect(factsOf(file, asked)).toEqual([...rightAtOnce, ...again].sort());
	page = await mine.open(NOON + 2 * DAY);
	await page.goto(`${server.address}/study`);
	await expectDue(page, asked);
	const before = await exported(page);

	server = await OwnServer.start({ PORT: new URL(server.address).port });
	let theirs = await other.open(NOON + 2 * DAY);
	await theirs.goto(server.address);
	await settled(theirs);
	await server.stop();
	await imported(theirs, before);
	await expectDue(theirs, asked);

	// Both go on by themselves, and then each hears of the other.
	await review(page, asked, [0, 2]);
	await review(theirs, asked, [1]);
	const [fromMine, fromOther] = [await exported(page), await exported(theirs)];
	await imported(page, fromOther);
	await imported(theirs, fromMine);
	const [here, there] = [fileAt(await exported(page)), fileAt(await exported(theirs))];
	expect({ ...there, written: 0 }).toEqual({ ...here, written: 0 });
	const next = askedOn(NOON + 3 * DAY, here);
	page = await mine.open(NOON + 3 * DAY);
	theirs = await other.open(NOON + 3 * DAY);
	for (const device of [page, theirs]) {
		await device.goto(`${server.address}/study`);
		await expectDue(device, next);
		await review(device, next, []);
	}
	expect(found).toEqual([]);
});
