import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBank, type Bank } from '#lib/bank/bank.ts';
import { flawOfBank } from './foreign.ts';

const slugs = readdirSync('questions');
const bankOf = (slug: string): Bank =>
	readBank(JSON.parse(readFileSync(`questions/${slug}/bank.json`, 'utf8'))).bank!;
const bank = bankOf(slugs[0]!);
const [first, second] = bank.questions;

test.each(slugs)('a bank of ours can be used: %s', (slug) => {
	expect(flawOfBank(bankOf(slug))).toBeUndefined();
});

const named = (id: string): Partial<Bank> => ({ questions: [{ ...first!, id }, second!] });
const around = (changed: Partial<Bank['article']>): Partial<Bank> => ({
	article: { ...bank.article, ...changed }
});
const moved = first!.evidence.map((span) => ({ ...span, start: span.start + 1 }));

test.each<[what: string, changed: Partial<Bank>, flaw: RegExp]>([
	['asks a question twice', { questions: [first!, second!, first!] }, /Question 3 .* has its id/],
	['has a question without an id', named(''), /Question 1 .* id is none/],
	['has an id that every object has', named('constructor'), /id is none/],
	['has an id that is no name', named('__proto__'), /id is none/],
	['has an id longer than any answer could name', named('x'.repeat(101)), /id is none/],
	['has an id with NUL in it', named('a\0b'), /id is none/],
	[
		'says where words stand that stand elsewhere',
		{ questions: [{ ...first!, evidence: moved }] },
		/do not stand in the article/
	],
	['has a stem without end', { questions: [{ ...first!, stem: 'x'.repeat(501) }] }, /at most 500/],
	[
		'has a text without end',
		around({ text: `${bank.article.text}${' x'.repeat(1e5)}` }),
		/at most 200000/
	],
	['has a title without end', around({ title: 'x'.repeat(161) }), /at most 160/],
	['has a title that Postgres does not keep', around({ title: 'a\0' }), /no text has/],
	[
		'has a sentence behind its text',
		around({ sentences: [...bank.article.sentences, { start: 0, end: 1e6, paragraph: 0 }] }),
		/does not stand/
	],
	[
		'has a sentence in no paragraph',
		around({ sentences: [...bank.article.sentences, { start: 0, end: 1, paragraph: 999 }] }),
		/no paragraph/
	]
])('a bank that %s cannot', (_, changed, flaw) => {
	expect(flawOfBank({ ...bank, ...changed })).toMatch(flaw);
});
