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
