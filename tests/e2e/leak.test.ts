import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { keyOf } from '#lib/questions/index.ts';
import { questionsOf } from './leak-article.ts';
import { answerOf, cookieIn, fieldsFor, TwoServers } from './leak-servers.ts';
import type { StillServer } from './still-server.ts';

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

let two: TwoServers;

test.beforeAll(async () => {
	two = await TwoServers.start([questionsOf(0), questionsOf(1)]);
});

test.afterAll(() => two.stop());

for (const [name, setting] of settings)
	test(`${name}: pages, data, JSON and events say nothing of the key before the release`, async () => {
		const learner = await two.begun(setting);
		const before = await two.crawl(learner);
		expect(before).toMatch(/What is it|It is _____/);
		const rest = 'Nobody asks for this one.';
		if (setting.articleShown === false) expect(before).not.toContain(rest);
		else expect(before).toContain(rest);
		const count = questionsOf(0).length;
		for (let place = 0; place < count; place++) {
			const { view } = await two.openingOf(learner);
			if (!('question' in view)) break;
			if ('mayHint' in view && view.mayHint) await two.press(learner, 'hint');
			await two.press(learner, 'answer', fieldsFor(view.question));
			await two.crawl(learner);
		}
		expect((await two.openingOf(learner)).view.progress.map(({ sign }) => sign)).toEqual(
			Array<string>(count).fill('answered')
		);
		await two.press(learner, 'finish');
		if ((await two.openingOf(learner)).view.phase === 'overview')
			await two.press(learner, 'finish');
		expect((await two.openingOf(learner)).view.phase).toBe('handed-in');
		await two.crawl(learner);
	});

test('where each answer is told, no question tells of its key before it is answered', async () => {
	const policy = { feedback: 'immediate', hints: true };
	const learner = await two.begun({ release: 'hand', policy });
	for (let place = 0; place < questionsOf(0).length; place++) {
		await two.press(learner, `go ${place}`);
		await two.press(learner, 'hint');
		await two.crawl(learner);
	}
});

test('a right answer and a wrong one are acknowledged by the same bytes, and told apart after the release', async () => {
	const learner = await two.begun({ release: 'hand', attempts: 1 });
	const { attempt, cookie, id } = learner;
	const path = `/api/v1/attempts/${attempt}/operations`;
	const keyed = new Map(questionsOf(0).map((question) => [question.id, question]));
	for (let seq = 1; seq <= keyed.size; seq++) {
		const { view } = await two.openingOf(learner);
		if (!('question' in view)) break;
		const value = keyOf(keyed.get(view.question.id)!);
		const json = {
			version: 1,
			operations: [{ id: `${seq}`, seq, event: { type: 'answer', value } }]
		};
		expect((await two.alike({ path, cookie, json })).status).toBe(200);
	}
	await two.alike({ path: `/api/v1/attempts/${attempt}/submission`, cookie, json: { id: 'end' } });
	await two.crawl(learner);

	const owner = await Promise.all(two.servers.map((server) => signedIn(server)));
	for (const [i, server] of two.servers.entries()) {
		const release = { path: `/teach/assignments/${id}?/release`, form: [['', '']] };
		expect((await server.ask({ ...release, cookie: owner[i] })).status).toBe(303);
	}
	const told = await Promise.all(
		two.servers.map(async (server) => (await answerOf(server, { path: learner.take, cookie })).text)
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
	const learner = await two.begun({ release: 'end' });
	const other = await two.begun({ release: 'end' }, 'Bob');
	const [server] = two.servers;
	const api = `/api/v1/attempts/${learner.attempt}`;
	const behind = ['live', 'missed', '__data.json'].map((name) => `${learner.take}/${name}`);
	for (const path of [learner.take, ...behind, api])
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
		.map((path) => path.replace('[module]', two.module).replace('[assignment]', assignment))
		.map((path) => path.replace(/\[(\w+)\]/g, '$1'));
}
