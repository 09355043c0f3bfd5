import { expect, test } from '@playwright/test';

const PAGES = ['/', '/make', '/learn/iss-future', '/learn/iss-future/practise'];
const FILES = ['/favicon.svg', '/site.webmanifest'];
const WORKER = '/service-worker.js';

test.skip(({ isMobile }) => isMobile, 'the same answers for all');

for (const path of [...PAGES, '/learn/%69ss-future?from=here', ...FILES, WORKER]) {
	test(`${path} can be read alone, and refuses all else`, async ({ request }) => {
		for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
			const response = await request.fetch(path, { method, data: 'x' });
			expect(response.status(), method).toBe(405);
			expect(response.headers()['allow']).toBe('GET, HEAD');
			expect(await response.text()).toBe('');
		}
	});
}

for (const path of [...PAGES, WORKER]) {
	test(`${path} is asked for again each time, and sent only where it changed`, async ({
		request
	}) => {
		const first = await request.get(path);
		expect(first.status()).toBe(200);
		expect(first.headers()['cache-control']).toBe('no-cache');
		const again = await request.get(path, {
			headers: { 'if-none-match': first.headers()['etag'] ?? '' }
		});
		expect(again.status()).toBe(304);
		expect(again.headers()['cache-control']).toBe('no-cache');
		expect((await request.head(path)).status()).toBe(200);
	});
}

test('a file whose name changes with it is kept for good', async ({ request }) => {
	const page = await (await request.get('/learn/iss-future')).text();
	const file = /_app\/immutable\/[\w./-]+\.js/.exec(page)?.[0];
	const response = await request.get(`/${file}`);
	expect(response.headers()['cache-control']).toContain('immutable');
});

test('what no build has drawn answers for itself', async ({ request }) => {
	expect((await request.post('/healthz')).headers()['allow']).toContain('GET');
	expect((await request.post('/nowhere')).status()).toBe(404);
	expect((await request.get('/healthz')).status()).toBe(200);
});
