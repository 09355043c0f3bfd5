import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ArticleText from './ArticleText.svelte';
import { articleOf } from './excerpt.ts';
import { article } from './take.ts';

const onpick = () => {};

/** The sentences that the tab key reaches. */
function stops(page: Element): (string | undefined)[] {
	const found = page.querySelectorAll<HTMLElement>('[data-sentence][tabindex="0"]');
	return [...found].map(({ dataset }) => dataset.sentence);
}

test('the tab key reaches the first sentence, and the one that is picked once one is', async () => {
	const screen = await render(ArticleText, { article, pick: { picked: undefined, onpick } });
	expect(stops(screen.container)).toEqual(['0']);
	await screen.rerender({ pick: { picked: 5, onpick } });
	expect(stops(screen.container)).toEqual(['5']);
	await screen.rerender({ pick: { picked: 7, onpick } });
	expect(stops(screen.container)).toEqual(['7']);
});

test('of a hidden article the keys reach the sentences that are there', async () => {
	const excerpt = [2, 5].map((number) => {
		const { start, end } = article.sentences[number]!;
		return { number, start, words: article.text.slice(start, end) };
	});
	const pick = { picked: undefined, onpick };
	const screen = await render(ArticleText, { article: articleOf(excerpt), pick });
	expect(screen.container.querySelectorAll('[data-sentence]')).toHaveLength(2);
	for (const [key, reached] of [
		['', '2'],
		['ArrowDown', '5'],
		['ArrowDown', '5'],
		['ArrowUp', '2']
	] as const) {
		const group = screen.container.querySelector('[role=radiogroup]')!;
		group.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
		await expect.poll(() => stops(screen.container)).toEqual([reached]);
	}
});

test('arrows lead on from the sentence that is picked, and a change elsewhere leaves them there', async () => {
	const screen = await render(ArticleText, { article, pick: { picked: 5, onpick } });
	const sentence = screen.container.querySelector<HTMLElement>('[data-sentence="5"]')!;
	sentence.focus();
	sentence.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
	await screen.rerender({ pick: { picked: 5, onpick }, lit: [] });
	expect(stops(screen.container)).toEqual(['6']);
	expect(document.activeElement?.getAttribute('data-sentence')).toBe('6');
});
