import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Filling } from './filling.ts';
import { KeptVersion } from './kept.ts';

const SCRIPT = '/_app/immutable/a.1.js';
const listing = { pages: ['/', '/study'], files: [SCRIPT, '/favicon.svg', '/b.svg'] };

/** What the network says, by paths; anything else is a page, or a file. */
let answers: Record<string, () => Response>;
let asked: string[];
let filling: Filling;

/** What a server has at a path, with its type. */
function had(path: string): Response {
	const type = path.endsWith('.js') ? 'text/javascript' : 'image/svg+xml';
	const headers = { 'content-type': path.includes('.') ? type : 'text/html' };
	return new Response(`<script src="${SCRIPT}"></script>`, { headers });
}

beforeEach(() => {
	[answers, asked] = [{}, []];
	vi.stubGlobal('fetch', async (path: string) => {
		await Promise.resolve();
		asked.push(path);
		return answers[path]?.() ?? had(path);
	});
	filling = new Filling(new KeptVersion('1', listing), undefined);
});

afterEach(async () => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	for (const name of await caches.keys()) await caches.delete(name);
});

const noNetwork = () => {
	throw new TypeError('Failed to fetch');
};

/** A device that has room for so many more. */
function room(left: number): void {
	const put = Cache.prototype.put;
	vi.spyOn(Cache.prototype, 'put').mockImplementation(function (this: Cache, ...rest) {
		if (left-- > 0) return put.apply(this, rest);
		return Promise.reject(new DOMException('no', 'QuotaExceededError'));
	});
}

test('all is there once it is filled, and whoever asks meanwhile waits for the same', async () => {
	expect(await filling.stock()).toEqual({ kept: 0, wanted: 5, goesOn: false });
	const both = [filling.fill(), filling.fill()];
	expect(await filling.stock()).toMatchObject({ goesOn: true });
	await Promise.all(both);
	await filling.fill();
	expect(await filling.stock()).toEqual({ kept: 5, wanted: 5, goesOn: false });
	expect(asked).toHaveLength(5);
});

test.each<[string, 'full' | 'network' | 'missing', number, () => void]>([
	['there is no room', 'full', 2, () => room(2)],
	['the network goes', 'network', 2, () => (answers['/favicon.svg'] = noNetwork)],
	[
		'one file is missing',
		'missing',
		2,
		() => (answers[SCRIPT] = () => new Response('', { status: 404 }))
	],
	[
		'a page is missing',
		'missing',
		4,
		() => (answers['/'] = () => new Response('', { status: 500 }))
	]
])(
	'where %s it is told how much is there, and the next try goes on',
	async (_, why, kept, fail) => {
		fail();
		await expect(filling.fill()).rejects.toThrow();
		expect(await filling.stock()).toEqual({ kept, wanted: 5, goesOn: false, trouble: why });
		vi.restoreAllMocks();
		answers = {};
		asked = [];
		await filling.fill();
		expect(await filling.stock()).toEqual({ kept: 5, wanted: 5, goesOn: false });
		expect(asked).toHaveLength(5 - kept);
	}
);

test('what the browser has thrown away is told, and fetched again', async () => {
	await filling.fill();
	for (const name of await caches.keys()) await caches.delete(name);
	expect(await filling.stock()).toMatchObject({ kept: 0, wanted: 5 });
	await filling.fill();
	expect(await filling.stock()).toMatchObject({ kept: 5 });
});

test('without what the reader has learnt pages are kept, and it is told that something is missing', async () => {
	const reader = '/reader.weights';
	answers[reader] = () => new Response('', { status: 500 });
	const whole = new Filling(new KeptVersion('1', listing), reader);
	await whole.fill();
	expect(await whole.stock()).toEqual({ kept: 5, wanted: 6, goesOn: false, trouble: 'network' });
});
