import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { expect, test } from '@playwright/test';
import { OwnServer } from './own-server.ts';

test.skip(({ isMobile }) => isMobile, 'no screen is involved');
test.describe.configure({ mode: 'serial' });

const owner = { name: 'Ada', email: 'ada@example.org', password: 'a few plain words' };
const bank = JSON.parse(readFileSync('questions/iss-future/bank.json', 'utf8'));

let server: OwnServer;
/** The cookies of the teacher and of the learner. */
let teacher = '';
let learner = '';
let token = '';
let attempt = '';
/** The teacher's page of the learner, and the address by which a page watches the class. */
let page = '';
let live = '';
let code = '';
let questions: string[] = [];

async function send(path: string, cookie: string, fields: Record<string, string>) {
	return fetch(server.address + path, {
		method: 'POST',
		redirect: 'manual',
		body: new URLSearchParams(fields),
		headers: { accept: 'text/html', origin: server.address, cookie }
	});
}

async function post(path: string, body: unknown, bearer: string) {
	const response = await fetch(`${server.address}/api/v1${path}`, {
		method: 'POST',
		body: typeof body === 'string' ? body : JSON.stringify(body),
		headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` }
	});
	return { status: response.status, said: await response.json() };
}

async function statusOf(path: string, cookie: string): Promise<number> {
	const { status } = await fetch(server.address + path, {
		headers: { accept: 'text/html', cookie }
	});
	return status;
}

test.beforeAll(async () => {
	server = await OwnServer.start();
	const made = await send('/setup', '', owner);
	teacher = made.headers
		.getSetCookie()
		.map((cookie) => cookie.split(';')[0])
		.join('; ');
	const told = await (await send('/teach/tokens?/make', teacher, { name: 'a test' })).text();
	const bearer = /<code[^>]*>([\w-]{43})<\/code>/.exec(told)![1]!;
	const module = (await post('/modules', { bank }, bearer)).said;
	const path = `/modules/${module.id}/assignments`;
	const { said } = await post(path, { release: 'hand', shuffled: false }, bearer);
	const joined = (await post('/join', { code: said.code, name: 'Eve' }, '')).said;
	({ token } = joined);
	learner = `readback-learner=${token}`;
	const begun = (await post(`/assignments/${said.id}/attempts`, {}, token)).said;
	attempt = begun.attempt.id;
	({ questions } = begun.attempt);
	({ code } = said);
	live = `${server.address}/teach/assignments/${said.id}/live`;
	page = `/teach/assignments/${said.id}/learners/${joined.learner.id}`;
});
test.afterAll(() => server.stop());

const sound = () => ({ do: 'flag', operation: 'a', seq: '1', question: questions[0]! });

for (const [what, forged] of [
	['a place between two', { seq: '0.5' }],
	['a place that is no number', { seq: 'NaN' }],
	['a place beyond all', { seq: '1e999' }],
	['a name without end', { operation: 'x'.repeat(1e5) }],
	['no name', { operation: '' }],
	['a question without end', { question: 'x'.repeat(1e5) }]
] as const)
	test(`a form that brings ${what} is refused, and leaves nothing in the log`, async () => {
		const response = await send(`/take/${attempt}`, learner, { ...sound(), ...forged });
		expect(response.status).toBe(400);
		const look = await post(
			`/attempts/${attempt}/operations`,
			{ version: 1, operations: [] },
			token
		);
		expect(look.said.seq).toBe(0);
	});

/** What is answered to a form of a stranger's before any of it is there. */
function answerBefore(path: string, length: Record<string, string>): Promise<number | undefined> {
	return new Promise((done, failed) => {
		const headers = {
			origin: server.address,
			'content-type': 'application/x-www-form-urlencoded',
			...length
		};
		const asking = request(server.address + path, { method: 'POST', agent: false, headers });
		asking.on('error', failed).on('response', ({ statusCode }) => {
			done(statusCode);
			asking.off('error', failed).on('error', () => undefined);
			asking.destroy();
		});
		asking.flushHeaders();
	});
}

for (const path of ['/sign-in', '/setup', '/join/00000000?/name', '/nowhere'])
	for (const [what, length] of [
		['is too long', { 'content-length': '20000000' }],
		['does not say how long it is', { 'transfer-encoding': 'chunked' }]
	] as const)
		test(`a form of a stranger’s that ${what} is not read: ${path}`, async () => {
			expect(await answerBefore(path, length)).toBe(413);
		});

const strange: [what: string, status: number, value: string][] = [
	['a name that no page can be sent', 200, '{"__proto__": 1}'],
	['a list 3,900 deep', 200, '['.repeat(3_900) + ']'.repeat(3_900)],
	['a number where there is none', 200, '7'],
	['a list without bottom', 400, '['.repeat(9e5) + ']'.repeat(9e5)]
];
for (const [i, [what, status, value]] of strange.entries())
	test(`an answer that is ${what} breaks neither the learner’s page nor the teacher’s`, async () => {
		for (const [at, question] of questions.entries()) {
			const seq = 1 + 2 * (i * questions.length + at);
			const operations =
				`{"id":"go-${i}-${at}","seq":${seq},"event":{"type":"go","to":${at}}},` +
				`{"id":"is-${i}-${at}","seq":${seq + 1},"question":"${question}","event":{"type":"answer","value":${value}}}`;
			const body = `{"version":1,"operations":[${operations}]}`;
			const sent = await post(`/attempts/${attempt}/operations`, body, token);
			expect(sent.status).toBe(status);
			expect(await statusOf(`/take/${attempt}`, learner)).toBe(200);
			if (status !== 200) break;
		}
		expect(await statusOf(page, teacher)).toBe(200);
	});

test('a page that watches hears of nobody who comes in after it was signed out', async () => {
	const signedIn = await send('/sign-in', '', owner);
	const cookie = signedIn.headers.getSetCookie()[0]!.split(';')[0]!;
	const signal = AbortSignal.timeout(4_000);
	const { body } = await fetch(live, { headers: { cookie }, signal });
	const begins = async (name: string) => {
		const { said } = await post('/join', { code, name }, '');
		await post(`/assignments/${said.assignment}/attempts`, {}, said.token);
	};
	let heard = '';
	const hears = (async () => {
		for await (const part of body!) heard += Buffer.from(part).toString();
	})().catch(() => undefined);
	await begins('Before');
	await expect.poll(() => heard).toContain('Before');
	await send('/sign-out', cookie, {});
	await begins('Afterwards');
	await hears;
	expect(heard).not.toContain('Afterwards');
});

test('one page too many that watches is told so, and is no fault', async () => {
	const pages = new AbortController();
	const watch = () => fetch(live, { headers: { cookie: teacher }, signal: pages.signal });
	const statuses: number[] = [];
	for (let i = 0; i < 41; i++) statuses.push((await watch()).status);
	pages.abort();
	expect(statuses.slice(0, 40)).toEqual(Array(40).fill(200));
	expect(statuses[40]).toBe(429);
});
