import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './tools/chromium.mjs';

/** A database of this run's own. */
const DATA_DIR = mkdtempSync(join(tmpdir(), 'readback-e2e-'));
const HOST = '127.0.0.1';
const PORT = '4173';
const baseURL = `http://${HOST}:${PORT}`;

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/e2e',
	forbidOnly: !!process.env.CI,
	// Two thirds of a test is waiting, so two at a time are done in three quarters of the time on two cores.
	workers: 2,
	// A shared machine may stop for longer than anything waits. What passes only then is told as flaky.
	retries: process.env.CI ? 1 : 0,
	reporter: [[process.env.CI ? 'line' : 'list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	// Each test is a first visit, which needs nothing of what is kept for the next; offline.test.ts lets it be kept.
	use: { baseURL, launchOptions, trace: 'retain-on-failure', serviceWorkers: 'block' },
	projects: [
		{
			name: 'owner',
			testMatch: 'owner.setup.ts',
			use: { ...devices['Desktop Chrome'], launchOptions }
		},
		{
			name: 'desktop',
			dependencies: ['owner'],
			use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 }, launchOptions }
		},
		{
			name: 'phone',
			dependencies: ['owner'],
			use: {
				...devices['Pixel 7'],
				viewport: { width: 360, height: 640 },
				screen: { width: 360, height: 640 },
				deviceScaleFactor: 2,
				launchOptions
			}
		}
	],
	webServer: {
		command: 'node tools/serve.mjs',
		env: { HOST, PORT, DATA_DIR, READBACK_GALLERY: '1' },
		url: `${baseURL}/healthz`,
		// A server that already runs may serve another build than the one under test.
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 }
	}
});
