import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { bank, complaints, seen } from './learner.ts';

test.skip(({ isMobile }) => isMobile, 'a file is the same on every screen');

const HOSTILE = `<img src=x onerror="document.title='run'"><script>document.title='run'</script> {{ "x" }}`;
const DAY = 86_400_000;

function fileWith(content: string | Buffer): string {
	const path = test.info().outputPath('study.json');
	writeFileSync(path, content);
	return path;
}

async function bring(page: Page, path: string): Promise<void> {
	const field = page.getByLabel('A file of Readback’s');
	await expect(field).toBeEnabled();
	await field.setInputFiles(path);
}

/** A study whose words are all markup, and whose questions are due. */
function study() {
	const now = Date.now();
	const { article, questions } = bank;
	const [first] = questions;
	const hostile = { ...first!, stem: HOSTILE };
	return {
		format: 'readback-study',
		version: 1,
		written: now,
		modules: [
			{
				version: 1,
				slug: 'hostile',
				title: HOSTILE,
				article: { ...article, title: HOSTILE },
				questions: [hostile, ...questions.slice(1)],
				dropped: [],
				added: now,
				changed: now
			}
		],
		reviews: [
			{
				version: 1,
				id: 'a 1',
				module: 'hostile',
				fact: first!.fact,
				at: now - 9 * DAY,
				grade: 'good',
				seconds: 5,
				scheduling: { algorithm: 'FSRS-6', weights: Array<number>(21).fill(1e300), retention: 0.9 }
			}
		],
		sittings: []
	};
}

test('a file of hostile words is shown as words, on every page of the study', async ({ page }) => {
	const found = complaints(page);
	await page.goto('/study/data');
	await bring(page, fileWith(JSON.stringify(study())));
	await expect(page.getByText('What is in the file is here now')).toBeVisible();
	for (const path of ['/study', '/study/article?m=hostile']) {
		await page.goto(path);
		await expect(seen(page, '<img src=x onerror=').first()).toBeVisible();
		expect(await page.locator('#main img').count()).toBe(0);
		expect(await page.title()).not.toBe('run');
	}
	expect(found).toEqual([]);
});

test('what is far too large, half, packed or of somebody else is refused, and nothing is lost', async ({
	page
}) => {
	await page.goto('/study/data');
	await bring(page, fileWith(JSON.stringify(study())));
	await expect(page.getByText('What is in the file is here now')).toBeVisible();
	const large = test.info().outputPath('large.json');
	const handle = openSync(large, 'w');
	ftruncateSync(handle, 200_000_000);
	closeSync(handle);
	const half = JSON.stringify(study()).slice(0, -100);
	for (const [path, sentence] of [
		[large, 'This file is too large: a study has at most 100 MB.'],
		[() => fileWith(half), 'This file is cut: its end is missing.'],
		[() => fileWith(Buffer.from('PK\u0003\u0004…')), 'This is a packed file (a zip)'],
		[
			() => fileWith(readFileSync('package.json')),
			'This is not a file that Readback has exported.'
		],
		[() => fileWith('['.repeat(5_000_000)), 'This is not a file of Readback: it is no JSON.']
	] as const) {
		const begun = Date.now();
		await bring(page, typeof path === 'string' ? path : path());
		await expect(page.getByRole('alert')).toContainText(sentence);
		expect(Date.now() - begun).toBeLessThan(5_000);
	}
	await page.goto('/study');
	await expect(seen(page, '<img src=x onerror=').first()).toBeVisible();
});
