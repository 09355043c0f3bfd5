import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isAnythingKept, KeptVersion } from './kept.ts';

const SCRIPT = '/_app/immutable/a.1.js';
const listing = { pages: ['/', '/study'], files: [SCRIPT, '/favicon.svg'] };
const page = `<script src="${SCRIPT}"></script>`;

/** What is asked of the network, in its order. */
let asked: string[];
/** What the network answers, by paths; anything else is a file. */
let answers: Record<string, () => Response>;

const typeOf = (path: string) => (path.endsWith('.js') ? 'text/javascript' : 'image/svg+xml');
const file = (path: string) =>
	new Response('a file', { headers: { 'content-type': typeOf(path) } });
const html = (text: string) => new Response(text, { headers: { 'content-type': 'text/html' } });

beforeEach(() => {
	asked = [];
	answers = { '/': () => html(page), '/study': () => html(page) };
	vi.stubGlobal('fetch', (path: string) => {
		asked.push(path);
		return Promise.resolve((answers[path] ?? (() => file(path)))());
	});
});

afterEach(async () => {
	vi.unstubAllGlobals();
	for (const name of await caches.keys()) await caches.delete(name);
});

test('all is kept, the pages last, and nothing is fetched twice', async () => {
	const kept = new KeptVersion('1', listing);
	expect(await kept.find('/study')).toBeUndefined();
	expect(await isAnythingKept()).toBe(false);
	await kept.fill();
	await kept.fill();
	expect(asked).toEqual([...listing.files, ...listing.pages]);
	expect(await (await kept.find('/study'))?.text()).toBe(page);
});

test.each([
	['a file is missing', SCRIPT, () => new Response('', { status: 404 }), '404'],
	['a network answers for a script', SCRIPT, () => html('Sign in'), 'text/html'],
	['a network answers for a page', '/study', () => html('Sign in'), 'another version'],
	['a part of a page comes', '/study', () => new Response('', { status: 206 }), '206'],
	['a page comes as something else', '/study', () => Response.json({}), 'application/json'],
	[
		'a page is of another version',
		'/study',
		() => html(page.replace('a.1', 'a.2')),
		'another version'
	]
])(
	'where %s no page is kept that lacks something, and the next try goes on',
	async (_, path, answer, why) => {
		answers[path] = answer;
		const kept = new KeptVersion('1', listing);
		await expect(kept.fill()).rejects.toThrow(why);
		expect(await kept.find(path)).toBeUndefined();
		if (path === SCRIPT) expect(await kept.find('/')).toBeUndefined();
		answers[path] = path === SCRIPT ? () => file(path) : () => html(page);
		await vi.waitFor(async () => expect(await kept.find('/favicon.svg')).toBeDefined());
		asked = [];
		await kept.fill();
		expect(asked).toContain(path);
		expect(asked).not.toContain('/favicon.svg');
		expect(await kept.find('/study')).toBeDefined();
	}
);

test('what an earlier version has left goes with the last who may need it, and nothing else does', async () => {
	const [first, second] = [new KeptVersion('1', listing), new KeptVersion('2', listing)];
	await caches.open('somebody-elses');
	await first.fill();
	await second.fill();
	await second.noteLeft(['a', 'b']);
	expect(await second.sweep(['b', 'c'])).toBe(false);
	expect(await first.find('/')).toBeDefined();
	const third = new KeptVersion('3', listing);
	await third.fill();
	expect(await second.sweep(['c'])).toBe(true);
	expect(await first.find('/')).toBeUndefined();
	for (const kept of [second, third]) expect(await kept.find('/')).toBeDefined();
	expect(await second.sweep([])).toBe(false);
	expect(await caches.has('somebody-elses')).toBe(true);
});

test('a file that the browser’s own cache has wrong is asked for anew', async () => {
	let times = 0;
	answers[SCRIPT] = () => (times++ === 0 ? html('Sign in') : file(SCRIPT));
	const kept = new KeptVersion('1', listing);
	await kept.fill();
	expect(asked.filter((path) => path === SCRIPT)).toHaveLength(2);
	expect(await (await kept.find(SCRIPT))?.text()).toBe('a file');
});
