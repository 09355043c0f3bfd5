import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { launchOptions } from './tools/chromium.mjs';
import { documents } from './tools/documents.mjs';
import { lateFiles } from './tools/late-files.mjs';
import { minifyAgain } from './tools/minify-again.mjs';
import { pageStyles } from './tools/page-styles.mjs';

const IN_BROWSER = ['{src,tests}/**/*.browser.test.ts', 'src/**/*.svelte.test.ts'];
const IN_PLAYWRIGHT = 'tests/e2e/**';
const WITH_DATABASES = ['src/lib/server/**/*.test.ts', 'tests/server/**/*.test.ts'];

export default defineConfig({
	// Tests in Node need runes compiled, and nothing else of SvelteKit.
	plugins: process.env.VITEST
		? []
		: [documents(), sveltekit(), minifyAgain(), pageStyles(), lateFiles()],
	build: {
		// What phones have run since 2021. A newer target was measured to save nothing.
		target: 'es2022',
		// Every page names what it needs in its head.
		modulePreload: false,
		// A font turned into a `data:` address would be refused by the content security policy.
		assetsInlineLimit: 0
	},
	test: {
		// A shared machine may stop for a while; a test that hangs does so for longer.
		testTimeout: 20_000,
		projects: [
			{
				extends: true,
				plugins: [svelte()],
				test: {
					name: 'unit',
					environment: 'node',
					include: ['{src,tests,training}/**/*.test.ts'],
					exclude: [...configDefaults.exclude, ...IN_BROWSER, IN_PLAYWRIGHT, ...WITH_DATABASES]
				}
			},
			{
				extends: true,
				plugins: [svelte()],
				test: {
					name: 'server',
					environment: 'node',
					include: WITH_DATABASES,
					globalSetup: ['tests/server/postgres.setup.ts'],
					testTimeout: 60_000
				}
			},
			{
				extends: true,
				plugins: [sveltekit()],
				test: {
					name: 'browser',
					include: IN_BROWSER,
					globalSetup: ['tests/readings.setup.ts'],
					exclude: [...configDefaults.exclude, IN_PLAYWRIGHT],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
