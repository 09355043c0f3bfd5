import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '#lib/limits.ts';
import { readBank, type Bank } from './bank.ts';
import { BY_HAND, leaveOut, rescue } from './rescue.ts';
import { writeBank } from './write.ts';

const shipped = readdirSync('questions').map(
	(slug) => readBank(JSON.parse(readFileSync(`questions/${slug}/bank.json`, 'utf8'))).bank!
);
/** And some in whose ledgers other questions have the same stems, and so the same ids. */
const banks = [...shipped, ...shipped.map(withTwins)];
const anyBank = fc.constantFrom(...banks);

function withTwins(bank: Bank): Bank {
	const twins = [...bank.questions, ...bank.ledger.map(({ question }) => question)]
		.filter((_, i) => i % 3 === 0)
		.map((question) => lineOf(bank, { ...question, fact: `${question.fact}-other` }));
	return { ...bank, ledger: [...bank.ledger, ...twins] };
}

/** Some hands at work: which question, counted over both lists, is moved to the other one. */
const anyMoves = fc.array(fc.nat(), { maxLength: 30 });

function move(bank: Bank, which: number): Bank {
	const { questions, ledger } = bank;
	const at = which % (questions.length + ledger.length);
	if (at < questions.length) return leaveOut(bank, questions[at]!.id);
	const { id, fact } = ledger[at - questions.length]!.question;
	return rescue(bank, id, fact);
}

const nameOf = ({ id, fact }: { id: string; fact: string }) => `${id} ${fact}`;
const questionIds = ({ questions }: Bank) => questions.map(({ id }) => id);
const ledgerIds = ({ ledger }: Bank) => ledger.map(({ question }) => question.id);
const idsOf = ({ questions, ledger }: Bank) =>
	[...questions, ...ledger.map(({ question }) => question)].map(nameOf).sort();

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
			const { question } = before.ledger[which % before.ledger.length]!;
			const { id, fact } = question;
			const after = rescue(before, id, fact);
			const others = ({ questions }: Bank) => questions.filter((one) => one.id !== id);
			expect(others(after)).toEqual(others(before));
			expect(after.questions.filter((one) => one.id === id)).toEqual([question]);
			expect(after.ledger.map((line) => line.question)).not.toContain(question);
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
			const all = ids.reduce((bank, id) => rescue(bank, id), out);
			const numbers = places(all).map((start) => sentenceAt(bank, start));
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

test('what is left out and taken in again is in the bank as before', () => {
	fc.assert(
		fc.property(anyBank, fc.nat(), (bank, which) => {
			const { id, fact } = bank.questions[which % bank.questions.length]!;
			const back = rescue(leaveOut(bank, id), id, fact);
			expect([...questionIds(back)].sort()).toEqual([...questionIds(bank)].sort());
			expect(back.ledger).toEqual(bank.ledger);
		})
	);
});

test('what is taken in and left out again is in the ledger, by hand', () => {
	fc.assert(
		fc.property(anyBank, fc.nat(), (bank, which) => {
			const { id, fact } = bank.ledger[which % bank.ledger.length]!.question;
			fc.pre(!questionIds(bank).includes(id));
			const put = leaveOut(rescue(bank, id, fact), id);
			expect(put.questions).toEqual(bank.questions);
			expect(idsOf(put)).toEqual(idsOf(bank));
			expect(put.ledger.at(-1)).toMatchObject({ rule: BY_HAND, question: { id, fact } });
		})
	);
});

test.each([
	['a question that is not there is left out', (bank: Bank) => leaveOut(bank, 'no such')],
	['a question that is not there is taken in', (bank: Bank) => rescue(bank, 'no such')],
	['a question of another fact is taken in', (bank: Bank) => rescue(bank, ledgerIds(bank)[0]!, '')],
	['a line of the ledger is left out', (bank: Bank) => leaveOut(bank, onlyOut(bank))]
])('nothing happens when %s', (_, change) => {
	for (const bank of banks) expect(change(bank)).toBe(bank);
});

/** A question that is in the ledger alone. */
function onlyOut(bank: Bank): string {
	return ledgerIds(bank).find((id) => !questionIds(bank).includes(id))!;
}

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
	const [bank] = shipped;
	const [question] = bank!.questions;
	const twin = { ...question!, fact: 'another' };
	const both = { ...bank!, ledger: [...bank!.ledger, lineOf(bank!, twin)] };
	const after = rescue(both, twin.id, twin.fact);
	expect(after.questions).toContain(twin);
	expect(after.questions).toHaveLength(bank!.questions.length);
	expect(after.ledger.at(-1)).toMatchObject({ rule: BY_HAND, question });
	expect(idsOf(after)).toEqual(idsOf(both));
});
