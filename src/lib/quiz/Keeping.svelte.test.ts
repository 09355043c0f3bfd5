import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { LIVE_REGION } from '#lib/ui/announce.browser.ts';
import Keeping from './Keeping.svelte';

test('to try again leaves the focus by what comes of it, and that is said, once', async () => {
	const region = document.body.appendChild(document.createElement('p'));
	region.id = LIVE_REGION;
	const screen = await render(Keeping, {
		keeping: 'lost',
		onretry: () => void screen.rerender({ keeping: 'keeping' })
	});
	expect(region.textContent).toBe('not kept');
	await screen.getByRole('button', { name: 'Try again' }).click();
	await expect.element(screen.getByText('being kept …')).toBeVisible();
	await screen.rerender({ keeping: 'kept' });
	expect(region.textContent).toBe('kept on this device');
	expect(document.activeElement?.textContent).toContain('kept on this device');

	region.textContent = '';
	await screen.rerender({ keeping: 'keeping' });
	await screen.rerender({ keeping: 'kept' });
	expect(region.textContent).toBe('');
	region.remove();
});
