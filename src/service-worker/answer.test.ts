import { expect, test } from 'vitest';
import { answerTo, isTypeOf, isUnreached, listingOf, weightsIn } from './answer.ts';

const HERE = 'https://readback.example';
const SCRIPT = '/_app/immutable/chunks/abc1234.js';
const WEIGHTS = '/_app/immutable/workers/assets/reader-1-x.weights';
const PAGES = ['/', '/make', '/study', '/study/review', '/learn/moon', '/learn/moon/module.json'];

const listing = listingOf(
	[...PAGES, '/teach/help', '/api/v1/openapi.json'],
	[SCRIPT, WEIGHTS],
	['/favicon.svg']
);

function answer(
	address: string,
	{ method = 'GET', isPage = true, headers = {} as Record<string, string> } = {}
) {
	const url = new URL(address, HERE);
	return answerTo({ method, url, isPage, headers: new Headers(headers) }, HERE, listing);
}

test('what only a server can answer is not kept, nor what the reader has learnt, which has its own place', () => {
	expect(listing).toEqual({ pages: PAGES, files: [SCRIPT, '/favicon.svg'] });
	expect(weightsIn([SCRIPT, WEIGHTS])).toBe(WEIGHTS);
});

test.each([
	...PAGES.map((path) => [path, path]),
	['/study?from=home', '/study'],
	['/learn/moon?x#sentence-3', '/learn/moon'],
	['/learn/%6doon', '/learn/moon'],
	['/study/', '/study'],
	['/make?title=A&text=B', '/make'],
	['/favicon.svg', '/favicon.svg'],
	[SCRIPT, SCRIPT]
])('%s is answered by this version', (address, path) => {
	expect(answer(address)).toEqual({ from: 'own', path });
});

test.each([
	'/teach',
	'/teach/modules/1',
	'/take/7',
	'/take/7/live',
	'/join',
	'/join/ABCDEF',
	'/api/v1/modules',
	'/sign-in?next=/teach',
	'/sign-out',
	'/setup',
	'/invited/x',
	'/healthz'
])('%s is left to the server', (address) => {
	expect(answer(address)).toEqual({ from: 'network' });
	expect(answer(address, { isPage: false })).toEqual({ from: 'network' });
});

test('what another app shares is put aside on this device, and nothing else that is sent', () => {
	const shared = { from: 'aside', path: '/make/shared' };
	expect(answer('/make/shared', { method: 'POST' })).toEqual(shared);
	expect(answer('/make/shared', { method: 'POST', isPage: false })).toEqual({ from: 'network' });
});

test.each([
	['what is sent', '/study', { method: 'POST' }],
	['a question about a page', '/study', { method: 'HEAD' }],
	['another origin', 'https://elsewhere.example/study', {}],
	['a stream of events', '/study', { isPage: false, headers: { accept: 'text/event-stream' } }],
	['a part of a file', SCRIPT, { isPage: false, headers: { range: 'bytes=0-9' } }],
	['a file that may change', '/_app/version.json', { isPage: false }],
	['the worker itself', '/service-worker.js', { isPage: false }]
])('%s is left to the network', (_, address, asked) => {
	expect(answer(address, asked)).toEqual({ from: 'network' });
});

test('a file of another version is had from whichever version has it', () => {
	const path = '/_app/immutable/chunks/old5678.js';
	expect(answer(path, { isPage: false })).toEqual({ from: 'any', path });
});

test('a page that is not kept is fetched, and told where it cannot be', () => {
	expect(answer('/teachers')).toEqual({ from: 'told', path: '/teachers' });
	expect(answer('/learn/%E0%A4%A')).toEqual({ from: 'told', path: '/learn/%E0%A4%A' });
});

test.each([
	['/study', 'text/html; charset=utf-8', true],
	['/study', 'application/json', false],
	['/learn/moon/module.json', 'application/json', true],
	['/learn/moon/module.json', 'text/html', false],
	[SCRIPT, 'text/javascript', true],
	[SCRIPT, 'application/javascript; charset=utf-8', true],
	[SCRIPT, 'text/html', false],
	[SCRIPT, '', false],
	['/_app/immutable/assets/a.css', 'text/css', true],
	['/_app/immutable/assets/a.css', 'text/plain', false],
	['/favicon.svg', 'image/svg+xml', true],
	['/manifest.webmanifest', 'text/html', false]
])('%s as %s: %s', (path, type, can) => {
	expect(isTypeOf(path, type)).toBe(can);
});

test('a proxy that does not reach the server is no answer, a server that is busy is one', () => {
	expect([502, 504, 520, 522].every(isUnreached)).toBe(true);
	expect([200, 404, 500, 503].some(isUnreached)).toBe(false);
});

test.each(['//teach', '/teach%2Fmodules', '/TEACH', '/study/../teach', '/./take/7'])(
	'a roundabout way to a page of a class, %s, is never answered from what is kept',
	(path) => {
		expect(['network', 'told']).toContain(answer(`${HERE}${path}`).from);
	}
);
