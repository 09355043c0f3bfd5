import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Blank from './Blank.svelte';

test('a blank takes as many characters as it is told, and no more', async () => {
	const { locator } = await render(Blank, { label: 'The word', maxlength: 5, locked: false });
	const field = locator.getByRole('textbox');
	await userEvent.type(field, 'abcdefg');
	await expect.element(field).toHaveValue('abcde');
});
