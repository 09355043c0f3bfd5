import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { fieldsOf } from '#lib/questions/forms.ts';
import { keyOf, type AskedQuestion } from '#lib/questions/index.ts';
import type { Opening } from '#lib/quiz/wire.ts';
import { article, questionsOf, sentences } from './leak-article.ts';
import { SETUP_KEY, StillServer, type Asking } from './still-server.ts';

/**
 * Two servers that differ in nothing but which answers are right. All that reaches a learner is asked of both,
 * and must be the same to the byte: what differs tells the key.
 */
test.describe.configure({ mode: 'serial' });
test.skip(({ isMobile }) => isMobile, 'the same answers for all');

/** How it is set, and what that changes for a learner. */
const settings = [
	['with the article beside it', { release: 'hand', articleShown: true }],
	['without the article', { release: 'hand', articleShown: false }],
	['question by question', { release: 'hand', articleShown: true, policy: { order: 'forward' } }],
	['with hints', { release: 'hand', articleShown: true, policy: { hints: true } }]
] as const;

let servers: [StillServer, StillServer];
let teacher: string;
let module: string;

/** What both servers answer, which is one and the same. */
async function alike(asking: Asking): Promise<{ status: number; text: string; headers: Headers }> {
	const [here, there] = await Promise.all(servers.map((server) => answerOf(server, asking)));
	expect(there!.all, asking.path).toBe(here!.all);
	return here!;
}

async function answerOf(server: StillServer, asking: Asking) {
	const response = await server.ask(asking);
	const { status, headers } = response;
	const text = headers.get('content-type')?.startsWith('text/event-stream')
		? await firstOf(response)
		: await response.text();
	const told = [...headers].filter(([name]) => name !== 'date').map((pair) => pair.join(': '));
	const all = [status, ...told, '', text].join('\n');
	return { status, headers, text, all };
}

async function firstOf({ body }: Response): Promise<string> {
	const reader = body!.getReader();
	const { value } = await reader.read();
	await reader.cancel();
	return new TextDecoder().decode(value);
}

test.beforeAll(async () => {
	servers = await Promise.all([StillServer.start(), StillServer.start()]);
	const form = Object.entries({
		name: 'Ms Teacher',
		email: 'teacher@example.org',
		password: 'a long pass phrase'
	});
	const { headers } = await alike({ path: `/setup?key=${encodeURIComponent(SETUP_KEY)}`, form });
	const cookie = cookieIn(headers);
	const page = await alike({ path: '/teach/tokens?/make', cookie, form: [['name', 'test']] });
	teacher = /TOKEN=([\w-]{20,})/.exec(page.text)![1]!;
	const made = await Promise.all(
		servers.map((server, turn) => {
			const bank = { version: 1, generator: 'test', article, questions: questionsOf(turn) };
			const json = { bank: { ...bank, ledger: [] } };
			return server.ask({ path: '/api/v1/modules', token: teacher, json });
		})
	);
	module = ((await made[0]!.json()) as { id: string }).id;
});

test.afterAll(async () => {
	await Promise.all(servers.map((server) => server.stop()));
});

function cookieIn(headers: Headers): string {
	return headers.get('set-cookie')!.split(';')[0]!;
}

/** An assignment, and a learner who has come in and begun. */
async function begun(setting: object, name = 'Ada') {
	const path = `/api/v1/modules/${module}/assignments`;
	const made = await alike({ path, token: teacher, json: setting });
	const { id, code } = JSON.parse(made.text) as { id: string; code: string };
	const join = `/join/${code}`;
	const entered = await alike({ path: `${join}?/name`, form: [['name', name]] });
	const cookie = cookieIn(entered.headers);
	const start = await alike({ path: `${join}?/begin`, cookie, form: [['', '']] });
	const take = start.headers.get('location')!;
	return { id, code, join, cookie, take, attempt: take.split('/').at(-1)! };
}

type Begun = Awaited<ReturnType<typeof begun>>;

/** Everything that a learner's pages name, and what stands behind them. */
async function crawl({ cookie, join, take, attempt }: Begun): Promise<string> {
	const api = `/api/v1/attempts/${attempt}`;
	const waiting = [join, take, `${take}/live`, api, `${join}/__data.json`, `${take}/__data.json`];
	const seen = new Set<string>();
	const read: string[] = [];
	for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
		if (seen.has(path)) continue;
		seen.add(path);
		const answer = await alike({ path, cookie });
		if (isOwn(path)) {
			expect(answer.headers.get('cache-control'), path).toMatch(/no-store/);
			read.push(answer.text);
		}
		// What stands before anybody assigns anything is the same for all; it is asked for, not followed.
		if (path === join || path === take) waiting.push(...namedIn(answer.text));
	}
	return read.join('\n');
}

/** A page or an answer that is about this attempt, and no file that everybody gets. */
function isOwn(path: string): boolean {
	return /^\/(?:join|take|api)\/./.test(path);
}

function namedIn(html: string): string[] {
	const named = html.matchAll(/(?:href|src|action)="(\.{0,2}\/[^"#]*)"|import\("([^"]+)"\)/g);
	return Array.from(named, ([, path, script]) => new URL(path ?? script!, 'http://here/take/x'))
		.filter((url) => !url.search.startsWith('?/'))
		.map((url) => url.pathname);
}

async function openingOf({ cookie, attempt }: Begun): Promise<Opening> {
	const { text } = await alike({ path: `/api/v1/attempts/${attempt}`, cookie });
	return JSON.parse(text) as Opening;
}

/** Sends the page's form with the button that is named pressed. */
async function press({ cookie, take }: Begun, button: string, fields: string[][] = []) {
	const page = await alike({ path: take, cookie });
	const hidden = Array.from(
		page.text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g),
		([, name, value]) => [name!, value!]
	);
	const form = [...hidden, ...fields, ['do', button]];
	const sent = await alike({ path: take, cookie, form });
	expect(sent.status, button).toBe(303);
}

/** Some answer to a question, by a plain form. */
function fieldsFor(asked: AskedQuestion): string[][] {
	return fieldsOf(asked, undefined, sentences).map((field, i) => {
		if (field.type === 'text') return [field.name, field.inputmode === 'text' ? 'alpha' : '7'];
		const options = field.options.filter(({ value }) => value !== '');
		return [field.name, options[i % options.length]!.value];
	});
}

for (const [name, setting] of settings)
	test(`${name}: pages, data, JSON and events say nothing of the key before the release`, async () => {
		const learner = await begun(setting);
		const before = await crawl(learner);
		expect(before).toContain('What is it?');
		const count = questionsOf(0).length;
		for (let place = 0; place < count; place++) {
			const { view } = await openingOf(learner);
			if (!('question' in view)) break;
			if ('mayHint' in view && view.mayHint) await press(learner, 'hint');
			await press(learner, 'answer', fieldsFor(view.question));
			await crawl(learner);
		}
		expect((await openingOf(learner)).view.progress.map(({ sign }) => sign)).toEqual(
			Array<string>(count).fill('answered')
		);
		await press(learner, 'finish');
		if ((await openingOf(learner)).view.phase === 'overview') await press(learner, 'finish');
		expect((await openingOf(learner)).view.phase).toBe('handed-in');
		await crawl(learner);
	});

test('a right answer and a wrong one are acknowledged by the same bytes, and told apart after the release', async () => {
	const learner = await begun({ release: 'hand', attempts: 1 });
	const { attempt, cookie, id } = learner;
	const path = `/api/v1/attempts/${attempt}/operations`;
	const keyed = new Map(questionsOf(0).map((question) => [question.id, question]));
	for (let seq = 1; seq <= keyed.size; seq++) {
		const { view } = await openingOf(learner);
		if (!('question' in view)) break;
		const value = keyOf(keyed.get(view.question.id)!);
		const json = {
			version: 1,
			operations: [{ id: `${seq}`, seq, event: { type: 'answer', value } }]
		};
		expect((await alike({ path, cookie, json })).status).toBe(200);
	}
	await alike({ path: `/api/v1/attempts/${attempt}/submission`, cookie, json: { id: 'end' } });
	await crawl(learner);

	const owner = await Promise.all(servers.map((server) => signedIn(server)));
	for (const [i, server] of servers.entries()) {
		const release = { path: `/teach/assignments/${id}?/release`, form: [['', '']] };
		expect((await server.ask({ ...release, cookie: owner[i] })).status).toBe(303);
	}
	const told = await Promise.all(
		servers.map(async (server) => (await answerOf(server, { path: learner.take, cookie })).text)
	);
	expect(told.map((page) => /score[^>]*>100%</.test(page))).toEqual([true, false]);
	expect(told.map((page) => page.includes('Right answer'))).toEqual([true, true]);
});

async function signedIn(server: StillServer): Promise<string> {
	const form = [
		['email', 'teacher@example.org'],
		['password', 'a long pass phrase']
	];
	return cookieIn((await server.ask({ path: '/sign-in', form })).headers);
}

test('nobody else gets to an attempt, and no learner to a page of a teacher', async () => {
	const learner = await begun({ release: 'end' });
	const other = await begun({ release: 'end' }, 'Bob');
	const [server] = servers;
	const api = `/api/v1/attempts/${learner.attempt}`;
	for (const path of [learner.take, `${learner.take}/live`, `${learner.take}/__data.json`, api])
		for (const cookie of [other.cookie, undefined, await signedIn(server)]) {
			const { status, text } = await answerOf(server, { path, cookie });
			// Kit's data of a page that is none comes with status 200, and says so inside.
			expect([401, 404, 200], path).toContain(status);
			if (status === 200) expect(text).toMatch(/"type":"error".*"status":404/);
			expect(text).not.toContain('alpha');
		}
	const json = { version: 1, operations: [{ id: 'x', seq: 1, event: { type: 'skip' } }] };
	const stolen = await server.ask({ path: `${api}/operations`, cookie: other.cookie, json });
	expect(stolen.status).toBe(404);

	for (const path of teacherPages(learner.id)) {
		const { status, headers } = await server.ask({ path, cookie: learner.cookie });
		expect([status, headers.get('location')?.split('?')[0]], path).toEqual([303, '/sign-in']);
	}
});

/** The addresses of all pages of a teacher's, with the names of what is there. */
function teacherPages(assignment: string): string[] {
	return readdirSync('src/routes/teach', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\+(?:page|server)(?:\.server)?\.(?:ts|svelte)$/.test(file))
		.map((file) => `/teach/${file}`.replace(/\/\+[^/]*$/, ''))
		.map((path) => path.replace('[module]', module).replace('[assignment]', assignment))
		.map((path) => path.replace(/\[(\w+)\]/g, '$1'));
}
