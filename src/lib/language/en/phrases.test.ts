import { expect, test } from 'vitest';
import { readExcerpt } from './excerpt.ts';
import { capitalise, countWords, join, midSentence, phrase } from './phrases.ts';

const sentenceOf = (text: string) => readExcerpt(text).sentences[0]!;
const all = (text: string) => {
	const sentence = sentenceOf(text);
	return { sentence, run: { from: 0, to: sentence.words.length - 1 } };
};

test.each([
	['The future of the International Space Station (ISS) is open.', 'The future of the ISS is open'],
	['Otto Jespersen (1860–1943) was a linguist.', 'Otto Jespersen was a linguist'],
	['NASA’s crew, however, left.', 'NASA’s crew, however, left'],
	['It cost 1969-70 pounds.', 'It cost 1969-70 pounds'],
	['It is “so” and [sic] so.', 'It is “so” and so']
])('%s reads %s', (text, words) => {
	const { sentence, run } = all(text);
	expect(phrase(sentence, run)).toBe(words);
});

test('runs that are left out leave one space', () => {
	const { sentence, run } = all('The ISS, a partnership, flies.');
	expect(phrase(sentence, run, [{ from: 2, to: 6 }])).toBe('The ISS flies');
});

test.each([
	['The dam held.', 'the dam held'],
	['Dvořák left. Then Dvořák came.', 'Dvořák left'],
	['NASA left.', 'NASA left'],
	['Protection B documents are secret.', 'Protection B documents are secret'],
	['Former President Carter left.', 'former President Carter left'],
	['Russian President Vladimir Putin left.', 'Russian President Vladimir Putin left'],
	['Iodine deficiency hurts.', 'iodine deficiency hurts'],
	['“The dam held.', '“The dam held']
])('in mid-sentence, %s reads %s', (text, words) => {
	const { sentence, run } = all(text);
	expect(midSentence(sentence, run)).toBe(words);
});

test('text begins like a sentence', () => {
	expect(capitalise('émile left')).toBe('Émile left');
	expect(capitalise('')).toBe('');
});

test('parts are joined with single spaces and no space before a stop', () => {
	expect(join('how many', '', 'trees', ', of all', '.')).toBe('how many trees, of all.');
	expect(join('trees,')).toBe('trees');
});

test.each([
	['one two – three', 3],
	['a _____ b', 3],
	['', 0]
])('“%s” has %d words', (text, count) => {
	expect(countWords(text)).toBe(count);
});
