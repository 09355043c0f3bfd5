import { describe, expect, test } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { limits } from '#lib/limits.ts';
import { usualHabits } from '../habits.ts';
import type { StudyModule } from '../library.ts';
import { DAY, memoriesOf, usualScheduling } from '../memory/memory.ts';
import { flawOfModule } from './sound.ts';
import { sampleReview, sampleStudy } from '../samples.ts';
import { stateOf } from '../state.ts';
import { readStudyFile, tooLarge, type StudyFile } from './study-file.ts';

const NOW = Date.parse('2026-11-30T12:00Z');

const module = sampleStudy({ title: 'ISS' });
const review = sampleReview({
	id: 'a o1',
	fact: module.questions[0]!.fact,
	at: NOW - 9 * DAY
});
const sound: StudyFile = {
	format: 'readback-study',
	version: 1,
	written: 0,
	modules: [module],
	reviews: [review],
	sittings: [],
	habits: usualHabits
};

const [first, ...others] = module.questions;
const withReview = (changes: object) => ({ ...sound, reviews: [{ ...review, ...changes }] });
const withModule = (changes: object) => ({ ...sound, modules: [{ ...module, ...changes }] });
const withFirst = (changes: object) =>
	withModule({ questions: [{ ...first, ...changes }, ...others] });
const withArticle = (changes: object) => withModule({ article: { ...module.article, ...changes } });

describe('a hostile file is refused with a sentence that is short and can be seen:', () => {
	test.each<[what: string, file: unknown]>([
		['a moment that is none', withReview({ at: 1e300 })],
		['a moment before 1970', withReview({ at: -1 })],
		['a moment with a part of a millisecond', withReview({ at: 0.5 })],
		['a grade that is a text of a megabyte', withReview({ grade: 'x'.repeat(1e6) })],
		['a grade that turns the line around', withReview({ grade: '\u202E\u0000\uD800' })],
		['a module whose name is a way out', withModule({ slug: '../../teach' })],
		['a module whose name has a space, as names of questions have', withModule({ slug: 'a b' })],
		['an article in the place of somebody’s own', withModule({ slug: 'own-12345678' })],
		['a module of a script', withModule({ slug: 'javascript:alert(1)' })],
		['a question that stands on nothing', withFirst({ evidence: [] })],
		['a question on other words', withFirst({ evidence: [{ start: 0, end: 4, quote: 'Nope' }] })],
		['two questions of one name', withModule({ questions: [first, first] })],
		['a question whose name no sitting keeps', withFirst({ id: 'x'.repeat(98) })],
		['a question whose name is half a sign', withFirst({ id: '\uD800' })],
		['a fact without a name', withFirst({ fact: '' })],
		[
			'a sentence to mark that is not there',
			withModule({
				questions: module.questions.map((one) =>
					one.kind === 'mark-words' ? { ...one, sentences: [99] } : one
				)
			})
		],
		[
			'a paragraph that ends behind its text',
			withArticle({
				paragraphs: [{ start: 0, end: 1e9, kind: 'text' }]
			})
		],
		['a sentence in no paragraph', withArticle({ paragraphs: [] })],
		['more reviews than a life has', { ...sound, reviews: Array(limits.studyReviews + 1).fill(0) }],
		[
			'itself, a thousand times over',
			{ ...sound, modules: Array(limits.studyModules + 1).fill(module) }
		]
	])('%s', (_, file) => {
		const { problem } = readStudyFile(JSON.stringify(file));
		expect(problem).toMatch(/^This file is damaged: /);
		expect(problem!.length).toBeLessThan(limits.fileProblem + 30);
		expect(problem).not.toMatch(/[\p{C}\p{Zl}]/u);
	});

	test.each(['[', '{"a":'])('%s within each other a million times', (part) => {
		expect(readStudyFile(part.repeat(1e6)).problem).toMatch(/^This is not a file/);
	});

	test('a file of 200 MB, before it is read', () => {
		expect(tooLarge(200_000_000)).toBe('This file is too large: a study has at most 100 MB.');
		expect(tooLarge(1e6)).toBeUndefined();
	});
});

test('a prototype in a file is no prototype', () => {
	const text = JSON.stringify(sound).replace('{', '{"__proto__":{"isAdmin":true},');
	const { file } = readStudyFile(text);
	expect(file).toEqual(sound);
	expect(file).not.toHaveProperty('isAdmin');
	expect({}).not.toHaveProperty('isAdmin');
});

test('the words of a file are words: markup and half signs in them come in and go out as they are', () => {
	const title = '<img src=x onerror=alert(1)> \u202E \uD800';
	const file = { ...sound, modules: [{ ...module, title }] };
	expect(readStudyFile(JSON.stringify(file)).file).toEqual(file);
});

test.each([0, -1e300, 1e300])(
	'weights of %d make no memory that cannot be reckoned with',
	(weight) => {
		const scheduling = { ...usualScheduling, weights: Array<number>(21).fill(weight) };
		const reviews = [
			{ ...review, scheduling },
			{ ...review, id: 'b', at: NOW - DAY, scheduling }
		];
		const state = stateOf(
			{ modules: [module], reviews, habits: usualHabits, problems: [] },
			NOW,
			() => 0
		);
		for (const memory of [...memoriesOf(reviews).values(), ...state.memories])
			for (const value of [memory.stability, memory.difficulty, memory.due])
				expect(Number.isFinite(value)).toBe(true);
		expect(Number.isFinite(state.queue.later)).toBe(true);
	}
);

test('every article that ships is sound', () => {
	for (const slug of readdirSync('questions')) {
		const bank: StudyModule = JSON.parse(readFileSync(`questions/${slug}/bank.json`, 'utf8'));
		expect(flawOfModule({ ...bank, slug })).toBeUndefined();
	}
});
