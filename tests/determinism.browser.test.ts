/** A bank made in a browser is the one that ships, to the byte: a phone in flight mode gives no other. */
import { expect, test } from 'vitest';
import { parseArticle } from '#lib/article/parse.ts';
import { writeBank } from '#lib/bank/bank.ts';
import { generateBank } from '#lib/bank/generate.ts';

const articles = import.meta.glob<string>('../questions/*/article.md', {
	query: '?raw',
	import: 'default',
	eager: true
});
const banks = import.meta.glob<string>('../questions/*/bank.json', {
	query: '?raw',
	import: 'default',
	eager: true
});

test('modules ship', () => {
	expect(Object.keys(articles).length).toBeGreaterThan(0);
	expect(Object.keys(banks)).toHaveLength(Object.keys(articles).length);
});

test.each(Object.entries(articles))('%s gives the bank that ships', (file, source) => {
	const { article } = parseArticle(source, 'article.md');
	const stored = banks[file.replace('article.md', 'bank.json')];
	expect(writeBank(generateBank(article!)) === stored).toBe(true);
});
