import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { launchOptions } from '../../tools/chromium.mjs';

/** A phone with a browser of its own, which keeps what it has when it is closed. */
export class Phone {
	readonly #profile = mkdtempSync(join(tmpdir(), 'readback-profile-'));
	#context: BrowserContext | undefined;

	/** The browser, while it is open. */
	get context(): BrowserContext {
		return this.#context!;
	}

	/** Opens the browser, after closing it where it was; its clock then says so many milliseconds since 1970. */
	async open(now?: number): Promise<Page> {
		await this.close();
		const size = { width: 360, height: 640 };
		this.#context = await chromium.launchPersistentContext(this.#profile, {
			...launchOptions,
			serviceWorkers: 'allow',
			viewport: size,
			screen: size,
			hasTouch: true
		});
		if (now !== undefined) await this.#context.clock.setSystemTime(now);
		return this.#context.pages()[0]!;
	}

	async close(): Promise<void> {
		await this.#context?.close();
		this.#context = undefined;
	}

	/** Closes it, and leaves nothing of what it has kept. */
	async throwAway(): Promise<void> {
		await this.close();
		rmSync(this.#profile, { recursive: true, force: true });
	}
}

/** How much is kept on the device, by its place: the pages of each version, and what the reader has learnt. */
export function places(page: Page): Promise<Record<string, number>> {
	return page.evaluate(async () => {
		const found: Record<string, number> = {};
		for (const name of await caches.keys())
			found[name.replace(/\d+/, '')] = (await (await caches.open(name)).keys()).length;
		return found;
	});
}

/** Waits until everything is kept. */
export async function settled(page: Page): Promise<void> {
	await page.evaluate(() => navigator.serviceWorker.ready);
	await expect.poll(() => places(page), { timeout: 30_000 }).toHaveProperty('readback-reader', 1);
}
