import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Feedback from './Feedback.svelte';

test('evidence that names the same words twice is drawn, not an error', async () => {
	const span = { start: 3, end: 8, quote: 'words' };
	const told = { mark: 1, credit: 1, key: 'a', keyValue: 'a', evidence: [span, span] };
	const screen = await render(Feedback, { told });
	expect(screen.container.querySelectorAll('mark')).toHaveLength(2);
});
