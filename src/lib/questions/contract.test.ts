/** What every question type promises, tried on made-up questions and on every question that ships. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { plainWords } from '#lib/language/en/content.ts';
import { ask, drawable, keyOf, mark, remark, tell, types, type Kind } from './index.ts';
import { KeyedQuestion } from './keyed.ts';
import { Item } from './item.ts';
import { toItem } from './items.ts';
import { samples } from './samples.ts';
import { specimens } from './specimens.ts';

const FOLDER = 'questions';
const shipped = readdirSync(FOLDER)
	.map((slug) => `${FOLDER}/${slug}/bank.json`)
	.filter((file) => existsSync(file))
	.flatMap((file): KeyedQuestion[] => JSON.parse(readFileSync(file, 'utf8')).questions);

const made = specimens();
const named = (questions: readonly KeyedQuestion[]) =>
	questions.map(
		(question) => [`${question.kind} ${question.id}: ${question.stem}`, question] as const
	);
const all = named([...made, ...shipped]);

test('there is a made-up question of each type, and shipped ones of nearly all types', () => {
	const kinds = Object.keys(types);
	expect([...new Set(made.map(({ kind }) => kind))]).toEqual(kinds);
	expect(new Set(shipped.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(kinds.length - 1);
});

test.each(Object.entries(types))('%s carries only what a page needs that asks it', (_, type) => {
	const needed = ['kind', 'answer', 'ask', 'key', 'mark', 'tell', 'remark'];
	expect(Object.keys(type).filter((member) => !needed.includes(member))).toEqual([]);
});

test.each(all)('%s fits its schema, and survives JSON and back', (_, question) => {
	expect(v.parse(KeyedQuestion, question)).toEqual(question);
	expect(v.parse(KeyedQuestion, JSON.parse(JSON.stringify(question)))).toEqual(question);
});

test.each(all)('%s marks its key and the right sample 1, and the wrong one less', (_, question) => {
	const { right, wrong, partly } = samples(question);
	expect(mark(question, keyOf(question))).toBe(1);
	expect(mark(question, right)).toBe(1);
	expect(mark(question, wrong)).toBeLessThan(1);
	expect(mark(question, wrong)).toBeGreaterThanOrEqual(0);
	if (partly === undefined) return;
	expect(mark(question, partly)).toBeGreaterThan(0);
	expect(mark(question, partly)).toBeLessThan(1);
});

test.each(all)('%s tells answers in words, and never fails to', (_, question) => {
	const { right, wrong } = samples(question);
	for (const answer of [right, wrong, keyOf(question)]) {
		expect(tell(question, answer)).toMatch(/\S/);
		expect(['undefined', 'object']).toContain(typeof remark(question, answer));
	}
	expect(tell(question, { no: 'sense' })).toBe('nothing');
	expect(remark(question, { no: 'sense' })).toBeUndefined();
});

/** Whether a value has the shape of an answer of this type, and so may be right by chance. */
const SHAPES: Record<Kind, (value: unknown) => boolean> = {
	choice: (value) => typeof value === 'string',
	'true-false': (value) => ['true', 'false', 'not-stated'].some((one) => one === value),
	gap: (value) => typeof value === 'string',
	number: (value) => typeof value === 'string',
	order: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
	match: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
	'mark-words': (value) => Number.isInteger(value) && Number(value) >= 0
};

test.each(named(made))(
	'%s marks nonsense 0, whatever it is, and lets no page draw it',
	(_, question) => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const given = mark(question, value);
				expect(given).toBeGreaterThanOrEqual(0);
				expect(given).toBeLessThanOrEqual(1);
				if (!SHAPES[question.kind](value)) expect(given).toBe(0);
				expect(drawable(question, value)).toBe(SHAPES[question.kind](value) ? value : undefined);
			})
		);
	}
);

test.each(named(made))('%s marks what no answer can be 0', (_, question) => {
	for (const value of [
		undefined,
		null,
		NaN,
		Infinity,
		-1,
		1.5,
		{},
		[],
		[[]],
		['x'.repeat(1e6)],
		'x'.repeat(1e6),
		() => 1,
		Symbol('x')
	])
		expect(mark(question, value)).toBe(0);
});

const others = [1, 2, 3].map((turn) => specimens(turn));

test.each(named(made).map(([name, question], i) => [name, question, i] as const))(
	'%s is asked without its key: with another key it is asked the same, to the byte',
	(_, question, i) => {
		for (const seed of ['', 'a', 'b'])
			for (const turn of others)
				expect(JSON.stringify(ask(turn[i]!, seed))).toBe(JSON.stringify(ask(question, seed)));
	}
);

test.each(all)('%s is asked without its evidence, its explanations and its fact', (_, question) => {
	const asked = ask(question, 'seed');
	const allowed = ['kind', 'id', 'stem', 'options', 'values', 'unit', 'events', 'left', 'right'];
	expect(Object.keys(asked).filter((key) => !allowed.includes(key))).toEqual([]);
});

test.each(all)('%s comes in the same order for the same seed', (_, question) => {
	expect(ask(question, 'one')).toEqual(ask(question, 'one'));
	expect(toItem(question, 'one')).toEqual(toItem(question, 'one'));
});

test('another seed may give another order, but numbers and dates ascend', () => {
	const [words, numbers] = made;
	const orders = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => JSON.stringify(ask(words!, seed)));
	expect(new Set(orders).size).toBeGreaterThan(1);
	for (const turn of [made, ...others])
		expect(ask(turn[1]!, 'x')).toMatchObject({ options: ['1', '2', '3'] });
	expect(numbers).toBeDefined();
});

test('whatever the key, over many seeds each option stands first as often as another', () => {
	const seeds = Array.from({ length: 400 }, (_, i) => `seed ${i}`);
	const first = seeds.map((seed) => {
		const asked = ask(made[0]!, seed);
		return 'options' in asked ? asked.options[0]! : '';
	});
	for (const name of ['alpha', 'beta', 'gamma', 'delta'])
		expect(first.filter((one) => one === name).length).toBeGreaterThan(60);
});

test.each(all)('%s is an item for other systems', (_, question) => {
	const item = toItem(question, 'seed');
	expect(v.parse(Item, item)).toEqual(item);
	const answers = typeof item.answer === 'string' ? [item.answer] : item.answer;
	expect(new Set(item.options).size).toBe(item.options.length);
	if (item.type === 'cloze' || item.type === 'short') expect(item.options).toEqual([]);
	else expect(item.options).toEqual(expect.arrayContaining(answers));
	if (item.type === 'order' || item.type === 'match')
		expect([...answers].sort()).toEqual([...item.options].sort());
	if (item.type === 'tf') expect(item.options).toEqual(['True', 'False']);
	if (item.type === 'cloze') expect(item.prompt).toContain('_____');
	expect(item.prompt).not.toMatch(/^Mark /);
});

/** The words by which a question can be answered. */
const keyWords = (question: KeyedQuestion): string[] => {
	switch (question.kind) {
		case 'choice':
			return [question.options[0]!.text, question.options[0]!.span?.quote ?? ''];
		case 'gap':
			return question.accepted;
		case 'number':
			return [question.said];
		case 'order':
			return question.events.map(({ when }) => when);
		case 'match':
			return question.pairs.map(({ right }) => right.replace(/^(?:the|an?) /, ''));
		case 'mark-words':
			return [question.candidates[0]!.quote];
		case 'true-false':
			return [];
	}
};

/**
 * Whether the evidence shows the key: its words stand there whole and together, or, of a name that the
 * article has said in full before, the last of them.
 */
function isShown(question: KeyedQuestion): boolean {
	const evidence = ` ${plainWords(question.evidence.map(({ quote }) => quote).join(' '))} `;
	const found = keyWords(question)
		.map(plainWords)
		.filter((key) => key !== '')
		.map((key) => [key, key.split(' ').at(-1)].some((words) => evidence.includes(` ${words} `)));
	if (question.kind === 'order' || question.kind === 'match') return !found.includes(false);
	return found.length === 0 || found.includes(true);
}

test.each(named(shipped))('%s has its key in its evidence', (_, question) => {
	expect(isShown(question)).toBe(true);
});

test.each(named(made.filter((question) => keyWords(question).length > 0)))(
	'%s would not pass with evidence that has its key only within other words',
	(_, question) => {
		const within = keyWords(question).map((key) => `un${key}ed`);
		const quote = within.join(' ');
		expect(isShown({ ...question, evidence: [{ start: 0, end: quote.length, quote }] })).toBe(
			false
		);
	}
);

test.each(named(made.filter(({ kind }) => kind === 'order' || kind === 'match')))(
	'%s would not pass with evidence for all but one of its parts',
	(_, question) => {
		const quote = keyWords(question).slice(1).join(' ');
		expect(isShown({ ...question, evidence: [{ start: 0, end: quote.length, quote }] })).toBe(
			false
		);
	}
);
