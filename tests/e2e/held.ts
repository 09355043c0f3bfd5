import type { Page } from '@playwright/test';

/** A device on which something was set before; what is not named is as usual. */
export async function keepHand(page: Page, set: object): Promise<void> {
	await page.addInitScript((hand) => localStorage.setItem('hand', hand), handWith(set));
}

export function handWith(set: object): string {
	const usual = { size: 'usual', spacing: 'usual', side: 'right', swipe: true, vibrate: false };
	return JSON.stringify({ version: 1, pace: 1, ...usual, ...set });
}
