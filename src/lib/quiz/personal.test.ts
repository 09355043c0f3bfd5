import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ask, keyOf } from '#lib/questions/index.ts';
import { KeyedQuestion } from '#lib/questions/keyed.ts';
import { specimens } from '#lib/questions/specimens.ts';
import { shuffledQuestions, withFewerOptions } from './personal.ts';

const four = specimens()[0]!;
const optionsOf = (question: KeyedQuestion) =>
	question.kind === 'choice' ? question.options.map(({ text }) => text) : [];

test('of a choice of four one distractor goes, never the key, and the same one each time', () => {
	const dropped = new Set<string>();
	for (let i = 0; i < 200; i++) {
		const fewer = withFewerOptions(four, `seed ${i}`);
		expect(v.is(KeyedQuestion, fewer)).toBe(true);
		expect(keyOf(fewer)).toBe(keyOf(four));
		expect(withFewerOptions(four, `seed ${i}`)).toEqual(fewer);
		const gone = optionsOf(four).filter((text) => !optionsOf(fewer).includes(text));
		expect(gone.length).toBe(1);
		dropped.add(gone[0]!);
	}
	expect([...dropped].sort()).toEqual(['beta', 'delta', 'gamma']);
});

test('which one goes does not follow from the order in which a bank has them', () => {
	if (four.kind !== 'choice') return;
	const [key, ...others] = four.options;
	const turned = { ...four, options: [key!, ...others.reverse()] };
	for (let i = 0; i < 50; i++) {
		const [a, b] = [four, turned].map((each) => ask(withFewerOptions(each, `${i}`), 'seed'));
		expect(a).toEqual(b);
	}
});

test.each(specimens().filter((question) => question !== four && question.id !== 'c1'))(
	'$kind $id stays as it is: with two options a guess would be right half the time',
	(question) => {
		expect(withFewerOptions(question, 'seed')).toBe(question);
	}
);

test('the questions come in an order that follows from the seed, and none is lost', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.string()), fc.string(), (ids, seed) => {
			const shuffled = shuffledQuestions(ids, seed);
			expect([...shuffled].sort()).toEqual([...ids].sort());
			expect(shuffledQuestions(ids, seed)).toEqual(shuffled);
		})
	);
	const ids = ['a', 'b', 'c', 'd', 'e'];
	const orders = ['1', '2', '3', '4'].map((seed) => shuffledQuestions(ids, seed).join());
	expect(new Set(orders).size).toBeGreaterThan(1);
});
