import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBank } from './bank.ts';
import { fewToAsk, nothingToAsk } from './nothing-to-ask.ts';

const bank = readBank(JSON.parse(readFileSync('questions/iss-future/bank.json', 'utf8'))).bank!;
const left = bank.ledger.length;
const lines = bank.article.sentences.length;
const withFirst = (count: number) => ({ ...bank, questions: bank.questions.slice(0, count) });

test('a bank with enough questions needs no word, and one without any has another', () => {
	expect(fewToAsk(bank)).toBeUndefined();
	expect(fewToAsk(withFirst(5))).toBeUndefined();
	expect(fewToAsk(withFirst(0))).toBeUndefined();
	expect(nothingToAsk(withFirst(0))).toContain('finds nothing');
});

test.each([
	[1, 'Only one question was'],
	[4, 'Only 4 questions were']
])('why there are only %i questions is told in a sentence', (count, only) => {
	expect(fewToAsk(withFirst(count))).toBe(
		`${only} good enough: the text has ${lines} sentences, and ${left} others that were made of it are left out.`
	);
});
