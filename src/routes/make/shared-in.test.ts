import { expect, test } from 'vitest';
import { sharedIn } from './shared-in.ts';

test.each([
	['nothing', '', undefined],
	['another query', '?from=here', undefined],
	['empty parts', '?title=&text=%20&url=', undefined],
	['a text', '?text=One%20day.%0A%0ATwo%20days.', { title: '', text: 'One day.\n\nTwo days.' }],
	[
		'a text with its title and address',
		'?title=Days&text=One.&url=https%3A%2F%2Fexample.org%2F',
		{ title: 'Days', text: 'One.' }
	],
	[
		'an address alone',
		'?title=Days&url=https%3A%2F%2Fexample.org%2F',
		{ title: 'Days', text: 'https://example.org/' }
	]
])('another app shares %s', (_, query, shared) => {
	expect(sharedIn(query)).toEqual(shared);
});
