import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { readBank } from '#lib/bank/bank.ts';
import { keyOf, type KeyedQuestion } from '#lib/questions/index.ts';
import { samples } from '#lib/questions/samples.ts';
import { truthNames, type TruthValue } from '#lib/questions/true-false/true-false.ts';

/** The shipped module that the tests take. */
export const MODULE = '/learn/iss-future';
export const PRACTISE = `${MODULE}/practise`;

const stored: unknown = JSON.parse(readFileSync('questions/iss-future/bank.json', 'utf8'));
/** Its bank, with the keys that a learner does not see. */
export const bank = readBank(stored).bank!;

/** The first question of a type. */
export function questionOf<K extends KeyedQuestion['kind']>(kind: K) {
	return bank.questions.find((question) => question.kind === kind) as Extract<
		KeyedQuestion,
		{ kind: K }
	>;
}

export function button(page: Page | Locator, name: string): Locator {
	return page.getByRole('button', { name, exact: true });
}

/** The verdict on the answer that was checked last. */
export function verdict(page: Page): Locator {
	return page.locator('[data-feedback]');
}

/** How the verdict on a right answer begins. */
export const RIGHT = /^\s*Right/;

/** What stands on the page for all to see: what is only said aloud is not in it. */
export function seen(page: Page, text: string | RegExp): Locator {
	return page.locator('#main').getByText(text);
}

/** Opens the quiz as somebody does who was never here, and waits until it is alive. */
export async function open(page: Page, path = PRACTISE): Promise<void> {
	await page.goto(path);
	await alive(page);
}

/** Alive is when the device has been asked, and the page says so. */
export async function alive(page: Page): Promise<void> {
	await expect(seen(page, /^(?:Kept on this device|Not kept)/i)).toBeVisible();
}

/** From the next page on the browser has no place to keep anything. */
export async function keepNothing(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
	});
}

/** Skips the questions from this one on, counted from 0, and finishes, after a look at the overview. */
export async function skipAll(page: Page, from = 0, look?: () => Promise<void>): Promise<void> {
	const count = bank.questions.length;
	for (let i = from; i < count; i++) {
		await expect(page.getByText(`${i + 1} of ${count}`)).toBeVisible();
		await button(page, 'Skip').click();
	}
	await expect(button(page, 'Finish')).toBeVisible();
	await look?.();
	await button(page, 'Finish').click();
}

/** Goes to a question by its tick. */
export async function goTo(page: Page, question: KeyedQuestion): Promise<void> {
	const number = bank.questions.indexOf(question) + 1;
	await page.getByRole('button', { name: new RegExp(`^Question ${number},`) }).click();
	await expect(page.getByText(`${number} of ${bank.questions.length}`)).toBeVisible();
}

/** Gives the right answer, or a wrong one, as the question's type asks for it. */
export async function give(
	page: Page,
	question: KeyedQuestion,
	which: 'right' | 'wrong'
): Promise<void> {
	const value = which === 'right' ? keyOf(question) : samples(question).wrong;
	switch (question.kind) {
		case 'choice':
			return page.getByRole('radio', { name: value as string, exact: true }).check();
		case 'true-false':
			return page
				.getByRole('radio', { name: truthNames[value as TruthValue], exact: true })
				.check();
		case 'gap':
		case 'number':
			return page.getByRole('textbox').fill(value as string);
		case 'order':
			return putInOrder(page, value as string[]);
		case 'match':
			return pair(page, value as string[]);
		case 'mark-words':
			return sentence(page, value as number).click();
	}
}

/** A sentence of the article, where one is to be marked. */
export function sentence(page: Page | Locator, index: number): Locator {
	return page.locator(`[data-sentence="${index}"]`);
}

async function putInOrder(page: Page, wanted: readonly string[]): Promise<void> {
	for (const [place, text] of wanted.entries()) {
		const up = page.getByRole('button', { name: `Move up: ${text}`, exact: true });
		const at = async () => (await orderShown(page)).indexOf(text);
		while ((await at()) > place) await up.click();
	}
}

/** The events of an order question as they stand. */
export function orderShown(page: Page | Locator): Promise<string[]> {
	return page
		.locator('ol .chip')
		.evaluateAll((chips) => chips.map((chip) => (chip as HTMLElement).dataset.item ?? ''));
}

async function pair(page: Page, right: readonly string[]): Promise<void> {
	for (const [i, text] of right.entries()) {
		const place = page.locator(`[data-place="${i}"]`);
		const item = page.locator('[data-item]').filter({ hasText: text }).first();
		if (await place.filter({ has: item }).count()) continue;
		await item.click();
		await place.getByRole('button').click();
	}
}

/** Answers the question that is shown and checks it. */
export async function answer(
	page: Page,
	question: KeyedQuestion,
	which: 'right' | 'wrong'
): Promise<void> {
	await give(page, question, which);
	await button(page, 'Check').click();
	await expect(verdict(page)).toBeVisible();
}

/** What the browser complains of, while a test runs. */
export function complaints(page: Page): string[] {
	const found: string[] = [];
	page.on('pageerror', (error) => found.push(error.message));
	page.on('console', (message) => {
		const isOfTests = message.text().startsWith('Service Worker registration blocked');
		if (/^(?:error|warning)$/.test(message.type()) && !isOfTests) found.push(message.text());
	});
	return found;
}
