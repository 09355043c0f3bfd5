/**
 * The browser that tests drive, in one place for Vitest, Playwright and CI. Run as a script it says
 * where a missing one is to be had, and exits with 1. It runs before anything is installed.
 */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** A Chromium that the machine has; undefined leaves the choice to Playwright, which has its own. */
const executablePath = [
	process.env.CHROMIUM,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome'
].find((path) => path && existsSync(path));

/** Without these a Chromium calls home while it is tested. */
export const launchOptions = {
	executablePath,
	args: [
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--disable-quic',
		'--no-first-run'
	]
};

if (process.argv[1] === fileURLToPath(import.meta.url) && !(await isThere())) {
	console.error(
		'The browser tests need a Chromium: run `npx playwright install chromium`, install the one of your system, or set CHROMIUM to its path.'
	);
	process.exit(1);
}

async function isThere() {
	if (executablePath) return true;
	try {
		const { chromium } = await import('playwright');
		return existsSync(chromium.executablePath());
	} catch {
		// Playwright is not installed yet, and then neither is its browser.
		return false;
	}
}
