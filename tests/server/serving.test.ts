import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqliteDatabase } from '#lib/server/database/scratch.ts';
import { BuiltServer } from './built-server.ts';

const database = sqliteDatabase();
let server: BuiltServer;
beforeAll(async () => void (server = await BuiltServer.on(database)));
afterAll(async () => {
	await server.end('SIGTERM');
	await database.remove();
});

test.each([
	['ORIGIN', 'readback.example.org', 'not how an address begins in a browser'],
	['ORIGIN', 'ftp://readback.example.org', 'not how an address begins in a browser'],
	['XFF_DEPTH', 'two', 'not a number of proxies'],
	['XFF_DEPTH', '0', 'not a number of proxies'],
	['PORT', 'http', 'not a number from 0 to 65535'],
	['DATABASE_URL', 'mysql://localhost', 'it does not begin with postgres://']
])('%s=%s is refused at the start, in one sentence', (name, value, why) => {
	const env = { ...process.env, DATABASE_URL: '', ...database.environment, [name]: value };
	const { status, stderr } = spawnSync(process.execPath, ['tools/serve.mjs'], {
		env,
		encoding: 'utf8'
	});
	expect({ status, lines: stderr.trim().split('\n') }).toEqual({
		status: 1,
		lines: [expect.stringMatching(new RegExp(`^${name} .*${why}`))]
	});
});

/** A form as a browser sends it, after a proxy has put these headers in. */
function send(path: string, headers: Record<string, string>) {
	return fetch(server.address + path, {
		method: 'POST',
		headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
		body: 'email=ada@example.org&password=x'
	});
}

test('a form that comes by a proxy which hides the address of its page is refused with what to set', async () => {
	const origin = 'https://readback.example.org';
	const hidden = await send('/sign-in', { origin, 'sec-fetch-site': 'same-origin' });
	expect(hidden.status).toBe(403);
	expect(await hidden.text()).toContain('X-Forwarded-Proto');
	const own = { origin: server.address, 'sec-fetch-site': 'same-origin' };
	expect(await (await send('/sign-in', own)).text()).not.toContain('X-Forwarded-Proto');
	const foreign = await send('/sign-in', { origin, 'sec-fetch-site': 'cross-site' });
	expect({ status: foreign.status, said: await foreign.text() }).toEqual({
		status: 403,
		said: expect.not.stringContaining('X-Forwarded-Proto')
	});
});

test('a program that does not say that it sends JSON is told so as problem details', async () => {
	const answer = await send('/api/v1/modules', {});
	expect(answer.headers.get('content-type')).toBe('application/problem+json');
	expect(await answer.json()).toMatchObject({
		status: 415,
		title: expect.stringContaining('JSON')
	});
});
