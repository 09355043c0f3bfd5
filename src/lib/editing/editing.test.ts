import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '#lib/article/parse.ts';
import { isVerbatim, spanOf } from '#lib/article/span.ts';
import { readBank } from '#lib/bank/bank.ts';
import { draftOf, settable, type Draft } from './draft.ts';
import { edit, type Edit } from './edit.ts';
import { onArticle } from './moved.ts';
import { ownQuestion, OWN_KINDS } from './own.ts';
import { regenerate } from './regenerate.ts';

const bank = readBank(JSON.parse(readFileSync('questions/iss-future/bank.json', 'utf8'))).bank!;
const draft = draftOf(bank);
const ids = (one: Draft) => one.questions.map(({ question }) => question.id);
const [first, second] = ids(draft) as [string, string];

function done(start: Draft, ...edits: Edit[]): Draft {
	return edits.reduce((at, change) => {
		const { draft: next, problem } = edit(at, change);
		if (!next) throw new Error(problem);
		return next;
	}, start);
}

function retold(text: string): Draft {
	const { article } = parseArticle(text, 'article.txt');
	return onArticle(draft, article!);
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
		const choice = draft.questions.find(({ question }) => question.kind === 'choice')!.question;
		if (choice.kind !== 'choice') throw new Error('no choice');
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

describe('another generation', () => {
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

describe('an article that is edited', () => {
	const { text, sentences } = bank.article;

	test('makes exactly those questions stale whose words it has lost', () => {
		fc.assert(
			fc.property(fc.nat(sentences.length - 1), (i) => {
				const { start, end } = sentences[i]!;
				const next = retold(`${text.slice(0, start)}Something else stands here.${text.slice(end)}`);
				for (const [k, { question, stale }] of next.questions.entries()) {
					const before = draft.questions[k]!.question;
					const touches = before.evidence.some((span) => span.start < end && start < span.end);
					if (touches) expect(stale, before.stem).toBeDefined();
					if (!stale)
						for (const span of question.evidence)
							expect(isVerbatim(next.article.text, span)).toBe(true);
				}
				expect(settable(next).length).toBeGreaterThan(0);
			}),
			{ numRuns: 40 }
		);
	});

	test('takes questions along when a paragraph is put before them, and makes them whole when it is undone', () => {
		const next = retold(`Here is a new paragraph that was put in front.\n\n${text}`);
		expect(next.questions.filter(({ stale }) => stale)).toEqual([]);
		const cut = retold(text.slice(0, text.indexOf('\n\n', 600)));
		expect(cut.questions.some(({ stale }) => stale)).toBe(true);
		const back = onArticle(cut, bank.article).questions;
		const standing = (one: (typeof back)[number]) => [
			one.stale,
			one.question.id,
			one.question.evidence
		];
		expect(back.map(standing)).toEqual(draft.questions.map(standing));
	});
});
