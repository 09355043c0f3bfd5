/** What a worker reads in a browser is what Node reads, to the byte; its weights are fetched once. */
import { afterAll, expect, inject, test } from 'vitest';
import { parseArticle } from '#lib/article/parse.ts';
import { openReader } from '#lib/language/en/reader.browser.ts';
import { written } from './readings.ts';

const reader = openReader();
afterAll(() => reader.close());

async function sha256(text: string): Promise<string> {
	const digest = new Uint8Array(
		await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
	);
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

test('there are texts to read', () => {
	expect(inject('readings').length).toBeGreaterThan(0);
});

test.each(inject('readings'))(
	'$name is read as Node reads it',
	async ({ name, source, sha256: expected }) => {
		const reading = await reader.read(parseArticle(source, name).article!);
		expect(reading.trees.length).toBe(reading.sentences.length);
		expect(await sha256(written(reading))).toBe(expected);
	}
);

test('the weights are kept under their hash, and what is no longer they is fetched anew', async () => {
	const [{ name, source } = { name: '', source: '' }] = inject('readings');
	const { article } = parseArticle(source, name);
	await reader.read(article!);
	const cache = await caches.open('readback-reader');
	const [kept] = await cache.keys();
	expect(kept?.url).toContain('?sha256=');
	// Somebody has put other bytes there: they are not used, and fetched anew.
	await cache.put(kept!, new Response('not the weights'));
	const second = openReader();
	try {
		expect((await second.read(article!)).trees.length).toBeGreaterThan(0);
	} finally {
		second.close();
	}
	expect((await (await cache.match(kept!))!.arrayBuffer()).byteLength).toBeGreaterThan(1_000_000);
});
