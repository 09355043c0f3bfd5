import { expect, test } from '@playwright/test';
import { OwnServer } from './own-server.ts';

test.skip(({ isMobile }) => isMobile, 'the same answers for all');
test.describe.configure({ mode: 'serial' });

const owner = { name: 'Ada', email: 'ada@example.org', password: 'a few plain words' };
let server: OwnServer;
/** The cookie of the owner's session. */
let session = '';

interface Asking {
	form?: Record<string, string>;
	headers?: Record<string, string>;
}

function ask(path: string, { form, headers = {} }: Asking = {}): Promise<Response> {
	return fetch(server.address + path, {
		redirect: 'manual',
		...(form && { method: 'POST', body: new URLSearchParams(form) }),
		headers: { accept: 'text/html', ...(form && { origin: server.address }), ...headers }
	});
}

/** The cookie of the session that a page gives. */
function cookieOf(response: Response): string {
	const given = response.headers.getSetCookie();
	return given.find((cookie) => /^(?:__Host-)?readback-teacher=/.test(cookie)) ?? '';
}

test.beforeAll(async () => {
	server = await OwnServer.start();
});
test.afterAll(() => server.stop());

test.describe('before there is an owner', () => {
	for (const [from, headers] of [
		['through a proxy', { 'x-forwarded-for': '203.0.113.7' }],
		['through a proxy that tells it otherwise', { forwarded: 'for=203.0.113.7' }],
		['over https', { 'x-forwarded-proto': 'https', origin: 'https://127.0.0.1' }]
	] as const)
		test(`nobody becomes it ${from} without the key`, async () => {
			const origin = 'origin' in headers ? headers.origin : server.address;
			const port = new URL(server.address).port;
			const given = {
				...headers,
				origin: origin.startsWith('https') ? `${origin}:${port}` : origin
			};
			expect(await (await ask('/setup', { headers })).text()).toContain('has no owner yet');
			for (const path of ['/setup', '/setup?key=', '/setup?key=guessed'])
				expect((await ask(path, { form: owner, headers: given })).status).toBe(403);
		});

	test('the console tells the key, and with it somebody does', async () => {
		const headers = { 'x-forwarded-for': '203.0.113.7' };
		const path = /\/setup\?key=\S+/.exec(server.console)![0];
		const made = await ask(path, { form: owner, headers });
		expect(made.status).toBe(303);
		session = cookieOf(made).split(';')[0]!;
		const second = { ...owner, email: 'eve@example.org' };
		const late = await ask(path, { form: second, headers });
		expect(late.headers.get('location')).toBe('/sign-in');
		expect(cookieOf(late)).toBe('');
		expect((await ask('/sign-in', { form: second })).status).toBe(401);
		expect((await ask('/setup', { headers })).headers.get('location')).toBe('/sign-in');
	});
});

test.describe('a teacher’s pages', () => {
	for (const path of [
		'/teach',
		'/teach/',
		'/%74each',
		'/teach/%61ccount',
		'/teach/classes/some/export',
		'/teach/account/__data.json',
		'/%74each/account/__data.json'
	])
		test(`${path} is for nobody who is not signed in`, async () => {
			const response = await ask(path);
			const text = await response.text();
			const isSentOn =
				/^\/sign-in|^\/teach$/.test(response.headers.get('location') ?? '') ||
				/"type":"redirect","location":"\/sign-in/.test(text);
			expect(isSentOn, `${response.status} ${text.slice(0, 200)}`).toBe(true);
			expect(text).not.toContain(owner.email);
		});

	test('an action of theirs does nothing for who is not signed in', async () => {
		const form = { name: 'Eve' };
		for (const path of ['/teach/account?/name', '/%74each/account?/name'])
			expect((await ask(path, { form })).headers.get('location')).toMatch(/^\/sign-in/);
		const page = await (await ask('/teach/account', { headers: { cookie: session } })).text();
		expect(page).toContain('value="Ada"');
	});
});

test.describe('after signing in', () => {
	for (const next of [
		'//evil.example',
		'/\\evil.example',
		'https://evil.example',
		'/teach//evil.example',
		'/teach/..//evil.example',
		'/teach@evil.example',
		'javascript:alert(1)',
		'/setup'
	])
		test(`${next} is nowhere to go`, async () => {
			const path = `/sign-in?next=${encodeURIComponent(next)}`;
			const response = await ask(path, { form: owner });
			expect(response.headers.get('location')).toBe('/teach');
		});

	test('a session has a token that is new, and a cookie that no script reads', async () => {
		const headers = { cookie: 'readback-teacher=chosen-by-somebody-else' };
		const cookie = cookieOf(await ask('/sign-in', { form: owner, headers }));
		expect(cookie).toMatch(/^readback-teacher=[\w-]{43};/);
		expect(cookie).toMatch(/HttpOnly/i);
		expect(cookie).toMatch(/SameSite=Lax/i);
		expect(cookie).toMatch(/Path=\//);
		expect(cookie).toMatch(/Max-Age=2592000/);
		expect(cookie).not.toMatch(/Secure|Domain/i);
	});

	test('over https the cookie is bound to the host, and on a shared computer to the browser', async () => {
		const headers = {
			'x-forwarded-proto': 'https',
			origin: server.address.replace('http', 'https')
		};
		const cookie = cookieOf(await ask('/sign-in', { form: { ...owner, shared: 'on' }, headers }));
		expect(cookie).toMatch(/^__Host-readback-teacher=/);
		expect(cookie).toMatch(/Secure/);
		expect(cookie).not.toMatch(/Max-Age|Expires|Domain/i);
	});

	test('signing out ends the session, and not only the cookie', async () => {
		const cookie = cookieOf(await ask('/sign-in', { form: owner })).split(';')[0]!;
		expect((await ask('/teach', { headers: { cookie } })).status).toBe(200);
		await ask('/sign-out', { form: {}, headers: { cookie } });
		expect((await ask('/teach', { headers: { cookie } })).status).toBe(303);
		expect((await ask('/teach', { headers: { cookie: session } })).status).toBe(200);
	});
});

test.describe('what a page of another site sends', () => {
	const elsewhere: [string, Record<string, string>][] = [
		['another origin', { origin: 'https://evil.example' }],
		['no origin that it tells', { origin: 'null' }],
		['another host of the same site', { 'sec-fetch-site': 'same-site' }],
		['another site', { 'sec-fetch-site': 'cross-site' }]
	];
	for (const [name, headers] of elsewhere)
		for (const type of [undefined, 'text/plain', 'application/json'])
			test(`is refused: ${name}, as ${type ?? 'a form'}`, async () => {
				const response = await fetch(`${server.address}/teach/account?/everywhere`, {
					method: 'POST',
					redirect: 'manual',
					body: type ? '{}' : new URLSearchParams(),
					headers: { cookie: session, ...headers, ...(type && { 'content-type': type }) }
				});
				expect(response.status).toBe(403);
				expect((await ask('/teach', { headers: { cookie: session } })).status).toBe(200);
			});
});

test('who has an account cannot be told from what is said', async () => {
	const said = async (email: string) => {
		const response = await ask('/sign-in', { form: { email, password: 'not these words' } });
		return `${response.status} ${(await response.text()).replaceAll(email, '')}`;
	};
	const stripped = (page: string) => page.replace(/nonce[-="\w+/]*/g, '');
	expect(stripped(await said('eve@example.org'))).toBe(stripped(await said(owner.email)));
});

test('passwords are not tried on and on, at one account or from one address', async () => {
	const statuses: number[] = [];
	let text = '';
	for (let i = 0; i < 12; i++) {
		const form = { email: 'mallory@example.org', password: `guess number ${i}` };
		const response = await ask('/sign-in', { form });
		statuses.push(response.status);
		text = await response.text();
	}
	expect(statuses.at(0)).toBe(401);
	expect(statuses.at(-1)).toBe(429);
	expect(text).toMatch(/tried again in (?:a|\d+) (?:minute|second)/);
});

test.describe('while a stranger tries at an account', () => {
	let device = '';

	test('strangers are refused there', async () => {
		const response = await ask('/sign-in', { form: owner });
		expect(response.status).toBe(303);
		device = response.headers.getSetCookie().find((cookie) => /^readback-device=/.test(cookie))!;
		expect(device).toMatch(/^readback-device=[\w-]{65};/);
		expect(device).toMatch(/HttpOnly/i);
		expect(device).toMatch(/Max-Age=31536000/);
		let status = 0;
		for (let i = 0; i < 9; i++)
			({ status } = await ask('/sign-in', { form: { ...owner, password: `guess number ${i}` } }));
		expect(status).toBe(429);
	});

	for (const [what, cookie, status] of [
		['that has signed in there before comes in', () => device.split(';')[0]!, 303],
		['with a cookie of its own making does not', () => `readback-device=${'x'.repeat(65)}`, 429],
		['with many such cookies does not', () => `readback-device=${'x.'.repeat(400)}`, 429],
		['that is new does not', () => '', 429]
	] as const)
		test(`a device ${what}`, async () => {
			const response = await ask('/sign-in', { form: owner, headers: { cookie: cookie() } });
			expect(response.status).toBe(status);
		});

	test('a device of others is left no cookie', async () => {
		const response = await ask('/sign-in', {
			form: { ...owner, shared: 'on' },
			headers: { cookie: device.split(';')[0]! }
		});
		expect(response.status).toBe(303);
		expect(response.headers.getSetCookie().join()).not.toContain('readback-device');
	});
});

test('every page says what a browser may do with it', async () => {
	for (const path of ['/', '/sign-in', '/teach', '/nowhere']) {
		const { headers } = await ask(path, { headers: { cookie: session } });
		expect(headers.get('referrer-policy'), path).toBe('same-origin');
		expect(headers.get('permissions-policy'), path).toContain('camera=()');
		expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin');
		expect(headers.get('x-frame-options'), path).toBe('DENY');
		expect(headers.get('x-content-type-options'), path).toBe('nosniff');
		if (path !== '/') expect(headers.get('cache-control'), path).toBe('no-store');
	}
});
