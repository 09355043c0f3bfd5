import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { alive, bank, button, complaints, give, skipAll, verdict } from './learner.ts';
import { nextBuild } from './next-build.ts';
import { OwnServer } from './own-server.ts';
import { Phone, places, settled } from './phone.ts';
import { expectSound } from './sound.ts';

const TITLE = bank.article.title;
const PASTED = readFileSync('questions/iss-future/article.md', 'utf8').replace(
	/^---[^]*?---\s*/,
	'A pasted article\n\n'
);

test.skip(({ isMobile }) => isMobile, 'it brings a phone of its own');
test.setTimeout(120_000);

let server: OwnServer;
let phone: Phone;
/** The first window of the phone. */
let page: Page;

test.beforeEach(async () => {
	server = await OwnServer.start();
	phone = new Phone();
	page = await phone.open();
});

test.afterEach(async () => {
	if (test.info().expectedStatus === 'skipped') return;
	await phone.throwAway();
	await server.stop();
});

const open = async (page: Page, path: string) => void (await page.goto(server.address + path));

test('after one visit all that a learner does alone works without a server', async () => {
	await open(page, '/');
	await settled(page);
	const devtools = await phone.context.newCDPSession(page);
	await page.reload();
	expect(await devtools.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
	await phone.close();
	await server.stop();

	page = await phone.open();
	const found = complaints(page);
	await open(page, '/');
	await page.getByRole('link', { name: TITLE }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
	await page
		.getByRole('link', { name: /practise/i })
		.first()
		.click();
	await alive(page);
	await give(page, bank.questions[0]!, 'right');
	await button(page, 'Check').click();
	await expect(verdict(page)).toBeVisible();

	await page.getByRole('link', { name: 'Readback' }).first().click();
	await page.getByRole('link', { name: 'Make questions from an article of your own' }).click();
	await page.getByRole('textbox', { name: 'Article' }).fill(PASTED);
	await button(page, 'Make questions').click();
	await expect(
		page.getByRole('region', { name: 'Questions' }).getByRole('listitem').first()
	).toBeVisible();

	await open(page, '/study?from=home#today');
	await expect(page.getByRole('heading', { level: 1, name: 'Study' })).toBeVisible();
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	expect(found).toEqual([]);
});

test('what is not on the device is told, with a way to try again, and a class is never answered from it', async () => {
	await open(page, '/study');
	await settled(page);
	await server.stop();
	await open(page, '/learn/of-tomorrow?x=1');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'This page is not on your device.'
	);
	await expect(page.getByRole('link', { name: 'Try again' })).toHaveAttribute(
		'href',
		'/learn/of-tomorrow'
	);
	await expectSound(page);
	const elsewhere = await phone.context.newPage();
	for (const path of ['/join', '/teach', '/take/7', '/api/v1/openapi.json'])
		await expect(elsewhere.goto(server.address + path), path).rejects.toThrow('REFUSED');
	await open(page, '/make?title=Days&text=One%20day.&url=');
	await expect(page.getByRole('textbox', { name: 'Article' })).toHaveValue('One day.');
	await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Days');
	expect(page.url()).toBe(`${server.address}/make`);
});

test('a device that only takes part in a class keeps nothing, until a page of a learner’s own is opened', async () => {
	await open(page, '/join');
	await page.evaluate(() => navigator.serviceWorker.ready);
	expect(await places(page)).toEqual({});
	await open(page, '/');
	await settled(page);
});

test('a new version waits for the end of a sitting, and leaves the old one what its pages need', async () => {
	const build = nextBuild();
	const isNext = (page: Page) =>
		page.evaluate(() => document.querySelector('meta[name=build]') !== null);
	const isWaiting = (page: Page) =>
		page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
	const sitting = page;
	await open(sitting, '/');
	await settled(sitting);
	await open(sitting, '/learn/iss-future/practise');
	await alive(sitting);
	await give(sitting, bank.questions[0]!, 'right');
	await button(sitting, 'Check').click();
	await expect(verdict(sitting)).toBeVisible();
	const { port } = new URL(server.address);
	await server.stop();
	server = await OwnServer.start({ PORT: port }, build.script);

	const other = await phone.context.newPage();
	await open(other, '/study');
	await expect.poll(() => isWaiting(other), { timeout: 30_000 }).toBe(true);
	await open(other, '/make');
	await sitting.reload();
	await alive(sitting);
	await expect(verdict(sitting)).toBeVisible();
	for (const window of [sitting, other]) expect(await isNext(window)).toBe(false);
	expect(await isWaiting(other)).toBe(true);

	await button(sitting, 'Next').click();
	await skipAll(sitting, 1);
	await sitting.waitForURL('**/results');
	await expect(sitting.getByRole('heading', { level: 1 })).toHaveText(TITLE);
	for (const window of [sitting, other]) expect(await isNext(window)).toBe(false);
	expect(await isWaiting(other)).toBe(true);
	await open(sitting, '/learn/iss-future');
	await expect.poll(() => isWaiting(other)).toBe(false);
	expect(await isNext(sitting)).toBe(false);
	await open(sitting, '/study');
	expect(await isNext(sitting)).toBe(true);

	// The next version has no such worker, and the server neither.
	await other.getByRole('textbox', { name: 'Article' }).fill(PASTED);
	await button(other, 'Make questions').click();
	await expect(
		other.getByRole('region', { name: 'Questions' }).getByRole('listitem').first()
	).toBeVisible();
	expect(Object.keys(await places(other))).toHaveLength(3);
	await other.close();
	await open(sitting, '/');
	await expect.poll(async () => Object.keys(await places(sitting))).toHaveLength(2);
	build.remove();
});
