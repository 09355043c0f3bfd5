import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { serverLimits } from '../limits.ts';
import { fetchArticle } from './address.ts';
import type { Net } from './address-connection.ts';
import { isPublicAddress, targetOf } from './address-target.ts';

test.each([
	['8.8.8.8', true],
	['93.184.216.34', true],
	['172.15.255.255', true],
	['172.32.0.1', true],
	['100.63.255.255', true],
	['2606:4700:4700::1111', true],
	['2a00:1450:4001:81b::200e', true],
	['0.0.0.0', false],
	['10.1.2.3', false],
	['100.64.0.1', false],
	['127.0.0.1', false],
	['127.255.255.254', false],
	['169.254.169.254', false],
	['172.16.0.1', false],
	['172.31.255.255', false],
	['192.0.2.1', false],
	['192.168.1.1', false],
	['198.18.0.1', false],
	['203.0.113.9', false],
	['224.0.0.251', false],
	['240.0.0.1', false],
	['255.255.255.255', false],
	['::', false],
	['::1', false],
	['::ffff:127.0.0.1', false],
	['::ffff:8.8.8.8', false],
	['::127.0.0.1', false],
	['64:ff9b::a00:1', false],
	['64:ff9b:1::1', false],
	['100::1', false],
	['2001::1', false],
	['2001:db8::1', false],
	['2002:7f00:1::', false],
	['3fff::1', false],
	['fc00::1', false],
	['fd12:3456::1', false],
	['fe80::1', false],
	['fe80::1%eth0', false],
	['fec0::1', false],
	['ff02::1', false],
	['localhost', false],
	['', false]
])('%j is an address of the open internet: %s', (address, isPublic) => {
	expect(isPublicAddress(address)).toBe(isPublic);
});

test.each([
	['no address', /no address of a page/],
	['file:///etc/passwd', /no address of a page/],
	['ftp://example.org/', /no address of a page/],
	['gopher://example.org:80/', /no address of a page/],
	['https://name:word@example.org/', /the name and the password/],
	[`http://example.org/${'x'.repeat(2_000)}`, /at most 2000 characters/],
	['http://example.org:8080/', /usual ports/],
	['http://example.org:22/', /usual ports/],
	['http://127.0.0.1/', /not on the open internet/],
	['http://2130706433/', /not on the open internet/],
	['http://0x7f.1/', /not on the open internet/],
	['http://0177.0.0.1/', /not on the open internet/],
	['http://[::1]/', /not on the open internet/],
	['http://[::ffff:169.254.169.254]/', /not on the open internet/],
	['http://within.example/', /not on the open internet/],
	['http://half.example/', /not on the open internet/],
	['http://nowhere.example/', /no server of this name/],
	['http://broken.example/', /no server of this name/]
])('refuses %s', async (address, problem) => {
	const names: Record<string, string[]> = {
		'within.example': ['10.0.0.7'],
		'half.example': ['93.184.216.34', '127.0.0.1'],
		'nowhere.example': []
	};
	const resolve = async (name: string) => names[name] ?? Promise.reject(new Error(name));
	expect(await targetOf(address, resolve)).toEqual({
		problem: expect.stringMatching(problem) as string
	});
});

const PUBLIC = '93.184.216.34';
const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close().closeAllConnections()));

/** The open internet as this test has it: one server, which stands for every host that is public. */
async function internet(listener: RequestListener): Promise<Net & { dialled: string[] }> {
	const server = createServer(listener);
	servers.push(server);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	const dialled: string[] = [];
	return {
		dialled,
		resolve: (name) => Promise.resolve([name === 'within.example' ? '127.0.0.1' : PUBLIC]),
		dial: (host, asked) => {
			dialled.push(`${host}:${asked}`);
			return connect({ host: '127.0.0.1', port });
		}
	};
}

const PAGE = '<p>The Panama Canal was opened in 1914.</p>';

test('fetches a page from the number that was looked up, and tells nobody who asks', async () => {
	let heads: unknown;
	const net = await internet(({ headers, url }, response) => {
		heads = { ...headers, url };
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.setHeader('set-cookie', 'a=b');
		response.end(PAGE);
	});
	const { content, name } = await fetchArticle('http://example.org/canal?page=1#locks', net);
	expect(Buffer.from(content!).toString()).toBe(PAGE);
	expect(name).toBe('page.html');
	expect(net.dialled).toEqual([`${PUBLIC}:80`]);
	expect(heads).toEqual({
		accept: 'text/html, text/plain, text/markdown, application/pdf',
		'accept-encoding': 'gzip, br',
		connection: expect.anything() as string,
		host: 'example.org',
		url: '/canal?page=1',
		'user-agent': 'Readback'
	});
});

test.each([
	['text/plain', '/a.txt', 'page.txt'],
	['text/plain', '/a.md', 'page.md'],
	['text/markdown', '/a', 'page.md'],
	['application/pdf', '/a', 'page.pdf'],
	['application/xhtml+xml', '/a', 'page.html']
])('knows %s at %s as %s', async (type, path, name) => {
	const net = await internet((_, response) =>
		response.writeHead(200, { 'content-type': type }).end(PAGE)
	);
	expect(await fetchArticle(`http://example.org${path}`, net)).toMatchObject({ name });
});

test('follows from one address to the next, and no further than three', async () => {
	const net = await internet(({ url = '', headers }, response) => {
		const left = Number(url.slice(1));
		if (left === 0) response.writeHead(200, { 'content-type': 'text/plain' }).end(headers.host);
		else response.writeHead(302, { location: `http://host${left}.example/${left - 1}` }).end();
	});
	const { content } = await fetchArticle('http://example.org/3', net);
	expect(Buffer.from(content!).toString()).toBe('host1.example');
	expect((await fetchArticle('http://example.org/4', net)).problem).toMatch(/from one to another/);
});

test.each([
	['http://127.0.0.1/', /not on the open internet/],
	['http://within.example/', /not on the open internet/],
	['//169.254.169.254/latest/meta-data', /not on the open internet/],
	['http://example.org:6379/', /usual ports/],
	['file:///etc/passwd', /no address of a page/],
	['http://:80:80', /no address of a page/]
])('follows nobody to %s', async (location, problem) => {
	const net = await internet((_, response) => response.writeHead(301, { location }).end());
	expect((await fetchArticle('http://example.org/', net)).problem).toMatch(problem);
	expect(net.dialled).toEqual([`${PUBLIC}:80`]);
});

const large = Buffer.alloc(serverLimits.fetchPageBytes + 1, ' ');

test.each<[what: string, listener: RequestListener, problem: RegExp]>([
	[
		'a page that is too large',
		(_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(large),
		/more than the 2 MB/
	],
	[
		'a page that unpacks to one that is too large',
		(_, response) =>
			response
				.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
				.end(gzipSync(large)),
		/more than the 2 MB/
	],
	[
		'a packing of another kind',
		(_, response) =>
			response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'zstd' }).end('x'),
		/cannot be reached, or breaks off/
	],
	[
		'a picture',
		(_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
		/no page, text or PDF/
	],
	['no type', (_, response) => response.writeHead(200).end('x'), /no page, text or PDF/],
	[
		'a page that is not there',
		(_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end('x'),
		/answers 404/
	],
	[
		'a body that breaks off',
		(_, response) => {
			response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100' });
			response.write('x');
			setTimeout(() => response.destroy(), 20);
		},
		/breaks off/
	],
	[
		'a packed body that breaks off',
		(_, response) => {
			response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
			response.write(gzipSync(large).subarray(0, 900));
			setTimeout(() => response.destroy(), 20);
		},
		/breaks off/
	],
	['a server that says nothing', () => undefined, /takes too long/],
	[
		'a body that comes byte by byte',
		(_, response) => {
			response.writeHead(200, { 'content-type': 'text/html' });
			const drip = setInterval(() => response.write('x'), 20);
			response.on('close', () => clearInterval(drip));
		},
		/takes too long/
	]
])('ends %s in a sentence', async (_, listener, problem) => {
	const net = await internet(listener);
	const fetched = await fetchArticle('http://example.org/', net, 600);
	expect(fetched).toEqual({ problem: expect.stringMatching(problem) as string });
});

test('waits for no name that is looked up for ever, and for no host that is not there', async () => {
	const net = await internet(() => undefined);
	const never = { ...net, resolve: () => new Promise<string[]>(() => undefined) };
	expect((await fetchArticle('http://example.org/', never, 50)).problem).toMatch(/too long/);
	const away = { ...net, dial: () => connect({ host: '127.0.0.1', port: 1 }) };
	expect((await fetchArticle('http://example.org/', away)).problem).toMatch(/cannot be reached/);
});
