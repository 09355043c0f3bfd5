import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { limits } from '#lib/limits.ts';
import { ask, keyOf, mark, type KeyedQuestion } from './index.ts';
import { samples } from './samples.ts';
import { specimens } from './specimens.ts';
import { views } from './views.ts';

const each = specimens().map((question) => [`${question.kind} ${question.id}`, question] as const);

/** The question on a page, with an answer, and what may be done with it or seen of it. */
async function drawn(question: KeyedQuestion, answer: unknown, state: 'open' | 'locked' | 'told') {
	const screen = await render(views[question.kind], {
		question: ask(question, 'seed'),
		answer,
		locked: state !== 'open',
		told: state === 'told' ? { key: keyOf(question), mark: mark(question, answer) } : undefined
	});
	return screen.container;
}

const signs = (page: Element) => page.querySelectorAll('.right, .wrong, .verdict');
const controls = (page: Element) => [...page.querySelectorAll<HTMLInputElement>('input, button')];

test.each(each)('%s asks its question, and gives no sign of what is right', async (_, question) => {
	for (const answer of [undefined, ...Object.values(samples(question))]) {
		const page = await drawn(question, answer, 'open');
		const [before] = question.stem.split('_____');
		expect(page.querySelector('legend')?.textContent).toContain(before!.trim());
		expect(signs(page)).toHaveLength(0);
	}
});

test.each(each)('%s takes no other answer once it is locked', async (_, question) => {
	const page = await drawn(question, samples(question).wrong, 'locked');
	for (const control of controls(page)) {
		expect(control.matches(':disabled, [readonly]'), control.outerHTML).toBe(true);
	}
	expect(signs(page)).toHaveLength(0);
});

test.each(each)('%s, told, marks a wrong answer and says what is right', async (_, question) => {
	const page = await drawn(question, samples(question).wrong, 'told');
	expect(page.querySelectorAll('.wrong').length).toBeGreaterThan(0);
	// A sentence that was to be marked is shown in the article.
	if (question.kind === 'mark-words') return;
	const seen = page.textContent!.toLowerCase();
	for (const part of [keyOf(question)].flat())
		expect(seen).toContain(String(part).replace('-', ' '));
});

test.each(each)('%s, told, marks a right answer as right', async (_, question) => {
	const page = await drawn(question, samples(question).right, 'told');
	expect(page.querySelectorAll('.right').length).toBeGreaterThan(0);
	expect(page.querySelectorAll('.wrong')).toHaveLength(0);
});

test.each(each.filter(([, { kind }]) => kind === 'gap' || kind === 'number'))(
	'%s takes no answer that would be too long to be marked',
	async (_, question) => {
		const page = await drawn(question, undefined, 'open');
		expect(page.querySelector('input')?.maxLength).toBe(limits.answerCharacters);
	}
);

test('a sentence that nobody marked is nobody’s answer', async () => {
	const question = specimens().find(({ kind }) => kind === 'mark-words')!;
	const page = await drawn(question, undefined, 'told');
	expect(page.textContent).toContain('No sentence was marked.');
	expect(page.textContent).not.toMatch(/Your answer|tap one/);
});

test('of an order that nobody gave nothing is right', async () => {
	const question = specimens().find(({ kind }) => kind === 'order')!;
	for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
		const { container } = await render(views.order, {
			question: ask(question, seed),
			locked: true,
			told: { key: keyOf(question), mark: 0 }
		});
		expect(container.querySelectorAll('.right')).toHaveLength(0);
		expect(container.textContent).toContain('Place 1');
	}
});

test('an order that may only be looked at is not taken for an answer', async () => {
	const question = specimens().find(({ kind }) => kind === 'order')!;
	const given: unknown[] = [];
	const props = { question: ask(question, 'seed'), locked: true };
	await render(views.order, {
		...props,
		get answer() {
			return given.at(-1);
		},
		set answer(value) {
			given.push(value);
		}
	});
	expect(given).toEqual([]);
});
