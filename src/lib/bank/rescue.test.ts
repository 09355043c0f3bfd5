import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '#lib/limits.ts';
import { readBank, type Bank } from './bank.ts';
import { BY_HAND, leaveOut, rescue } from './rescue.ts';
import { writeBank } from './write.ts';

const banks = readdirSync('questions').map(
	(slug) => readBank(JSON.parse(readFileSync(`questions/${slug}/bank.json`, 'utf8'))).bank!
);
const anyBank = fc.constantFrom(...banks);

/** Some hands at work: which question, counted over both lists, is moved to the other one. */
const anyMoves = fc.array(fc.nat(), { maxLength: 30 });

function move(bank: Bank, which: number): Bank {
	const all = idsOf(bank);
	const id = all[which % all.length]!;
	return questionIds(bank).includes(id) ? leaveOut(bank, id) : rescue(bank, id);
}

const questionIds = ({ questions }: Bank) => questions.map(({ id }) => id);
const ledgerIds = ({ ledger }: Bank) => ledger.map(({ question }) => question.id);
const idsOf = (bank: Bank) => [...questionIds(bank), ...ledgerIds(bank)].sort();

/** A question that stands on one sentence, by where that is. */
const places = ({ questions }: Bank) =>
	questions
		.filter(({ evidence }) => evidence.length === 1)
		.map(({ evidence }) => evidence[0]!.start);

test('whatever is taken in and left out, the bank and its ledger hold the same questions, and are a bank', () => {
	fc.assert(
		fc.property(anyBank, anyMoves, (bank, moves) => {
			const moved = moves.reduce(move, bank);
			expect(idsOf(moved)).toEqual(idsOf(bank));
			expect(readBank(JSON.parse(writeBank(moved))).bank).toEqual(moved);
		})
	);
});

test('a question that is taken in changes the order of no others, and stands where the text has it', () => {
	fc.assert(
		fc.property(anyBank, anyMoves, fc.nat(), (bank, moves, which) => {
			const before = moves.reduce(move, bank);
			fc.pre(before.ledger.length > 0);
			const id = ledgerIds(before)[which % before.ledger.length]!;
			const after = rescue(before, id);
			expect(questionIds(after).filter((one) => one !== id)).toEqual(questionIds(before));
			expect(questionIds(after)).toContain(id);
			expect(ledgerIds(after)).not.toContain(id);
		})
	);
});

test('questions on one sentence each are in the order of the text', () => {
	const bank = banks.find(({ questions }) => questions.length > 3)!;
	const single = bank.questions.filter(({ evidence }) => evidence.length === 1);
	const only = { ...bank, questions: single.slice(0, 2) };
	const out = { ...only, ledger: single.slice(2).map((question) => lineOf(bank, question)) };
	fc.assert(
		fc.property(fc.shuffledSubarray(ledgerIds(out)), (ids) => {
			const numbers = places(ids.reduce(rescue, out)).map((start) => sentenceAt(bank, start));
			expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
		})
	);
});

function lineOf(bank: Bank, question: Bank['questions'][number]) {
	const sentence = sentenceAt(bank, question.evidence[0]!.start);
	return { rule: 'COUNT', because: 'The set is full.', sentence, question };
}

function sentenceAt({ article }: Bank, start: number): number {
	return article.sentences.findLastIndex((sentence) => sentence.start <= start);
}

test('what is left out and taken in again is where it was; what is taken in and left out is in the ledger, by hand', () => {
	fc.assert(
		fc.property(anyBank, fc.nat(), (bank, which) => {
			const [one, other] = [questionIds(bank), ledgerIds(bank)].map(
				(ids) => ids[which % ids.length]!
			) as [string, string];
			const back = rescue(leaveOut(bank, one), one);
			expect([...questionIds(back)].sort()).toEqual([...questionIds(bank)].sort());
			expect(back.ledger).toEqual(bank.ledger);
			const put = leaveOut(rescue(bank, other), other);
			expect(put.questions).toEqual(bank.questions);
			expect([...ledgerIds(put)].sort()).toEqual([...ledgerIds(bank)].sort());
			expect(put.ledger.at(-1)).toMatchObject({ rule: BY_HAND, question: { id: other } });
		})
	);
});

test.each([
	['a question that is not there is left out', (bank: Bank) => leaveOut(bank, 'no such')],
	['a question that is not there is taken in', (bank: Bank) => rescue(bank, 'no such')],
	['a question that is in is taken in', (bank: Bank) => rescue(bank, bank.questions[0]!.id)],
	['a line of the ledger is left out', (bank: Bank) => leaveOut(bank, ledgerIds(bank)[0]!)]
])('nothing happens when %s', (_, change) => {
	for (const bank of banks) expect(change(bank)).toBe(bank);
});

test('a full bank takes nothing in', () => {
	const [bank] = banks;
	const full: Bank = {
		...bank!,
		questions: Array.from({ length: limits.bankQuestions }, (_, i) => ({
			...bank!.questions[0]!,
			id: `q${i}`
		}))
	};
	expect(rescue(full, ledgerIds(full)[0]!)).toBe(full);
});

test('of two questions with one stem, only one is in the bank', () => {
	const [bank] = banks;
	const [question] = bank!.questions;
	const twin = { ...question!, fact: 'another' };
	const both = { ...bank!, ledger: [...bank!.ledger, lineOf(bank!, twin)] };
	const after = rescue(both, twin.id);
	expect(after.questions).toContain(twin);
	expect(after.questions).toHaveLength(bank!.questions.length);
	expect(after.ledger.at(-1)).toMatchObject({ rule: BY_HAND, question });
	expect(idsOf(after)).toEqual(idsOf(both));
});
