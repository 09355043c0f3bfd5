import { expect, test } from '@playwright/test';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import { questionsOf } from './leak-article.ts';
import { fieldsFor, TwoServers, type Begun } from './leak-servers.ts';

/**
 * Two servers that differ in all of their later questions. Where each question waits for its turn, a learner
 * gets the same bytes from both until the first of these is open.
 */
test.describe.configure({ mode: 'serial' });
test.skip(({ isMobile }) => isMobile, 'the same answers for all');

/** The questions that are the same. */
const SAME = 3;

const settings = [
	['at the end', { feedback: 'deferred' }],
	['after each answer', { feedback: 'immediate', tries: 1 }]
] as const;

/** In the order of the bank, so that what differs comes last. */
const inOrder = { release: 'hand', shuffled: false };

let two: TwoServers;

test.beforeAll(async () => {
	const questions = questionsOf(0);
	const others = questions.map((question, i) => (i < SAME ? question : otherThan(question)));
	two = await TwoServers.start([questions, others]);
});

test.afterAll(() => two.stop());

/** A question of another name, kind and wording. */
function otherThan({ id, evidence, fact, level }: KeyedQuestion): KeyedQuestion {
	const stem = `What else than ${id}? _____`;
	return { kind: 'gap', id: `x-${id}`, stem, evidence, fact, level, accepted: ['else'] };
}

async function answer(learner: Begun): Promise<void> {
	const { view } = await two.openingOf(learner);
	if (!('question' in view)) throw new Error('No question is open.');
	await two.press(learner, 'answer', fieldsFor(view.question));
}

for (const [when, policy] of settings) {
	const setting = { ...inOrder, policy: { ...policy, order: 'forward' } };

	test(`with feedback ${when}, a question that waits for its turn is in no page, data, JSON or event`, async () => {
		const learner = await two.begun(setting);
		for (let place = 0; place < SAME; place++) {
			await two.crawl(learner);
			await answer(learner);
			if (policy.feedback === 'deferred') continue;
			await two.crawl(learner);
			await two.press(learner, 'next');
		}
		const pages = await two.each({ path: learner.take, cookie: learner.cookie });
		expect(pages.map(({ text }) => text.includes('What else than'))).toEqual([false, true]);
	});

	test(`with feedback ${when}, what was handed in early says nothing of what was never open`, async () => {
		const learner = await two.begun(setting);
		await answer(learner);
		await two.press(learner, 'finish');
		await two.crawl(learner);
		if ((await two.openingOf(learner)).view.phase === 'overview')
			await two.press(learner, 'finish');
		expect((await two.openingOf(learner)).view.phase).toBe('handed-in');
		await two.crawl(learner);
	});
}

test('the reply to an answer brings the next question, and none after it', async () => {
	const learner = await two.begun({ ...inOrder, policy: { order: 'forward' } });
	const path = `/api/v1/attempts/${learner.attempt}/operations`;
	for (let seq = 1; seq < SAME; seq++) {
		const operations = [{ id: `${seq}`, seq, event: { type: 'skip' } }];
		const json = { version: 1, operations, paper: true };
		const { text } = await two.alike({ path, cookie: learner.cookie, json });
		expect(JSON.parse(text)).toMatchObject({ view: { position: seq + 1 } });
	}
	const json = { version: 1, operations: [], paper: true };
	await two.alike({ path, cookie: learner.cookie, json });
});
