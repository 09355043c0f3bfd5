import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Page } from '@playwright/test';
import { fromBufferPromise } from 'yauzl';
import { button, complaints } from './learner.ts';
import { expectSound } from './sound.ts';

const SLUG = 'iss-future';

/** What a device has that has studied one article, and never answered. */
async function study(page: Page) {
	const shipped = await page.request.get(`/learn/${SLUG}/module.json`);
	const module = { ...(await shipped.json()), version: 1, dropped: [], added: 1, changed: 1 };
	return {
		format: 'readback-study',
		version: 1,
		written: 1,
		modules: [module],
		reviews: [],
		sittings: []
	};
}

async function downloaded(page: Page, name: string): Promise<Download> {
	const waited = page.waitForEvent('download');
	await button(page, name).click();
	return waited;
}

test('who studies takes all questions along, as an Anki package and as a table', async ({
	page
}) => {
	const heard = complaints(page);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/study/data');
	const file = await study(page);
	await button(page, 'For Anki (.apkg)').click();
	await expect(page.getByRole('alert')).toHaveText('There is no card yet: add an article first.');
	await expect(page.getByLabel('A file of Readback’s')).toBeEnabled();
	await page.getByLabel('A file of Readback’s').setInputFiles({
		name: 'study.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(file))
	});
	await expect(page.getByText('What is in the file is here now')).toBeVisible();

	const table = await downloaded(page, 'As a table (.csv)');
	expect(table.suggestedFilename()).toMatch(/^readback-cards-\d{4}-\d\d-\d\d\.csv$/);
	const lines = readFileSync(await table.path(), 'utf8');
	for (const { id } of file.modules[0].questions) expect(lines).toContain(`${SLUG} ${id},`);
	// Nobody loads SQLite who has not asked for a package.
	expect(asked.filter((address) => /sql/.test(address))).toEqual([]);

	const anki = await downloaded(page, 'For Anki (.apkg)');
	expect(anki.suggestedFilename()).toMatch(/^readback-cards-.*\.apkg$/);
	const zip = await fromBufferPromise(readFileSync(await anki.path()));
	const names: string[] = [];
	for await (const { fileName } of zip.eachEntry()) names.push(fileName);
	expect(names).toEqual(['collection.anki2', 'media']);
	await expect(page.getByText('The package is ready.')).toBeVisible();
	await expectSound(page);
	expect(heard).toEqual([]);
});
