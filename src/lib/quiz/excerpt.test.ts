import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import { articleOf, excerptOf } from './excerpt.ts';
import { runsOf } from './pieces.ts';
import { policies } from './policy.ts';
import { article, kinds, sampleModule } from './take.ts';

const { questions } = sampleModule(policies.test);
const marking = questions[kinds.indexOf('mark-words')]!;
const wordsOf = (i: number) =>
	article.text.slice(article.sentences[i]!.start, article.sentences[i]!.end);

test('of a hidden article a question that asks for a sentence needs four, and no other question any', () => {
	expect(excerptOf(marking, article)).toEqual(
		[0, 1, 2, 3].map((number) => ({
			number,
			start: article.sentences[number]!.start,
			words: wordsOf(number)
		}))
	);
	expect(questions.filter((question) => excerptOf(question, article))).toEqual([marking]);
});

test('which of the sentences is the key makes no difference', () => {
	const { candidates, ...others } = marking as Extract<KeyedQuestion, { kind: 'mark-words' }>;
	fc.assert(
		fc.property(fc.shuffledSubarray(candidates, { minLength: 4 }), (turned) => {
			const other = { ...others, candidates: turned, sentences: [candidates.indexOf(turned[0]!)] };
			expect(excerptOf(other, article)).toEqual(excerptOf(marking, article));
		})
	);
});

test('an article of these sentences has their words, places and numbers, and nothing else', () => {
	fc.assert(
		fc.property(fc.subarray([0, 2, 3, 7, 11], { minLength: 1 }), (numbers) => {
			const made = articleOf(
				numbers.map((number) => ({
					number,
					start: article.sentences[number]!.start,
					words: wordsOf(number)
				}))
			);
			expect(made.text.split(/ {2,}/).join(' ').trim()).toBe(numbers.map(wordsOf).join(' '));
			const runs = made.paragraphs.flatMap((paragraph) => runsOf(made, paragraph, []));
			expect(runs.map(({ sentence }) => sentence)).toEqual(numbers);
			for (const number of numbers)
				expect(made.sentences[number]).toMatchObject({
					start: article.sentences[number]!.start,
					end: article.sentences[number]!.end
				});
		})
	);
});
