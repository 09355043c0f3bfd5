import { readFileSync } from 'node:fs';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { teach } from './teacher.ts';

test.skip(({ isMobile }) => isMobile, 'no screen is involved');

const text = readFileSync('questions/iss-future/article.md', 'utf8');
const shipped = JSON.parse(readFileSync('questions/iss-future/bank.json', 'utf8'));

function clientOf(request: APIRequestContext, token?: string) {
	const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
	return {
		async post(path: string, data: unknown) {
			const response = await request.post(`/api/v1${path}`, { data, headers });
			return { status: response.status(), body: await response.json() };
		},
		async get(path: string) {
			const response = await request.get(`/api/v1${path}`, { headers });
			return { status: response.status(), text: await response.text() };
		}
	};
}

test('a program makes a module, assigns it, takes it as a learner and fetches the results', async ({
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
	const request = await playwright.request.newContext({ baseURL: baseURL! });
	const teacher = clientOf(request, token!);
	const module = await teacher.post('/modules', { article: { text } });
	expect(module).toMatchObject({ status: 201, body: { questions: expect.any(Number) } });
	// A bank is held to what ours keep to: no page could tell two questions of one name apart.
	const { article, questions, ...others } = shipped;
	const doubled = { ...others, article, questions: [questions[0], questions[0]] };
	expect(await teacher.post('/modules', { bank: doubled })).toMatchObject({
		status: 422,
		body: { title: expect.stringContaining('Another question has its id.') }
	});
	const assignments = `/modules/${module.body.id}/assignments`;
	expect(await teacher.post(assignments, { attempts: -1 })).toMatchObject({
		status: 400,
		body: { title: expect.stringMatching(/^attempts: .*[^.]\.$/) }
	});
	const { status, body: assignment } = await teacher.post(assignments, { release: 'hand' });
	expect(status).toBe(201);

	const joined = await clientOf(request).post('/join', { code: assignment.code, name: '=1+1' });
	const learner = clientOf(request, joined.body.token);
	const begun = await learner.post(`/assignments/${joined.body.assignment}/attempts`, {});
	const attempt = `/attempts/${begun.body.attempt.id}`;
	const operations = [{ id: 'a', seq: 1, event: { type: 'answer', value: 'whatever' } }];
	for (let times = 0; times < 2; times++) {
		const { body } = await learner.post(`${attempt}/operations`, { version: 1, operations });
		expect(body).toMatchObject({ seq: 1, acknowledged: ['a'] });
	}
	const ended = await learner.post(`${attempt}/submission`, { id: 'end' });
	expect(ended.body.view.phase).toBe('handed-in');

	const results = await teacher.get(`/assignments/${assignment.id}/results`);
	expect(JSON.parse(results.text).learners).toMatchObject([{ name: '=1+1', state: 'ended' }]);
	const table = await teacher.get(`/assignments/${assignment.id}/results.csv`);
	expect(table.text).toContain("\r\n'=1+1,1,");
});

test.describe('a request that cannot be met is answered by problem details', () => {
	const cases: [what: string, path: string, data: unknown, status: number][] = [
		['without a token', '/modules', { article: { text } }, 401],
		['by a code that is none', '/join', { code: 'XXXX', name: 'Ada' }, 404],
		['in a shape of its own', '/join', { kode: 'XXXX' }, 400],
		['for an attempt of nobody’s', '/attempts/x/operations', { version: 1, operations: [] }, 401]
	];
	for (const [what, path, data, status] of cases)
		test(what, async ({ request }) => {
			const response = await request.post(`/api/v1${path}`, { data });
			expect(response.status()).toBe(status);
			expect(response.headers()['content-type']).toContain('application/problem+json');
			expect(await response.json()).toMatchObject({ status, title: expect.stringMatching(/\.$/) });
		});

	test('at an address where there is nothing, by a method that is not taken, from another site', async ({
		baseURL
	}) => {
		const elsewhere = { origin: 'https://elsewhere.example' };
		for (const [method, path, status, headers] of [
			['GET', '/nowhere', 404, {}],
			['POST', '/nowhere', 404, {}],
			['GET', '/join', 405, {}],
			['DELETE', '/attempts/x/operations', 405, {}],
			['POST', '/join', 403, elsewhere]
		] as const) {
			const response = await fetch(`${baseURL}/api/v1${path}`, { method, headers });
			expect(response.status, path).toBe(status);
			expect(response.headers.get('content-type'), path).toContain('application/problem+json');
			const { title } = (await response.json()) as { title: string };
			expect(title).toMatch(/\.$/);
		}
	});

	test('with a form where JSON is wanted', async ({ request, baseURL }) => {
		const response = await request.post('/api/v1/join', {
			form: { code: 'x' },
			headers: { origin: baseURL! }
		});
		expect(response.status()).toBe(415);
	});
});

test('the description by OpenAPI names every address', async ({ request }) => {
	const { openapi, paths } = await (await request.get('/api/v1/openapi.json')).json();
	expect(openapi).toBe('3.1.0');
	expect(Object.keys(paths)).toContain('/api/v1/attempts/{attempt}/operations');
});
