/** The banks that ship are what the generator makes today: a change of it is read in their diff. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseArticle } from '#lib/article/parse.ts';
import { readBank } from '#lib/bank/bank.ts';
import { generateBank } from '#lib/bank/generate.ts';
import { writeBank } from '#lib/bank/write.ts';
import { questionReader } from './read-fully.ts';

const slugs = readdirSync('questions');

test('modules ship', () => {
	expect(slugs).toContain('iss-future');
});

test.each(slugs)('questions/%s is up to date (else: npm run banks)', (slug) => {
	const { article } = parseArticle(readFileSync(`questions/${slug}/article.md`), 'article.md');
	const stored = readFileSync(`questions/${slug}/bank.json`, 'utf8');
	expect(stored === writeBank(generateBank(article!, { reader: questionReader }))).toBe(true);
});

test.each(slugs)(
	'questions/%s says of nothing that its article has that it is not there',
	(slug) => {
		const { bank } = readBank(JSON.parse(readFileSync(`questions/${slug}/bank.json`, 'utf8')));
		for (const question of bank!.questions)
			for (const { text, whyNot = '' } of question.kind === 'choice' ? question.options : [])
				if (/^The article does not (?:name|give|speak of)/.test(whyNot))
					expect(bank!.article.text).not.toMatch(new RegExp(`\\b${text}\\b`));
	}
);

test.each(slugs)('questions/%s/bank.json is a bank', (slug) => {
	const stored: unknown = JSON.parse(readFileSync(`questions/${slug}/bank.json`, 'utf8'));
	expect(readBank(stored).problem).toBeUndefined();
});
