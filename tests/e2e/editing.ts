import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { teach } from './teacher.ts';

const text = readFileSync('questions/iss-future/article.md', 'utf8');

/** A module made of an article, in the editor. */
export async function newModule(page: Page): Promise<void> {
	await teach(page);
	await page.goto('/teach/new');
	await page.getByLabel('Article', { exact: true }).fill(text);
	await page.getByRole('button', { name: 'Make questions' }).click();
	// The first article waits for the model to be read.
	await page.waitForURL('**/teach/modules/*', { timeout: 20_000 });
}

/** The questions of the module, in their order. */
export function questionsOn(page: Page): Locator {
	return page.locator('section[aria-labelledby="questions"] > ol > li');
}

/** Opens the fields of a question. */
export async function open(question: Locator): Promise<void> {
	await question.getByText('Change it', { exact: true }).click();
}

export const stemOf = (question: Locator) => question.getByRole('heading', { level: 3 });
export const step = (page: Page, name: 'Undo' | 'Redo') =>
	page.getByRole('complementary').getByRole('button', { name });
