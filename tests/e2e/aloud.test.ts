import { expect, test, type Page } from '@playwright/test';
import { alive, answer, bank, button, complaints, MODULE, open } from './learner.ts';
import { expectSound, widthBeside } from './sound.ts';

/** A device that speaks with these voices; it says each part when the test lets it. */
async function voices(page: Page, all: { lang: string; localService: boolean }[]): Promise<void> {
	await page.addInitScript((known) => {
		class Utterance {
			onend?: () => void;
			rate = 1;
			readonly text: string;
			constructor(text: string) {
				this.text = text;
			}
		}
		const said: Utterance[] = [];
		const speech = {
			said,
			silenced: 0,
			getVoices: () => known,
			addEventListener: () => {},
			cancel: () => speech.silenced++,
			resume: () => {},
			speak: (one: Utterance) => said.push(one)
		};
		Object.defineProperty(window, 'speechSynthesis', { value: speech });
		Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
	}, all);
}

interface Spoken extends Window {
	speechSynthesis: SpeechSynthesis & {
		said: { text: string; rate: number; onend(): void }[];
		silenced: number;
	};
}

const said = (page: Page) =>
	page.evaluate(() => (window as unknown as Spoken).speechSynthesis.said.map(({ text }) => text));
const endPart = (page: Page) =>
	page.evaluate(() => (window as unknown as Spoken).speechSynthesis.said.at(-1)!.onend());
/** The words that are underlined. */
const shown = (page: Page) =>
	page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String));

const ENGLISH = { lang: 'en-GB', localService: true };

test('an article is read aloud sentence by sentence, and what is said is shown', async ({
	page
}) => {
	const found = complaints(page);
	await voices(page, [ENGLISH]);
	await page.goto(MODULE);
	await button(page, 'Listen').click();
	await expect(button(page, 'Pause')).toBeFocused();
	for (let part = 0; part < 4; part++) {
		await expect.poll(async () => (await said(page)).length).toBe(part + 1);
		const words = (await said(page)).at(-1)!;
		await expect.poll(async () => (await shown(page)).map((one) => one.trim())).toEqual([words]);
		await endPart(page);
	}
	expect((await said(page))[0]).toMatch(/^Russia’s invasion of Ukraine has put the future/);
	await expectSound(page);
	expect(await widthBeside(page)).toBeLessThanOrEqual(0);

	await button(page, 'Pause').click();
	await expect(button(page, 'Go on')).toBeVisible();
	const paused = (await said(page)).length;
	await button(page, 'Go on').click();
	const again = await said(page);
	expect(again.slice(paused)).toEqual([again[paused - 1]]);
	await page.getByLabel('Pace').selectOption('Fast');
	const rate = await page.evaluate(
		() => (window as unknown as Spoken).speechSynthesis.said.at(-1)!.rate
	);
	expect(rate).toBe(1.25);
	await button(page, 'Stop').click();
	await expect(button(page, 'Listen')).toBeFocused();
	expect(await shown(page)).toEqual([]);

	await page.reload();
	await button(page, 'Listen').click();
	await expect(page.getByLabel('Pace')).toHaveValue('1.25');
	const left = page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const { speechSynthesis } = window as unknown as Spoken;
				const before = speechSynthesis.silenced;
				dispatchEvent(new Event('pagehide'));
				resolve(speechSynthesis.silenced - before);
			})
	);
	expect(await left, 'who leaves hears nothing more').toBe(1);
	expect(found).toEqual([]);
});

for (const [what, all] of [
	['where there is no voice', []],
	['where no voice speaks the language', [{ lang: 'fr-FR', localService: true }]],
	['where the words would leave the device', [{ lang: 'en-US', localService: false }]]
] as const)
	test(`nothing offers to read aloud ${what}`, async ({ page }) => {
		await voices(page, [...all]);
		await page.goto(MODULE);
		await page.waitForTimeout(3_500);
		await expect(button(page, 'Listen')).toHaveCount(0);
	});

test('a question of a review is read aloud as it stands there, and no longer than it does', async ({
	page
}) => {
	const noon = Date.parse('2026-11-30T11:00Z');
	await page.clock.setSystemTime(noon);
	await open(page);
	const [first] = bank.questions;
	await answer(page, first!, 'right');
	await button(page, 'Next').click();
	await alive(page);
	await page.clock.setSystemTime(noon + 4 * 86_400_000);
	await voices(page, [ENGLISH]);
	await page.goto('/study/review');
	await alive(page);
	await button(page, 'Read the question aloud').click();
	expect(await said(page)).toEqual([first!.stem]);
	await endPart(page);
	await expect.poll(async () => (await said(page)).length).toBe(2);
	const option = page.locator('label.option').first();
	expect((await said(page))[1]).toBe((await option.innerText()).trim());
	const silenced = () =>
		page.evaluate(() => (window as unknown as Spoken).speechSynthesis.silenced);
	const before = await silenced();
	await option.click();
	expect(await silenced()).toBe(before + 1);
	await expect(button(page, 'Read the question aloud')).toHaveAttribute('aria-pressed', 'false');
});
