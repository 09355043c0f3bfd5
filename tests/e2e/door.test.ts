import { readFileSync } from 'node:fs';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { json } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { teach } from './teacher.ts';

test.skip(({ isMobile }) => isMobile, 'no screen is involved');

const text = readFileSync('questions/iss-future/article.md', 'utf8');

interface Sending {
	path?: string;
	body: string;
	headers: Record<string, string>;
}

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	isTimed: boolean;
	body: Record<string, unknown>;
}

/** Sends with the length told, which goes by the door, or in chunks, which goes by SvelteKit's route. */
function send(base: string, way: 'door' | 'route', { path, body, headers }: Sending) {
	const length = way === 'door' && { 'content-length': Buffer.byteLength(body) };
	return new Promise<Answer>((done, failed) => {
		ask(base + path, { method: 'POST', headers: { ...headers, ...length } }, (response) => {
			const { statusCode: status = 0 } = response;
			const { date, 'content-length': _, ...heard } = response.headers;
			expect(date).toBeDefined();
			json(response).then((said) => {
				// By the clock, and so never twice the same.
				const { now, ...body } = said as Record<string, unknown>;
				done({ status, headers: heard, isTimed: now !== undefined, body });
			}, failed);
		})
			.on('error', failed)
			.end(body);
	});
}

test('an answer is told the same by the door beside SvelteKit as by its route', async ({
	page,
	playwright,
	baseURL
}) => {
	await teach(page);
	await page.goto('/teach/tokens');
	await page.getByLabel('A token for').fill('our timetable');
	await page.getByRole('button', { name: 'Make a token' }).click();
	const token = await page.locator('.made code').textContent();
	// Without the cookies of the page.
	const program = await playwright.request.newContext({ baseURL: baseURL! });
	const post = async (path: string, data: unknown, bearer = token) => {
		const headers = { authorization: `Bearer ${bearer}` };
		return (await program.post(`/api/v1${path}`, { data, headers })).json();
	};
	const module = await post('/modules', { article: { text } });
	const assignment = await post(`/modules/${module.id}/assignments`, { release: 'hand' });
	const ada = await post('/join', { code: assignment.code, name: 'Ada' });
	const eve = await post('/join', { code: assignment.code, name: 'Eve' });
	const begun = await post(`/assignments/${ada.assignment}/attempts`, {}, ada.token);

	const path = `/api/v1/attempts/${begun.attempt.id}/operations`;
	const is = { authorization: `Bearer ${ada.token}`, 'content-type': 'application/json' };
	const by = (seq: number, id = 'a') =>
		JSON.stringify({ version: 1, operations: [{ id, seq, event: { type: 'flag' } }] });
	const look = JSON.stringify({ version: 1, operations: [], paper: true });
	const cookie = `readback-learner=${eve.token}.${ada.token}`;
	const device = { 'content-type': 'application/json', cookie };
	const cases: [what: string, status: number, sending: Partial<Sending>][] = [
		['an answer', 200, { body: by(1) }],
		['the same again', 200, { body: by(1) }],
		['one behind a gap', 200, { body: by(9, 'b') }],
		['one in a place that is taken', 200, { body: by(1, 'c') }],
		['no answer, for the paper', 200, { body: look }],
		[
			'from a page of this server',
			200,
			{ headers: { ...device, 'sec-fetch-site': 'same-origin' } }
		],
		['with the cookie of a device', 200, { headers: device }],
		['by another learner', 404, { headers: { ...is, authorization: `Bearer ${eve.token}` } }],
		['by nobody', 401, { headers: { 'content-type': 'application/json' } }],
		['with a token that is none', 401, { headers: { ...is, authorization: 'Bearer none' } }],
		['to an attempt that is none', 404, { path: '/api/v1/attempts/none/operations' }],
		['as a form', 415, { headers: { ...is, 'content-type': 'text/plain' } }],
		['with a mark of the byte order', 200, { body: `\uFEFF${look}` }],
		['as HTTP writes a scheme', 200, { headers: { ...is, authorization: `bearer ${ada.token}` } }],
		['what is no JSON', 400, { body: '{' }],
		['in a shape of its own', 400, { body: '{"version":1}' }],
		['in a version to come', 400, { body: '{"version":2,"operations":[]}' }],
		['with no words at all', 400, { body: '' }]
	];
	for (const [what, status, changed] of cases) {
		const sending = { path, body: look, headers: is, ...changed };
		const first = await send(baseURL!, 'door', sending);
		const second = await send(baseURL!, 'route', sending);
		expect(first.status, what).toBe(status);
		expect(second, what).toEqual(first);
	}

	for (const headers of [
		{ ...device, 'sec-fetch-site': 'cross-site' },
		{ ...device, 'sec-fetch-site': 'same-site' },
		{ ...device, origin: 'https://elsewhere.example' }
	]) {
		const from = await fetch(baseURL! + path, { method: 'POST', headers, body: look });
		expect(from.status).toBe(403);
	}
});
