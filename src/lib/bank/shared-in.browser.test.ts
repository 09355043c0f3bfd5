import { expect, test } from 'vitest';
import { putAside, takeShared } from './shared-in.browser.ts';

function formOf(fields: Record<string, string | File>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
}

test('a file that is shared is taken once, with its name and its bytes', async () => {
	const file = new File(['One day.\n'], 'day é.md', { type: 'text/markdown' });
	await putAside(formOf({ title: 'A day', file }));
	const shared = await takeShared();
	expect(shared).toMatchObject({ title: 'A day', text: '' });
	expect(shared!.file!.name).toBe('day é.md');
	expect(await shared!.file!.text()).toBe('One day.\n');
	expect(await takeShared()).toBeUndefined();
});

test.each([
	['a text', { title: 'Days', text: ' One.\nTwo. ', url: 'https://example.org/' }, 'One.\nTwo.'],
	['an address alone', { url: 'https://example.org/' }, 'https://example.org/'],
	['a text beside an empty file', { text: 'One.', file: new File([], '') }, 'One.']
])('another app shares %s', async (_, fields, text) => {
	await putAside(formOf(fields as Record<string, string>));
	const shared = await takeShared();
	expect(shared).toMatchObject({ text });
	expect(shared!.file).toBeUndefined();
});

test('what is shared without anything in it is nothing', async () => {
	await putAside(formOf({ title: '', file: new File([], '') }));
	expect(await takeShared()).toBeUndefined();
});
