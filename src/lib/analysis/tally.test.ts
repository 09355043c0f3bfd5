import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { limits } from '#lib/limits.ts';
import { shuffle } from '#lib/random.ts';
import { heldBy } from './bands.ts';
import { classicalFigures } from './ctt.ts';
import type { Figures } from './figures.ts';
import { addAttempt, emptyTally, figuresOf, removeAttempt, Tally, type Sat } from './tally.ts';

const credit = fc.constantFrom(0, 0, 1 / 3, 0.5, 2 / 3, 0.9, 1, 1);
const chosen = fc.option(fc.constantFrom('Mars', 'Venus', '__proto__', 'constructor', '3'), {
	nil: undefined
});
const seconds = fc.option(fc.integer({ min: 0, max: 3600 }), { nil: undefined });

function satOf(width: number): fc.Arbitrary<Sat> {
	const each = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: width, maxLength: width });
	return fc.record({ marks: each(credit), chosen: each(chosen), seconds: each(seconds) });
}

const anyClass = fc
	.array(fc.constantFrom(1, 1, 2, 0.5, 10, 0), { minLength: 1, maxLength: 6 })
	.chain((points) =>
		fc.record({
			points: fc.constant(points),
			sats: fc.array(satOf(points.length), { maxLength: 40 })
		})
	);

function tallyOf(points: readonly number[], sats: readonly Sat[]): Tally {
	const tally = emptyTally(points);
	for (const sat of sats) addAttempt(tally, sat);
	return tally;
}

function matrixOf(points: readonly number[], sats: readonly Sat[]): Figures {
	return classicalFigures(
		sats.map(({ marks }) => marks.map((mark, i) => mark * points[i]!)),
		points
	);
}

/** Equal to a billionth of what they are, or of a point where they are about nothing. */
function expectSame(a: object, b: object, within = 1e-9): void {
	const [left, right] = [numbersIn(a), numbersIn(b)];
	expect(left.map(([name]) => name)).toEqual(right.map(([name]) => name));
	for (const [i, [name, value]] of left.entries()) {
		const other = right[i]![1];
		const scale = Math.max(1, Math.abs(value), Math.abs(other));
		expect(Math.abs(value - other), `${name}: ${value}, ${other}`).toBeLessThan(within * scale);
	}
}

function numbersIn(value: object, path = ''): [string, number][] {
	return Object.entries(value).flatMap(([name, inner]: [string, unknown]): [string, number][] => {
		const at = `${path}.${name}`;
		if (typeof inner === 'number') return [[at, inner]];
		return inner && typeof inner === 'object' ? numbersIn(inner, at) : [];
	});
}

test('a tally knows what the whole matrix says, in whatever order the attempts ended', () => {
	fc.assert(
		fc.property(anyClass, fc.string(), ({ points, sats }, seed) => {
			expectSame(figuresOf(tallyOf(points, sats)), matrixOf(points, sats));
			expectSame(figuresOf(tallyOf(points, shuffle(sats, seed))), matrixOf(points, sats));
		})
	);
});

test('an attempt that is taken out again leaves nothing behind', () => {
	fc.assert(
		fc.property(anyClass, fc.nat(), ({ points, sats }, cut) => {
			const stay = sats.slice(0, sats.length ? cut % sats.length : 0);
			const tally = tallyOf(points, sats);
			for (const sat of sats.slice(stay.length)) removeAttempt(tally, sat);
			// What is left may be a thousandth of what was there, and has that many digits fewer.
			expectSame(figuresOf(tally), matrixOf(points, stay), 1e-6);
			const fresh = tallyOf(points, stay);
			expect(countsOf(tally)).toEqual(countsOf(fresh));
			expect(tally.bands).toEqual(fresh.bands);
			expectSame(valuesOf(tally), valuesOf(fresh));
		})
	);
});

/** Who chose what, by bands, and how many times are known. */
function countsOf({ questions }: Tally) {
	return questions.map(({ answers, other, empty, time }) => ({
		answers: answers
			.filter(({ bands }) => heldBy(bands) > 0)
			.toSorted((a, b) => (a.label < b.label ? -1 : 1)),
		other,
		empty,
		times: time.n
	}));
}

function valuesOf({ totals, questions }: Tally) {
	return { totals, questions: questions.map(({ marks, rests }) => ({ marks, rests })) };
}

test('a tally survives being stored, and goes on', () => {
	fc.assert(
		fc.property(anyClass, ({ points, sats }) => {
			const tally = tallyOf(points, sats);
			const stored = v.parse(Tally, JSON.parse(JSON.stringify(tally)));
			expect(stored).toEqual(tally);
			for (const sat of sats) [tally, stored].forEach((each) => addAttempt(each, sat));
			expect(stored).toEqual(tally);
		})
	);
});

test('figures stay exact where all marks lie close together and far from nothing', () => {
	const points = [100, 100, 1];
	const sats = Array.from({ length: 5000 }, (_, i) => ({
		marks: [1 - (i % 3) / 1e4, 1 - (i % 2) / 1e4, 1],
		chosen: [],
		seconds: []
	}));
	expectSame(figuresOf(tallyOf(points, sats)), matrixOf(points, sats), 1e-8);
});

const free = (answer: string, mark = 0): Sat => ({
	marks: [mark],
	chosen: [answer],
	seconds: [undefined]
});

test('so many different answers are counted by themselves, and the rest together', () => {
	const answers = Array.from({ length: limits.distinctAnswers + 5 }, (_, i) => free(`answer ${i}`));
	const tally = tallyOf([1], [...answers, ...answers]);
	const [question] = tally.questions;
	expect(question!.answers).toHaveLength(limits.distinctAnswers);
	expect(heldBy(question!.other)).toBe(10);
	for (const answer of answers) removeAttempt(tally, answer);
	expect(heldBy(question!.other)).toBe(5);
	expect(question!.answers.map(({ bands }) => heldBy(bands))).toEqual(
		Array.from({ length: limits.distinctAnswers }, () => 1)
	);
});

test('a long answer is counted by its beginning, and no letter is cut in half', () => {
	const tally = tallyOf([1], [free('😀'.repeat(60)), free('😀'.repeat(70))]);
	const [answer] = tally.questions[0]!.answers;
	expect(heldBy(answer!.bands)).toBe(2);
	expect(answer!.label).toBe(`${'😀'.repeat(39)}…`);
});

test('with too many different marks the figures that need each of them are not told', () => {
	const many = Array.from({ length: limits.distinctMarks + 1 }, (_, i) => ({
		marks: [i / 1000, i % 2],
		chosen: [],
		seconds: []
	}));
	const few = figuresOf(tallyOf([1, 1], many.slice(1)));
	expect(few.total.median).toBeDefined();
	expect(few.questions[0]!.efficiency).toBeDefined();
	const figures = figuresOf(tallyOf([1, 1], many));
	expect(figures.total.median).toBeUndefined();
	expect(figures.questions.map(({ efficiency }) => efficiency)).toEqual([undefined, undefined]);
	expect(figures.questions[0]!.discrimination).toBeDefined();
});

test('what was never taken in cannot be taken out', () => {
	expect(() => removeAttempt(emptyTally([1]), free('Mars'))).toThrow('No attempt');
	expect(() => removeAttempt(tallyOf([1], [free('Mars')]), free('Mars', 1))).toThrow('No mark');
	expect(() => removeAttempt(tallyOf([1], [free('Mars')]), free('Venus'))).toThrow('No attempt of');
	expect(() => addAttempt(emptyTally([1, 1]), free('Mars'))).toThrow(
		'1 marks do not fit 2 questions.'
	);
});
