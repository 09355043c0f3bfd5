import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { open } from './learner.ts';

const BUDGET = 48_000;

test('the first load of a quiz brings at most 48 kB of JavaScript and CSS, in few requests', async ({
	page,
	isMobile
}) => {
	test.skip(isMobile, 'the same bytes for all');
	await open(page);
	await page.waitForLoadState('networkidle');
	const { files, inline } = await page.evaluate(() => ({
		files: performance
			.getEntriesByType('resource')
			.filter(({ name }) => /\.(?:js|css)$/.test(name))
			.map((file) => (file as PerformanceResourceTiming).encodedBodySize),
		inline: [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join('')
	}));
	const bytes = files.reduce((sum, size) => sum + size, brotliCompressSync(inline).length);
	expect(Math.min(...files)).toBeGreaterThan(0);
	expect(bytes).toBeLessThanOrEqual(BUDGET);
	expect(files.length).toBeLessThanOrEqual(8);
});

test('what a quiz loads names the files of no other page, so that a new page costs it nothing', async ({
	page,
	isMobile
}) => {
	test.skip(isMobile, 'the same bytes for all');
	await open(page);
	await page.waitForLoadState('networkidle');
	const { loaded, named } = await page.evaluate(async () => {
		const pageFile = /nodes\/[^"'/]+\.js/g;
		const scripts = performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => name.endsWith('.js'));
		const texts = await Promise.all(scripts.map(async (name) => (await fetch(name)).text()));
		return { loaded: scripts.join(), named: texts.join().match(pageFile) ?? [] };
	});
	// The first layout, and the page of an error.
	const others = named.filter((name) => !loaded.includes(name));
	expect(loaded).toContain('nodes/');
	expect(others.length).toBeLessThanOrEqual(1);
});
