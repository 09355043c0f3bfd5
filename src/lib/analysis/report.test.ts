import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportOf, type Offered } from './report.ts';
import { addAttempt, emptyTally } from './tally.ts';

/** So many learners who choose this of the question and get these marks for four others. */
interface Group {
	learners: number;
	chosen: string | undefined;
	others: number[];
	seconds?: number;
}

const OFFERED: Offered = { options: ['Mars', 'Venus', 'Titan'], right: 'Mars' };

function report(groups: readonly Group[], offered = OFFERED) {
	const tally = emptyTally([1, 1, 1, 1, 1]);
	for (const { learners, chosen, others, seconds } of groups)
		for (let i = 0; i < learners; i++)
			addAttempt(tally, {
				marks: [Number(chosen === offered.right), ...others],
				chosen: [chosen],
				seconds: [seconds]
			});
	return reportOf(tally, [offered]);
}

const strong = [1, 1, 1, 1];
const middling = [1, 0, 1, 0];
const weak = [0, 0, 0, 0];
const group = (learners: number, chosen: string | undefined, others: number[]): Group => ({
	learners,
	chosen,
	others
});
const texts = (groups: readonly Group[], offered?: Offered) =>
	report(groups, offered).questions[0]!.readings.map(({ text }) => text);

describe('what figures say of a question', () => {
	test.each<[string, string[], Group[]]>([
		['four attempts say nothing', [], [group(4, 'Venus', weak)]],
		['five that are all right', ['Everyone got it right.'], [group(5, 'Mars', strong)]],
		[
			'five that are all wrong',
			['Nobody got it right: look at the key.'],
			[group(5, 'Venus', weak)]
		],
		[
			'the strong miss it and the weak do not',
			[
				'Those who did well otherwise missed it more often than the rest: look at the key.',
				'Of the best third, more chose “Venus” than the key: look whether it is right too.'
			],
			[group(8, 'Venus', strong), group(1, 'Titan', middling), group(9, 'Mars', weak)]
		],
		[
			'the strong know it and the weak do not',
			[],
			[group(9, 'Mars', strong), group(4, 'Titan', middling), group(5, 'Venus', weak)]
		],
		[
			'in a class of nine nothing is said about who did well',
			[],
			[group(4, 'Venus', strong), group(5, 'Mars', weak)]
		],
		[
			'an option that none of twenty chose',
			['Nobody chose “Titan”.'],
			[group(14, 'Mars', strong), group(6, 'Venus', weak)]
		],
		['of nineteen it is not said', [], [group(13, 'Mars', strong), group(6, 'Venus', weak)]],
		[
			'a third that leave it empty',
			['20 of 60 left it empty.'],
			[
				group(25, 'Mars', strong),
				group(10, 'Venus', middling),
				group(5, 'Titan', weak),
				group(20, undefined, weak)
			]
		],
		[
			'fewer right than by guessing',
			['Fewer got it right than by guessing: look at the key.'],
			[
				group(2, 'Mars', strong),
				group(1, 'Mars', weak),
				group(15, 'Venus', weak),
				group(12, 'Titan', weak),
				group(5, 'Titan', middling)
			]
		],
		[
			'nearly all right',
			['Nearly everyone got it right, so it tells few apart.'],
			[
				group(40, 'Mars', strong),
				group(37, 'Mars', weak),
				group(1, 'Venus', weak),
				group(1, 'Titan', weak)
			]
		],
		[
			'half of the strong and half of the weak right',
			['It hardly tells who did well otherwise.'],
			[
				group(70, 'Mars', strong),
				group(70, 'Mars', weak),
				group(70, 'Venus', strong),
				group(70, 'Titan', weak)
			]
		]
	])('%s', (_, sentences, groups) => {
		expect(texts(groups)).toEqual(sentences);
	});

	test('of several options that nobody chose it names each', () => {
		const offered = { options: ['Mars', 'Venus', 'Titan', 'Io', 'Pluto'], right: 'Mars' };
		expect(texts([group(15, 'Mars', strong), group(6, 'Io', weak)], offered)).toEqual([
			'Nobody chose “Venus”, “Titan” or “Pluto”.'
		]);
	});
});

test('answers are told with who gave them, by thirds of the score', () => {
	const { answers } = report([
		group(5, 'Mars', strong),
		group(3, 'Venus', middling),
		group(2, undefined, middling),
		group(5, 'Venus', weak)
	]).questions[0]!;
	expect(answers.each.map(({ label, count, thirds }) => [label, count, thirds])).toEqual([
		['Venus', 8, [1, 0.6, 0]],
		['Mars', 5, [0, 0, 1]]
	]);
	expect(answers.empty).toMatchObject({ count: 2, thirds: [0, 0.4, 0] });
	expect(answers.each[1]!.share).toMatchObject({ value: 1 / 3 });
});

test('what there are too few for is silent, and says what it needs', () => {
	const few = report([group(3, 'Mars', strong), group(1, 'Venus', weak)]);
	expect(few.mean).toEqual({ why: 'It needs 5 attempts, and there are 4.' });
	expect(few.alpha).toEqual({ why: 'It needs 10 attempts, and there are 4.' });
	expect(few.standardError).toBeUndefined();
	const [question] = few.questions;
	expect(question!.facility).toEqual({ why: 'It needs 5 attempts, and there are 4.' });
	expect(question!.seconds).toEqual({ why: 'It needs 5 attempts, and there is none.' });
	expect(question!.answers.why).toBe('It needs 15 attempts, and there are 4.');
	expect(question!.answers.each[0]).toMatchObject({ count: 3, thirds: undefined });
	expect(report([group(1, 'Mars', strong)]).mean).toEqual({
		why: 'It needs 5 attempts, and there is 1.'
	});
});

test('what does not vary is silent too, and says so', () => {
	const same = report([group(12, 'Mars', strong)]);
	expect(same.alpha).toEqual({ why: 'Everyone has the same score.' });
	expect(same.questions[0]!.discrimination).toEqual({ why: 'Everyone got the same mark for it.' });
	const { discrimination } = report([group(6, 'Mars', strong), group(6, 'Venus', strong)])
		.questions[0]!;
	expect(discrimination).toEqual({
		why: 'Everyone got the same mark for all the others together.'
	});
	const tally = emptyTally([0]);
	for (let i = 0; i < 12; i++) addAttempt(tally, { marks: [1], chosen: [], seconds: [] });
	const { alpha, questions } = reportOf(tally, []);
	expect(alpha).toEqual({ why: 'It needs two questions.' });
	expect(questions[0]!.facility).toEqual({ why: 'The question weighs nothing.' });
});

test('one long pause hardly moves how long a question usually takes', () => {
	const usual = { ...group(20, 'Mars', strong), seconds: 20 };
	const { seconds } = report([usual, { ...group(1, 'Mars', strong), seconds: 3600 }]).questions[0]!;
	expect(seconds.value).toBeGreaterThan(20);
	expect(seconds.value).toBeLessThan(30);
});

const anyGroup = fc.record({
	learners: fc.integer({ min: 1, max: 20 }),
	chosen: fc.constantFrom('Mars', 'Venus', 'Titan', undefined),
	others: fc.constantFrom(strong, middling, weak),
	seconds: fc.integer({ min: 0, max: 1000 })
});

test('whatever a class does, no figure is NaN, and each lies within its interval', () => {
	fc.assert(
		fc.property(fc.array(anyGroup, { maxLength: 6 }), (groups) => {
			const { mean, alpha, questions } = report(groups);
			const all = questions.flatMap(({ facility, discrimination, seconds, answers }) => [
				facility,
				discrimination,
				seconds,
				...answers.each.map(({ share }) => share)
			]);
			for (const told of [mean, alpha, ...all]) {
				if (told.value === undefined) continue;
				expect(Number.isFinite(told.value)).toBe(true);
				expect(told.low).toBeLessThanOrEqual(told.value + 1e-9);
				expect(told.high).toBeGreaterThanOrEqual(told.value - 1e-9);
			}
		})
	);
});
