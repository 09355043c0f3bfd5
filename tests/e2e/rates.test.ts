import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { OwnServer } from './own-server.ts';

test.skip(({ isMobile }) => isMobile, 'the same answers for all');

let server: OwnServer;
test.beforeAll(async () => {
	server = await OwnServer.start({ ADDRESS_HEADER: 'x-forwarded-for' });
});
test.afterAll(() => server.stop());

interface Asking {
	body?: string | URLSearchParams;
	headers?: Record<string, string>;
}

/** Asks from an address, or through no proxy, where the server was told of one. */
function askFrom(
	address: string | undefined,
	path: string,
	{ body, headers }: Asking = {}
): Promise<Response> {
	return fetch(server.address + path, {
		redirect: 'manual',
		...(body !== undefined && { method: 'POST', body }),
		headers: {
			accept: 'text/html',
			...(body !== undefined && { origin: server.address }),
			...headers,
			...(address !== undefined && { 'x-forwarded-for': address })
		}
	});
}

const json = { 'content-type': 'application/json' };
/** What can be guessed at, and the status of a guess that is wrong. */
const guessed: [what: string, path: string, status: number, asking?: Asking][] = [
	['a code that is typed', '/join?code=XXXXXXXX', 200],
	['the code in an address', '/join/XXXXXXXX', 404],
	['a code by /api', '/api/v1/join', 404, { body: '{"code":"XXXXXXXX"}', headers: json }],
	[
		'a token of /api',
		'/api/v1/modules',
		401,
		{ body: '{}', headers: { ...json, authorization: `Bearer ${'x'.repeat(43)}` } }
	],
	['an invitation', '/invited/nobody', 200],
	['the key of the setup link', '/setup?key=guessed', 200]
];

for (const [i, [what, path, status, asking]] of guessed.entries())
	test(`${what} is not guessed on and on from one network, whatever address of it asks`, async () => {
		const ask = (address: string | undefined) => askFrom(address, path, asking);
		let tries = 0;
		for (; tries < 70; tries++) {
			// A network of 64 bits, from which somebody asks each time by another address.
			const response = await ask(`2001:db8:0:${i}::${tries.toString(16)}`);
			if (response.status === 429) break;
			expect(response.status).toBe(status);
		}
		expect(tries).toBeGreaterThanOrEqual(20);
		expect(tries).toBeLessThan(70);
		expect((await ask(`2001:db8:1:${i}::1`)).status).toBe(status);
		expect((await ask(`203.0.113.${i}`)).status).toBe(status);
		expect((await ask(undefined)).status).toBe(status);
	});

test('who has come in is not kept out by a neighbour who guesses codes', async () => {
	const school = '198.51.100.7';
	const link = /\/setup\?key=\S+/.exec(server.console)![0];
	const owner = { name: 'Ada', email: 'ada@example.org', password: 'a few plain words' };
	const post = (path: string, form: Record<string, string>, headers = {}) =>
		askFrom('203.0.113.99', path, { body: new URLSearchParams(form), headers });
	const cookieOf = (response: Response) => response.headers.getSetCookie()[0]!.split(';')[0]!;
	const session = { cookie: cookieOf(await post(link, owner)) };
	const page = await (await post('/teach/tokens?/make', { name: 'a script' }, session)).text();
	const token = /<code[^>]*>([\w-]{43})</.exec(page)![1]!;
	const make = async (path: string, given: object): Promise<Record<string, string>> => {
		const headers = { ...json, authorization: `Bearer ${token}` };
		const asking = { body: JSON.stringify(given), headers };
		return (await (await askFrom('203.0.113.99', `/api/v1${path}`, asking)).json()) as never;
	};
	const text = readFileSync('questions/iss-future/article.md', 'utf8');
	const { id } = await make('/modules', { article: { text } });
	const { code } = await make(`/modules/${id}/assignments`, {});

	const body = new URLSearchParams({ name: 'Ben', page: 'a' });
	const entered = await askFrom(school, `/join/${code}?/name`, { body });
	const learner = { headers: { cookie: cookieOf(entered) } };
	for (let i = 0; i < 60; i++) await askFrom(school, '/join/XXXXXXXX');
	expect((await askFrom(school, `/join/${code}`)).status).toBe(429);
	expect((await askFrom(school, `/join/${code}`, learner)).status).toBe(200);
	for (let i = 0; i < 60; i++) await askFrom(school, '/join/XXXXXXXX', learner);
	expect((await askFrom(school, `/join/${code}`, learner)).status).toBe(429);
});
