import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeAttempt } from '#lib/quiz/attempt.ts';
import { sampleModule } from '#lib/quiz/take.ts';
import { logOf } from '../arbitrary.ts';
import { usualHabits } from '../habits.ts';
import { memoriesOf } from '../memory/memory.ts';
import { slugOf, type StudyModule } from '../library.ts';
import { readStudyFile, together, type StudyFile } from './study-file.ts';

const sample = sampleModule();
const { text, paragraphs, sentences } = sample.article;
const article = {
	version: 1 as const,
	title: 'ISS',
	text,
	paragraphs: [...paragraphs],
	sentences: [...sentences]
};

const moduleOf = fc.record({
	version: fc.constant(1 as const),
	slug: fc.constantFrom('iss', slugOf({ text }), 'mars'),
	title: fc.constantFrom('ISS', 'The station'),
	article: fc.constant(article),
	questions: fc.constantFrom<StudyModule['questions']>(
		[...sample.questions],
		sample.questions.slice(1)
	),
	dropped: fc.constantFrom<string[][]>([], ['q1'], ['q2', 'q1']),
	titled: fc.option(fc.nat(3), { nil: undefined }),
	turns: fc.option(
		fc.uniqueArray(fc.record({ id: fc.constantFrom('q1', 'q2', 'q3'), at: fc.nat(3) }), {
			selector: ({ id }) => id
		}),
		{ nil: undefined }
	),
	added: fc.nat(9),
	changed: fc.nat(3)
});
const sittingOf = fc.record({
	attempt: fc.constantFrom('a', 'b').map((id) => makeAttempt(sample, { id, seed: id })),
	begun: fc.nat(9),
	ended: fc.boolean(),
	taken: fc.option(fc.nat(3), { nil: undefined }),
	operations: fc.nat(3).map((count) =>
		Array.from({ length: count }, (_, i) => ({
			id: `o${i}`,
			seq: i + 1,
			at: i,
			event: { type: 'skip' as const }
		}))
	)
});
const habitsOf = fc.record({
	version: fc.constant(1 as const),
	facts: fc.integer({ min: 1, max: 40 }),
	goal: fc.constant(3),
	retention: fc.constantFrom(0.8, 0.9),
	changed: fc.nat(3)
});

const fileOf = fc
	.record({
		written: fc.nat(9),
		modules: fc.uniqueArray(moduleOf, { selector: ({ slug }) => slug }),
		reviews: logOf,
		sittings: fc.uniqueArray(sittingOf, { selector: ({ attempt }) => attempt.id }),
		habits: fc.option(habitsOf, { nil: undefined })
	})
	.map(({ habits, ...file }): StudyFile => ({
		format: 'readback-study',
		version: 1,
		...file,
		...(habits && { habits })
	}));

test('what devices have together does not depend on the order in which they are told', () => {
	fc.assert(
		fc.property(fileOf, fileOf, fileOf, (a, b, c) => {
			const all = together(together(a, b), c);
			expect(together(c, together(b, a))).toEqual(all);
			expect(together(together(a, c), together(b, a))).toEqual(all);
			expect(together(all, all)).toEqual(all);
			expect([...memoriesOf(all.reviews)]).toEqual([
				...memoriesOf([...c.reviews, ...a.reviews, ...b.reviews])
			]);
		})
	);
});

test('a file comes in as it went out', () => {
	fc.assert(
		fc.property(fileOf, (file) => {
			expect(readStudyFile(JSON.stringify(file)).file).toEqual(file);
		})
	);
});

test.each<[what: string, along: object]>([
	['nothing', {}],
	['what is set, and places', { hand: { version: 1, size: 'large' }, places: { version: 1 } }],
	['what cannot be known here', { hand: 'left', places: [7] }]
])('%s goes along with a study, as it is', (_, along) => {
	const text = JSON.stringify({ ...sound, ...along });
	expect(readStudyFile(text)).toEqual({ file: sound, along });
});

const sound: StudyFile = {
	format: 'readback-study',
	version: 1,
	written: 0,
	modules: [],
	reviews: [],
	sittings: [],
	habits: usualHabits
};

test.each<[what: string, text: string, problem: RegExp]>([
	['no JSON', 'beach', /no JSON/],
	['a package', 'PK\u0003\u0004', /a zip/],
	['half of one', JSON.stringify(sound).slice(0, 60), /cut: its end is missing/],
	['other JSON', '{"a":1}', /not a file that Readback/],
	['null', 'null', /not a file that Readback/],
	['one of a version to come', JSON.stringify({ ...sound, version: 2 }), /newer Readback/],
	['one without reviews', JSON.stringify({ ...sound, reviews: undefined }), /damaged: reviews/],
	[
		'one with a wrong grade',
		JSON.stringify({ ...sound, reviews: [{ grade: 'fine' }] }),
		/damaged: reviews\.0/
	]
])('what is %s is refused with a sentence', (_, text, problem) => {
	expect(readStudyFile(text).problem).toMatch(problem);
});
