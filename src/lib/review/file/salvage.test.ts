import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleModule } from '#lib/quiz/take.ts';
import { logOf } from '../arbitrary.ts';
import { usualHabits } from '../habits.ts';
import type { StudyModule } from '../library.ts';
import { restOf } from './salvage.ts';
import { readStudyFile, type StudyFile } from './study-file.ts';

const { article, questions } = sampleModule();
const module: StudyModule = {
	version: 1,
	slug: 'iss',
	title: 'ISS',
	article: {
		version: 1,
		title: 'ISS',
		text: article.text,
		paragraphs: [...article.paragraphs],
		sentences: [...article.sentences]
	},
	questions: [...questions],
	dropped: [],
	added: 0,
	changed: 0
};
const reviews = fc.sample(logOf, { seed: 1, numRuns: 9 }).flat().slice(0, 3);
const sound: StudyFile = {
	format: 'readback-study',
	version: 1,
	written: 0,
	modules: [module],
	reviews,
	sittings: [],
	habits: usualHabits
};
const [first, ...others] = questions;
const hollow = { ...module, slug: 'b', questions: [{ ...first!, evidence: [] }, ...others] };

test.each<[what: string, more: object, lost: string]>([
	['one review', { reviews: [...reviews, { grade: 'fine' }] }, '1 of 4 reviews'],
	['the list of sittings', { sittings: undefined }, 'all sittings'],
	[
		'an article that stands on nothing, and a sitting',
		{ modules: [module, hollow], sittings: [7] },
		'1 of 2 articles, 1 of 1 sittings'
	],
	['what was set', { habits: { facts: -1 } }, 'what was set'],
	['when it was written', { written: 'today' }, '']
])('of a file in which %s is damaged the rest can be taken', (_, more, lost) => {
	const along = { hand: { version: 1, size: 'large' }, places: 'none' };
	const text = JSON.stringify({ ...sound, ...more, ...along });
	expect(readStudyFile(text).problem).toMatch(/^This file is damaged/);
	const rest = restOf(text)!;
	expect([rest.lost, rest.along]).toEqual([lost, along]);
	expect([rest.file.modules, rest.file.reviews]).toEqual([[module], reviews]);
	expect(readStudyFile(JSON.stringify(rest.file)).file).toEqual(rest.file);
});

test.each([
	['no JSON', '{"format":"readback-study"'],
	['another’s', '{"a":1}'],
	['of a newer version', JSON.stringify({ ...sound, version: 2 })],
	['without anything sound', JSON.stringify({ ...sound, modules: [1], reviews: [2], sittings: 3 })]
])('of a file that is %s nothing is taken', (_, text) => {
	expect(restOf(text)).toBeUndefined();
});

test('whatever is in a file, what is taken of it is sound', () => {
	const anything = fc.oneof(logOf, fc.anything({ maxDepth: 3 }));
	const parts = fc.record(
		{ modules: anything, reviews: fc.array(anything), sittings: anything, habits: anything },
		{ requiredKeys: [] }
	);
	fc.assert(
		fc.property(parts, (changed) => {
			const text = JSON.stringify({ ...sound, ...changed }, (_, value: unknown) =>
				typeof value === 'bigint' ? 0 : value
			);
			const rest = restOf(text);
			if (rest) expect(readStudyFile(JSON.stringify(rest.file)).file).toEqual(rest.file);
		})
	);
});
