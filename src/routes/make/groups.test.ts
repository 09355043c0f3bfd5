import { expect, test } from 'vitest';
import type { Rejected } from '#lib/bank/bank.ts';
import { specimens } from '#lib/questions/specimens.ts';
import { groupsOf } from './groups.ts';

const [question] = specimens();
const line = (rule: string, because: string): Rejected => ({
	rule,
	because,
	sentence: 0,
	question: question!
});

test('a ledger without lines has no groups', () => {
	expect(groupsOf([])).toEqual([]);
});

test('lines stand with their rule, in their order; what was left out by hand comes first', () => {
	const lines = [line('REF', 'a'), line('SAME', 'b'), line('REF', 'c'), line('BY-HAND', 'd')];
	expect(groupsOf(lines)).toEqual([
		{ rule: 'BY-HAND', because: 'd', lines: [lines[3]] },
		{ rule: 'REF', because: undefined, lines: [lines[0], lines[2]] },
		{ rule: 'SAME', because: 'b', lines: [lines[1]] }
	]);
});
