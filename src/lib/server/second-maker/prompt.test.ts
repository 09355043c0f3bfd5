import { expect, test } from 'vitest';
import { parseArticle } from '#lib/article/parse.ts';
import { limits } from '#lib/limits.ts';
import { article } from '../../../../tests/suggest.ts';
import { promptFor } from './prompt.ts';

const dataOf = (text: string, wanted = 5) =>
	promptFor(parseArticle(text, 'a.txt').article!, wanted)[1]!.content;
const PROSE = 'It was one of the things that they have had to do for all of us in the house.';

test('the same article gives the same prompt, and another one another mark', () => {
	expect(promptFor(article, 5)).toEqual(promptFor(structuredClone(article), 5));
	const marks = [PROSE.repeat(4), PROSE.repeat(5)].map(
		(text) => /----- (\w+)/.exec(dataOf(text))![1]
	);
	expect(marks[0]).not.toBe(marks[1]);
});

test('paragraphs that may be asked about are told with their numbers, captions and bylines not', () => {
	const [, data] = promptFor(article, 5);
	expect(data!.content).toContain('\n[1] Hill Dam was built by');
	expect(data!.content).toContain('\n[2] Anna Lund said');
	expect(data!.content).not.toContain('painted green');
});

test.each([
	[3, 'up to 3 questions'],
	[400, `up to ${limits.questionsByDefault} questions`]
])('for %i questions it asks for %s', (wanted, words) => {
	expect(promptFor(article, wanted)[1]!.content).toContain(words);
});

test('of a long article whole paragraphs are told, up to the limit', () => {
	const data = dataOf(Array.from({ length: 1500 }, (_, i) => `${i}. ${PROSE}`).join('\n\n'));
	expect(data.length).toBeLessThan(limits.modelArticleCharacters * 1.2);
	expect(data).toMatch(/in the house\.\n----- \w+ ends$/);
});
