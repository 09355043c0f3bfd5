import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classicalFigures } from './ctt.ts';
import type { Figures, QuestionFigures } from './figures.ts';

/** Marks of 25 attempts at seven questions, and what Moodle makes of them: numbers of its own tests. */
const SEVEN = [
	'1 1 1 1 1 0 1',
	'1 1 1 1 .5 1 0',
	'1 1 1 1 .5 0 1',
	'0 0 1 1 1 0 0',
	'1 0 1 0 0 1 .5',
	'1 1 1 1 .5 0 .5',
	'0 1 1 1 .5 1 .5',
	'1 1 1 0 .5 1 .5',
	'1 0 1 1 1 1 1',
	'0 1 1 0 .5 1 .5',
	'.8 0 1 1 .5 1 .5',
	'1 1 1 0 .5 1 1',
	'1 0 1 1 .5 1 .5',
	'1 0 1 1 1 0 .5',
	'0 0 1 1 0 1 1',
	'1 0 1 0 .5 1 1',
	'.8 0 1 1 .5 0 1',
	'1 0 1 1 0 1 .5',
	'1 0 1 1 .5 0 .5',
	'0 1 1 0 .5 1 0',
	'1 1 .3333333 1 .5 0 .5',
	'1 1 1 0 .5 0 .5',
	'1 1 1 1 0 1 .5',
	'0 0 1 0 .5 1 1',
	'0 0 1 1 1 1 1'
].map((row) => row.split(' ').map(Number));

/** Marks of 22 attempts at thirteen questions, of which the first weighs 8. */
const THIRTEEN = [
	'5.5 .3 .9 1 .3 1 0 0 1 1 0 0 1',
	'1 .9 .9 .3 .3 1 0 0 1 0 1 0 1',
	'2.5 1 .9 .3 1 0 0 1 1 1 1 1 1',
	'4 .3 .9 1 .3 0 0 0 0 1 0 0 1',
	'3 .9 .3 .9 1 0 1 0 0 1 1 1 0',
	'4.5 .9 1 1 .9 0 1 1 1 0 0 0 0',
	'3 .3 .3 .3 .3 1 0 1 1 1 1 1 1',
	'6 .9 .9 1 .3 0 1 1 1 1 0 0 1',
	'.5 .9 1 .9 .3 0 1 1 0 1 1 0 1',
	'5.5 .9 1 .9 .3 1 1 0 0 1 0 0 0',
	'2.5 .9 1 1 .9 0 1 0 0 1 0 0 1',
	'4 .9 .3 .9 1 0 1 1 1 1 1 0 1',
	'4 .9 .3 .3 1 1 1 1 0 0 1 1 0',
	'3 1 1 .3 1 0 1 0 1 1 1 1 0',
	'1 1 .9 .3 .3 1 0 1 0 0 0 0 0',
	'1 .3 .3 .3 .9 0 0 0 1 0 0 0 1',
	'1.5 1 .3 .9 1 1 1 0 1 1 0 0 0',
	'4 .9 1 .9 1 0 1 1 1 0 1 0 0',
	'2 .9 .9 .3 .9 0 1 0 0 0 0 0 0',
	'1 1 .3 .3 .3 0 1 1 0 1 0 0 0',
	'6 .9 1 1 .9 0 0 0 1 0 0 1 1',
	'7 .9 .3 .3 .3 1 0 1 1 1 1 0 0'
].map((row) => row.split(' ').map(Number));

const ones = (length: number) => Array.from({ length }, () => 1);
const seven = classicalFigures(SEVEN, ones(7));
const thirteen = classicalFigures(THIRTEEN, [8, ...ones(12)]);

function expectNear(value: number | undefined, expected: number): void {
	expect(Math.abs(value! - expected), `${value} is ${expected}`).toBeLessThan(1e-6);
}

/** As Moodle's test has them: a hundredfold, and deviations in thousandths of a point. */
const printed = (key: keyof QuestionFigures, { questions }: Figures) =>
	questions.map((figures) => (key === 'deviation' ? 1000 : 100) * figures[key]!);

describe('the figures are those that Moodle gives', () => {
	test.each<[keyof QuestionFigures, number, number[]]>([
		['facility', 1, [0.704, 0.48, 0.973333332, 0.68, 0.52, 0.64, 0.62]],
		['deviation', 1, [0.4513682901, 0.5099019514, 0.13333334, 0.4760952286]],
		['effectiveWeight', 100, [21.2922742344, 18.8979800309, 4.443012573, 18.9347251357]],
		['covariance', 1, [-0.022555556, -0.1172777785, -0.0098888894, -0.0833888893]],
		['variance', 1, [0.2037333333, 0.26, 0.0177777796, 0.2266666667, 0.0933333333, 0.24, 0.11]],
		['restVariance', 1, [0.5002777794, 0.6334555578, 0.6609, 0.5990111128, 0.6529555563]],
		['discrimination', 100, [-7.0650767526, -28.8982125772, -9.1230674268, -22.6306444113]],
		['covarianceMax', 1, [0.2385555565, 0.318833334, 0.045666669, 0.2652222232, 0.2063055556]],
		['efficiency', 100, [-9.4550536967, -36.7834118938, -21.6545012165, -31.4411395613]]
	])('of each question its %s', (key, factor, expected) => {
		for (const [i, value] of expected.entries())
			expectNear(factor * seven.questions[i]![key]!, value);
	});

	test('of the totals their middle, spread and shape, and how far they can be relied on', () => {
		const { total } = seven;
		expectNear(total.median, 4.5);
		expectNear(total.mean, 4.617333332);
		expectNear(total.deviation, 0.8117265554);
		expectNear(total.skewness, -0.092502502);
		expectNear(total.kurtosis, -0.7073968557);
		expectNear(100 * total.alpha!, -87.2230935542);
		expectNear(100 * total.errorRatio!, 136.8294900795);
		expectNear(total.standardError, 1.1106813066);
	});

	test.each<[keyof QuestionFigures, number[]]>([
		['facility', [41.19318182, 81.36363636, 71.36363636, 65.45454545, 65.90909091]],
		['deviation', [1912.733589, 251.2738111, 322.6312277, 333.4199022, 337.5811591]],
		['effectiveWeight', [26.58464457, 3.368456046, 3.253955259, 7.584083694, 3.79658376]],
		['discrimination', [25.88327077, 1.170256965, -4.207816809, 28.16930644, -2.513606859]],
		['efficiency', [27.23492723, 1.382386552, -4.691171307, 31.12404354, -2.877487579]]
	])('with a question that weighs eight its %s', (key, expected) => {
		const found = printed(key, thirteen);
		for (const [i, value] of expected.entries()) expectNear(found[i], value);
	});
});

const REFERENCE = [
	'../shared/reference/ctt-ref-25x7.json',
	'../shared/reference/ctt-ref-22x13.json'
];

/** The names that the reference has for the figures, and what its shares are multiplied by. */
const NAMES: [string, keyof QuestionFigures, number][] = [
	['facility', 'facility', 1],
	['sd', 'deviation', 1],
	['effectiveWeight', 'effectiveWeight', 100],
	['covariance', 'covariance', 1],
	['markVariance', 'variance', 1],
	['otherMarkVariance', 'restVariance', 1],
	['discriminationIndex', 'discrimination', 100],
	['covarianceMax', 'covarianceMax', 1],
	['discriminativeEfficiency', 'efficiency', 100]
];

test.skipIf(!REFERENCE.every((file) => existsSync(file)))(
	'every number of the reference comes out, where this machine has it',
	() => {
		const [first, second] = REFERENCE.map((file) => JSON.parse(readFileSync(file, 'utf8')));
		const items = classicalFigures(first.marks, first.maxmark);
		for (const [i, item] of first.items.entries())
			for (const [name, key, factor] of NAMES)
				expectNear(factor * items.questions[i]![key]!, item[name]);
		expect(first.marks).toEqual(SEVEN);

		const { expected, marks, maxmark } = second;
		expect(marks).toEqual(THIRTEEN);
		const figures = classicalFigures(marks, maxmark);
		const names = ['facility', 'deviation', 'effectiveWeight', 'discrimination', 'efficiency'];
		for (const [i, list] of ['facility', 'sd', 'ew', 'di', 'de'].entries()) {
			const found = printed(names[i] as keyof QuestionFigures, figures);
			for (const [question, value] of expected[list].entries()) expectNear(found[question], value);
		}
	}
);

const anyMarks = fc
	.integer({ min: 1, max: 6 })
	.chain((width) =>
		fc.array(
			fc.array(fc.constantFrom(0, 1 / 3, 0.5, 0.7, 1), { minLength: width, maxLength: width }),
			{ maxLength: 12 }
		)
	);

test('whatever the marks, no figure is NaN or infinite', () => {
	fc.assert(
		fc.property(anyMarks, (marks) => {
			const { total, questions } = classicalFigures(marks, ones(marks[0]?.length ?? 3));
			for (const figures of [total, ...questions])
				for (const [name, value] of Object.entries(figures))
					if (value !== undefined) expect(Number.isFinite(value), name).toBe(true);
		})
	);
});

test('a test from which a question was taken out is as reliable as one that never had it', () => {
	const without = THIRTEEN.map((row) => row.slice(1));
	const takenOut = without.map((row) => [0, ...row]);
	const figures = classicalFigures(takenOut, [0, ...ones(12)]);
	const { total } = classicalFigures(without, ones(12));
	for (const [name, value] of Object.entries(total))
		expect(figures.total[name as keyof typeof total], name).toBeCloseTo(value, 12);
	expect(classicalFigures(takenOut, [0, 1, ...ones(11).fill(0)]).total.alpha).toBeUndefined();
});

test('what never varies correlates with nothing', () => {
	const { questions, total } = classicalFigures(
		[
			[1 / 3, 1],
			[1 / 3, 0],
			[1 / 3, 1]
		],
		[1, 1]
	);
	expect(questions[0]).toMatchObject({ variance: 0, discrimination: undefined, covariance: 0 });
	expect(questions[1]).toMatchObject({ restVariance: 0, discrimination: undefined });
	expect(total.alpha).toBeCloseTo(0, 12);
});
