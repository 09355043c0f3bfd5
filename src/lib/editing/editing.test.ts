import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '#lib/article/parse.ts';
import { spanOf } from '#lib/article/span.ts';
import { readBank } from '#lib/bank/bank.ts';
import { limits } from '#lib/limits.ts';
import type { Choice } from '#lib/questions/choice/choice.ts';
import { keyOf, type KeyedQuestion } from '#lib/questions/index.ts';
import { changed } from './change-form.ts';
import { Draft, draftOf } from './draft.ts';
import { settable, unsetIn } from './settable.ts';
import { edit, type Edit } from './edit.ts';
import { grounded } from './grounded.ts';
import { onArticle } from './moved.ts';
import { ownQuestion, OWN_KINDS, type OwnKind } from './own.ts';
import { regenerate } from './regenerate.ts';

const bank = readBank(JSON.parse(readFileSync('questions/iss-future/bank.json', 'utf8'))).bank!;
const draft = draftOf(bank);
const ids = (one: Draft) => one.questions.map(({ question }) => question.id);
const [first, second] = ids(draft) as [string, string];
const choice = bank.questions.find((one) => one.kind === 'choice')!;

function gap(base: Pick<Choice, 'id' | 'fact' | 'evidence' | 'level'>): KeyedQuestion {
	return { kind: 'gap', ...base, stem: 'It is _____.', accepted: ['it'] };
}

function done(start: Draft, ...edits: Edit[]): Draft {
	return edits.reduce((at, change) => {
		const { draft: next, problem } = edit(at, change);
		if (!next) throw new Error(problem);
		return next;
	}, start);
}

describe('a teacher', () => {
	test('leaves a question out and takes it in again', () => {
		const without = done(draft, { type: 'leave-out', id: first });
		expect(ids(without)).not.toContain(first);
		const { fact } = draft.questions[0]!.question;
		const again = done(without, { type: 'take-in', id: first, fact });
		expect(ids(again)).toEqual(ids(draft));
		expect(again.ledger).toHaveLength(draft.ledger.length);
	});

	test('changes a question, and gets the generator’s back', () => {
		const { question } = draft.questions[0]!;
		const changed = done(draft, { type: 'change', question: { ...question, stem: 'Otherwise?' } });
		expect(changed.questions[0]).toMatchObject({
			question: { stem: 'Otherwise?' },
			approved: true
		});
		expect(done(changed, { type: 'restore', id: first }).questions[0]!.question).toEqual(question);
	});

	test('is told what cannot be asked', () => {
		const options = [choice.options[0]!, choice.options[0]!, choice.options[1]!];
		const problems = [
			{ ...choice, stem: ' ' },
			{ ...choice, options },
			{ ...choice, evidence: [{ start: 0, end: 3, quote: 'not' }] }
		].map((question) => edit(draft, { type: 'change', question }).problem);
		expect(problems).toEqual([
			'The question has no words.',
			expect.stringContaining('Two options are alike'),
			'The words that show the key do not stand in the article.'
		]);
	});

	test('keeps what was done to a question through leaving it out', () => {
		const { fact } = draft.questions[0]!.question;
		const again = done(
			draft,
			{ type: 'weigh', id: first, points: 5 },
			{ type: 'explain', id: first, explanation: 'Because.' },
			{ type: 'leave-out', id: first },
			{ type: 'take-in', id: first, fact }
		);
		expect(again.questions[0]).toMatchObject({
			origin: 'generated',
			points: 5,
			explanation: 'Because.'
		});
	});

	test.each<[string, (question: Choice) => KeyedQuestion]>([
		['another type', ({ id, fact, evidence, level }) => gap({ id, fact, evidence, level })],
		[
			'places of its options that are not there',
			(choice) => ({
				...choice,
				options: choice.options.map((option) => ({
					...option,
					span: { start: 0, end: 3, quote: 'no' }
				}))
			})
		]
	])('cannot give a question %s', (_, change) => {
		expect(edit(draft, { type: 'change', question: change(choice) }).problem).toBeDefined();
	});

	test('cannot make another option the key by emptying the one that is marked', () => {
		const fields = new Map(choice.options.map(({ text }, i) => [`option-${i}`, text]));
		fields.set('stem', choice.stem).set('right', '5');
		expect(changed(choice, (name) => fields.get(name))).toEqual({
			problem: 'The key has no words.'
		});
		const last = choice.options.length - 1;
		fields.set('right', String(last));
		const { question } = changed(choice, (name) => fields.get(name));
		expect(question && keyOf(question)).toBe(choice.options[last]!.text);
	});

	test('moves a question to another place', () => {
		expect(ids(done(draft, { type: 'move', id: first, to: 1 })).slice(0, 2)).toEqual([
			second,
			first
		]);
	});

	test.each(OWN_KINDS)('writes a %s question on words of the article', (kind) => {
		const words = kind === 'number' ? /\b\d{2,4}\b/ : /Roscosmos/;
		const { text, sentences } = bank.article;
		const sentence = sentences.find(({ start, end }) => words.test(text.slice(start, end)))!;
		const [word] = words.exec(text.slice(sentence.start, sentence.end))!;
		const start = text.indexOf(word, sentence.start);
		const span = spanOf(text, start, start + word.length);
		const question = ownQuestion(bank.article, span, kind, 'a module')!;
		const written = done(draft, { type: 'write', question });
		expect(ids(written)).toContain(question.id);
		expect(edit(written, { type: 'write', question }).problem).toBeDefined();
		const elsewhere = ownQuestion(bank.article, span, kind, 'another module')!;
		expect(elsewhere.id, 'who knows the words does not know the id').not.toBe(question.id);
	});
});

test('approving all leaves what cannot be set, and it is told which that is', () => {
	const { text } = bank.article;
	const at = text.indexOf('Roscosmos');
	const begun = ownQuestion(bank.article, spanOf(text, at, at + 9), 'choice', 'a module')!;
	const written = done(draft, { type: 'write', question: begun });
	const questions = written.questions.map((one) =>
		one.question.id === second ? { ...one, stale: 'Its words are gone.' } : one
	);
	const all = done({ ...written, questions }, { type: 'approve-all' });
	const left = all.questions.filter(({ approved }) => !approved).map(({ question }) => question.id);
	expect(left.toSorted()).toEqual([second, begun.id].toSorted());
	expect(unsetIn(all)).toEqual(
		expect.arrayContaining([
			{ id: second, number: ids(all).indexOf(second) + 1, why: 'no longer stands on the article' },
			{ id: begun.id, number: ids(all).indexOf(begun.id) + 1, why: 'is not written yet' }
		])
	);
	for (const id of left) expect(edit(all, { type: 'approve', id }).problem).toBeDefined();
});

describe('a question that was begun', () => {
	const { text } = bank.article;
	const at = text.indexOf('Roscosmos', bank.article.sentences[1]!.start);
	const selected = (before: number, after: number) =>
		spanOf(text, at - before, at + 'Roscosmos'.length + after);
	const begun = (kind: OwnKind, span = selected(0, 0)) =>
		ownQuestion(bank.article, span, kind, 'a module')!;

	test.each(['choice', 'mark-words'] as const)('is not set while its %s lacks words', (kind) => {
		const question = begun(kind);
		const written = done(draft, { type: 'write', question });
		expect(settable(written)).toHaveLength(draft.questions.length);
		const options = ['Roscosmos', 'NASA', 'ESA'].map((text) => ({ text }));
		const whole = { ...question, stem: 'Which?', ...(kind === 'choice' && { options }) };
		const change = { type: 'change', question: whole as KeyedQuestion } as const;
		const finished = settable(done(written, change));
		expect(finished.find((one) => one.question.id === question.id)?.approved).toBe(true);
	});

	test('does not take the spaces at the ends of a selection', () => {
		expect(begun('gap', selected(1, 0))).toEqual(begun('gap'));
		expect(ownQuestion(bank.article, spanOf(text, at - 1, at - 1), 'gap', 's')).toBeUndefined();
	});
});

describe('another generation', () => {
	test('fits into a module that is full, and leaves in the ledger what has no room', () => {
		const questions = Array.from({ length: limits.bankQuestions }, (_, i) => ({
			...bank.questions[0]!,
			id: `kept ${i}`
		}));
		const full = done(draftOf({ ...bank, questions }), { type: 'approve-all' });
		const next = regenerate(full, bank);
		expect(next.questions).toEqual(full.questions);
		const inLedger = next.ledger.map(({ question }) => question.id);
		expect(inLedger).toEqual(expect.arrayContaining(ids(draft)));
		expect(v.safeParse(Draft, next).success).toBe(true);
	});

	test('takes nothing away from what a teacher has done', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(4))), fc.array(fc.nat(20)), (acts, lost) => {
				const kinds = ['approve', 'leave-out', 'weigh', 'explain', 'move'] as const;
				const edited = acts.reduce((at, [which, kind]) => {
					const id = at.questions[which % at.questions.length]?.question.id ?? '';
					const rest = { points: 2, explanation: 'Because.', to: which };
					return edit(at, { type: kinds[kind]!, id, ...rest } as Edit).draft ?? at;
				}, draft);
				const questions = bank.questions.filter((_, i) => !lost.includes(i));
				const next = regenerate(edited, { ...bank, questions });
				for (const one of edited.questions)
					if (one.approved || one.points !== 1 || one.explanation)
						expect(next.questions).toContain(one);
				const out = edited.ledger.filter(({ rule }) => rule === 'BY-HAND');
				for (const { question } of out) expect(ids(next)).not.toContain(question.id);
				expect(new Set(ids(next)).size).toBe(next.questions.length);
			})
		);
	});
});

test('a question whose words were taken out stays, stale, until it stands on other words', () => {
	const { text, sentences } = bank.article;
	const { question } = draft.questions.find((one) => one.question.kind === 'choice')!;
	const { start, end } = question.evidence[0]!;
	const told = `${text.slice(0, start)}Nothing of it is said here any more.${text.slice(end)}`;
	const next = onArticle(draft, parseArticle(told, 'article.txt').article!);
	const again = regenerate(next, { ...bank, article: next.article, questions: [], ledger: [] });
	const stale = again.questions.find((one) => one.question.id === question.id)!;
	expect(stale.stale).toBeDefined();
	expect(settable(again)).not.toContain(stale);
	const other = sentences.at(-1)!;
	const words = text.slice(other.start, other.end);
	const at = next.article.text.indexOf(words);
	const mended = grounded(stale.question, next.article, spanOf(next.article.text, at, at + 9))!;
	const done = edit(again, { type: 'change', question: mended });
	expect(done.draft && settable(done.draft).map((one) => one.question.id)).toContain(question.id);
});
