import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ArticleText from './ArticleText.svelte';
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

test('arrows lead on from the sentence that is picked, and a change elsewhere leaves them there', async () => {
	const screen = await render(ArticleText, { article, pick: { picked: 5, onpick } });
	const sentence = screen.container.querySelector<HTMLElement>('[data-sentence="5"]')!;
	sentence.focus();
	sentence.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
	await screen.rerender({ pick: { picked: 5, onpick }, lit: [] });
	expect(stops(screen.container)).toEqual(['6']);
	expect(document.activeElement?.getAttribute('data-sentence')).toBe('6');
});
