import { expect, test } from 'vitest';
import { STEPS } from '#lib/bank/generate.ts';
import { lineOf } from './line.ts';

test.each([
	['read', 0, 80, 'Reading the article     ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░   0%'],
	['find', 0.62, 80, 'Finding its facts       ███████████████████░░░░░░░░░░░  62%'],
	['judge', 0.97, 50, 'Checking every question ███████████████████░  97%'],
	['choose', 1, 80, 'Choosing the best set   ██████████████████████████████ 100%'],
	['make', 0.71, 30, 'Making questions 71%'],
	['make', 0.71, 8, 'Making '],
	['make', 0.71, 1, '']
] as const)('%s at %d on %d columns', (step, share, columns, line) => {
	expect(lineOf({ step, share }, columns)).toBe(line);
});

test('every line is shorter than the terminal is wide', () => {
	for (const step of STEPS)
		for (let columns = 1; columns < 120; columns++)
			for (const share of [0, 0.005, 0.5, 0.999, 1])
				expect(lineOf({ step, share }, columns).length).toBeLessThan(columns);
});

test('where a terminal does not say how wide it is, it is taken for an ordinary one', () => {
	const progress = { step: 'read', share: 0.5 } as const;
	for (const columns of [undefined, 0])
		expect(lineOf(progress, columns)).toBe(lineOf(progress, 80));
});
