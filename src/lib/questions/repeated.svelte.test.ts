/** Texts that stand twice in a question or in an answer: a page draws them all. */
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { views } from './views.ts';

const matching = {
	kind: 'match' as const,
	id: 'm',
	stem: 'Match them.',
	left: ['a', 'b', 'c'],
	right: ['one', 'two', 'one']
};

const textsOf = (page: Element, selector: string) =>
	[...page.querySelectorAll(selector)].map((element) => element.textContent.trim());

test('words that belong to two things are there twice, and can be given to both', async () => {
	const { container: page, locator } = await render(views.match, {
		question: matching,
		locked: false
	});
	expect(textsOf(page, '.rest .chip')).toEqual(['one', 'two', 'one']);
	for (const [chip, place] of [
		['one', 'a'],
		['one', 'b'],
		['two', 'c']
	] as const) {
		await locator.getByRole('button', { name: chip, exact: true }).first().click();
		await locator.getByRole('button', { name: `Place for ${place}` }).click();
	}
	expect(textsOf(page, 'li .chip')).toEqual(['one', 'one', 'two']);
	expect(page.querySelector('.rest')).toBeNull();
});

test('a match whose left sides repeat is drawn, whatever brought it here', async () => {
	const question = { ...matching, left: ['a', 'a', 'b'] };
	const { container: page } = await render(views.match, { question, locked: false });
	expect(textsOf(page, '.left')).toEqual(['a', 'a', 'b']);
});

test('an order whose events repeat is drawn, be it in the question or in what was answered', async () => {
	const question = { kind: 'order' as const, id: 'o', stem: 'Order.', events: ['a', 'b', 'a'] };
	const open = await render(views.order, { question, locked: false });
	expect(textsOf(open.container, '.chip')).toEqual(['a', 'b', 'a']);
	const told = { key: ['a', 'b', 'c'], mark: 0 };
	const answer = ['b', 'b', 'b'];
	const { container } = await render(views.order, { question, answer, locked: true, told });
	expect(textsOf(container, '.chip')).toEqual(['b', 'b', 'b']);
});
