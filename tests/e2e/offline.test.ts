import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { launchOptions } from '../../tools/chromium.mjs';
import { alive, bank, button, complaints, give, verdict } from './learner.ts';
import { nextBuild } from './next-build.ts';
import { OwnServer } from './own-server.ts';
import { expectSound } from './sound.ts';

const TITLE = bank.article.title;
const PASTED = readFileSync('questions/iss-future/article.md', 'utf8').replace(
	/^---[^]*?---\s*/,
	'A pasted article\n\n'
);

test.skip(({ isMobile }) => isMobile, 'it brings a phone of its own');
test.setTimeout(120_000);

let server: OwnServer;
let profile: string;
let context: BrowserContext;

test.beforeEach(async () => {
	profile = mkdtempSync(join(tmpdir(), 'readback-profile-'));
	[server, context] = [await OwnServer.start(), await openPhone()];
});

test.afterEach(async () => {
	if (test.info().expectedStatus === 'skipped') return;
	await context.close();
	await server.stop();
	rmSync(profile, { recursive: true, force: true });
});

/** A browser that keeps what it has when it is closed. */
function openPhone(): Promise<BrowserContext> {
	const size = { width: 360, height: 640 };
	return chromium.launchPersistentContext(profile, {
		...launchOptions,
		serviceWorkers: 'allow',
		viewport: size,
		screen: size,
		hasTouch: true
	});
}

const open = async (page: Page, path: string) => void (await page.goto(server.address + path));

/** How much is kept on the device, by its place: the pages of each version, and what the reader has learnt. */
function places(page: Page): Promise<Record<string, number>> {
	return page.evaluate(async () => {
		const found: Record<string, number> = {};
		for (const name of await caches.keys())
			found[name.replace(/\d+/, '')] = (await (await caches.open(name)).keys()).length;
		return found;
	});
}

/** Waits until everything is kept. */
async function settled(page: Page): Promise<void> {
	await page.evaluate(() => navigator.serviceWorker.ready);
	await expect.poll(() => places(page), { timeout: 30_000 }).toHaveProperty('readback-reader', 1);
}

test('after one visit all that a learner does alone works without a server', async () => {
	const first = context.pages()[0]!;
	await open(first, '/');
	await settled(first);
	const devtools = await context.newCDPSession(first);
	await first.reload();
	expect(await devtools.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
	await context.close();
	await server.stop();

	context = await openPhone();
	const page = context.pages()[0]!;
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
	const page = context.pages()[0]!;
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
	const elsewhere = await context.newPage();
	for (const path of ['/join', '/teach', '/take/7', '/api/v1/openapi.json'])
		await expect(elsewhere.goto(server.address + path), path).rejects.toThrow('REFUSED');
	await open(page, '/make?title=Days&text=One%20day.&url=');
	await expect(page.getByRole('textbox', { name: 'Article' })).toHaveValue('One day.');
	await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Days');
	expect(page.url()).toBe(`${server.address}/make`);
});

test('a device that only takes part in a class keeps nothing, until a page of a learner’s own is opened', async () => {
	const page = context.pages()[0]!;
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
	const sitting = context.pages()[0]!;
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

	const other = await context.newPage();
	await open(other, '/study');
	await expect.poll(() => isWaiting(other), { timeout: 30_000 }).toBe(true);
	await open(other, '/make');
	await sitting.reload();
	await alive(sitting);
	await expect(verdict(sitting)).toBeVisible();
	for (const page of [sitting, other]) expect(await isNext(page)).toBe(false);
	expect(await isWaiting(other)).toBe(true);

	await open(sitting, '/');
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
