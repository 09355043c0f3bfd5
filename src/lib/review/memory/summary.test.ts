import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logOf } from '../arbitrary.ts';
import { DAY, memoriesOf, usualScheduling } from './memory.ts';
import { merged, type Review } from '../review.ts';
import { makeSummaryRow, readSummaryRow } from './summary-row.ts';
import { summaryOf, summaryWith } from './summary.ts';

const START = 1_790_000_000_000;

function review(n: number, { day = n, grade = 'good' as Review['grade'] } = {}): Review {
	return {
		version: 1,
		id: `a ${n}`,
		module: 'iss',
		fact: `f${n % 2}`,
		at: START + day * DAY,
		grade,
		seconds: n,
		scheduling: usualScheduling
	};
}

test('what is summed up step by step, and stored between the steps, is what the whole log comes to', () => {
	fc.assert(
		fc.property(logOf, fc.nat(40), (log, cut) => {
			const all = merged(log);
			const before = readSummaryRow(structuredClone(makeSummaryRow(summaryOf(all.slice(0, cut)))))!;
			const whole = summaryWith(before, all.slice(cut))!;
			expect(whole).toEqual(summaryOf(log));
			expect(whole.memories).toEqual(memoriesOf(log));
			expect(whole.count).toBe(all.length);
		})
	);
});

test('a review that comes before the last one is not summed up behind it', () => {
	const summary = summaryOf([review(1), review(3)]);
	expect(summaryWith(summary, [review(2)])).toBeUndefined();
	expect(summaryWith(summary, [review(4), review(2)])).toBeUndefined();
	expect(summaryWith(summary, [review(0, { day: 3 })])).toBeUndefined();
	expect(summaryWith(summary, [])).toEqual(summary);
});

test('a summary that lies on a device is one that this version has reckoned: who changes how raises its number', () => {
	const row = makeSummaryRow(summaryOf([review(1), review(2), review(3, { grade: 'again' })]));
	const { memories, schedulings, ...rest } = row;
	expect(rest).toMatchInlineSnapshot(`
		{
		  "count": 3,
		  "latest": [
		    {
		      "at": 1790086400000,
		      "fact": "f1",
		      "id": "a 1",
		      "module": "iss",
		      "seconds": 1,
		    },
		    {
		      "at": 1790172800000,
		      "fact": "f0",
		      "id": "a 2",
		      "module": "iss",
		      "seconds": 2,
		    },
		    {
		      "at": 1790259200000,
		      "fact": "f1",
		      "id": "a 3",
		      "module": "iss",
		      "seconds": 3,
		    },
		  ],
		  "quarters": [
		    {
		      "asked": 0,
		      "expected": 0,
		      "known": 0,
		      "number": 1988984,
		      "reviews": 1,
		    },
		    {
		      "asked": 0,
		      "expected": 0,
		      "known": 0,
		      "number": 1989080,
		      "reviews": 1,
		    },
		    {
		      "asked": 1,
		      "expected": 0.90949326,
		      "known": 0,
		      "number": 1989176,
		      "reviews": 1,
		    },
		  ],
		  "reckoned": 1,
		}
	`);
	expect(memories).toMatchInlineSnapshot(`
		[
		  {
		    "difficulty": 7.39450274,
		    "due": 1790345600000,
		    "fact": "f1",
		    "first": 1790086400000,
		    "lapses": 1,
		    "last": 1790259200000,
		    "module": "iss",
		    "reviews": 2,
		    "scheduling": 0,
		    "stability": 0.6075801,
		  },
		  {
		    "difficulty": 2.11810397,
		    "due": 1790345600000,
		    "fact": "f0",
		    "first": 1790172800000,
		    "lapses": 0,
		    "last": 1790172800000,
		    "module": "iss",
		    "reviews": 1,
		    "scheduling": 0,
		    "stability": 2.3065,
		  },
		]
	`);
	expect(schedulings).toEqual([usualScheduling]);
});

test.each([
	['nothing', undefined],
	['one that was reckoned otherwise', { ...makeSummaryRow(summaryOf([])), reckoned: 0 }],
	[
		'one that names weights that it has not',
		{ ...makeSummaryRow(summaryOf([review(1)])), schedulings: [] }
	]
])('%s is no summary', (_, row) => {
	expect(readSummaryRow(row)).toBeUndefined();
});
