import { expect, test } from 'vitest';
import { materialOf, candidateOf, flawOf, type Draft } from './tried.ts';
import { verify } from './verify.ts';

const TEXT =
	'In 1912, the city of Tokyo sent 3,000 cherry trees to Washington. The trees still stand. Anna Lund likes them.';
const STEM = 'How many cherry trees did the city of Tokyo send to Washington?';
const OPTIONS = ['3,000', '2,000', '4,000', '5,000'];

test('a sound question passes every rule', () => {
	expect(flawOf({ stem: STEM, options: OPTIONS }, TEXT)).toBeUndefined();
	expect(
		flawOf({ stem: 'The trees came to Washington in the year _____.', accepted: ['1912'] }, TEXT)
	).toBeUndefined();
});

/** Each row is a rule, a question that breaks it, and what one changes to mend it. */
const rules: [string, Draft, Partial<Draft>][] = [
	[
		'EVIDENCE',
		{ stem: STEM, options: OPTIONS, evidence: 'In 1912, Tokyo sent trees.' },
		{ evidence: 'The trees still stand.' }
	],
	[
		'OPINION',
		{ stem: STEM, options: OPTIONS, source: 'Anna Lund' },
		{ stem: `According to Anna Lund, ${STEM}` }
	],
	[
		'REF',
		{ stem: 'How many trees did he send to the city of Washington?', options: OPTIONS },
		{ stem: STEM }
	],
	[
		'REF',
		{ stem: 'It had how many cherry trees in all of its parks?', options: OPTIONS },
		{ stem: STEM }
	],
	[
		'REF',
		{ stem: 'How many cherry trees did Tokyo send last year to Washington?', options: OPTIONS },
		{ stem: STEM }
	],
	[
		'REF',
		{ stem: 'How many additional cherry trees did Tokyo send to Washington?', options: OPTIONS },
		{ stem: STEM }
	],
	[
		'REF',
		{ stem: 'How many cherry trees are named in the current study of parks?', options: OPTIONS },
		{ stem: STEM }
	],
	[
		'REF',
		{ stem: 'How many cherry trees did Tokyo send instead to Washington?', options: OPTIONS },
		{ stem: 'How many cherry trees did Tokyo send to Washington instead of oaks?' }
	],
	['LENGTH', { stem: 'How many trees?', options: OPTIONS }, { stem: STEM }],
	[
		'LENGTH',
		{
			stem: `${'How many of the many old and very lovely trees '.repeat(4)}did Tokyo send?`,
			options: OPTIONS
		},
		{ stem: STEM }
	],
	[
		'LEAK',
		{
			stem: 'Who is the city of Tokyo in the text of the article?',
			options: ['Tokyo', 'Osaka', 'Kyoto']
		},
		{ stem: 'Who sent the cherry trees to the city of Washington?' }
	],
	[
		'VERBATIM',
		{
			stem: 'In 1912, the city of Tokyo sent 3,000 cherry trees to _____.',
			accepted: ['Washington']
		},
		{ stem: 'The Japanese trees that came in 1912 were a present for _____.' }
	],
	[
		'ENCODING',
		{ stem: 'How many cherry trees did the city of TokyoÃ© send?', options: OPTIONS },
		{ stem: STEM }
	],
	['ENCODING', { stem: STEM, options: ['3,000', '<b>2,000</b>', '4,000'] }, { options: OPTIONS }],
	[
		'TRUNC',
		{
			stem: 'How many cherry trees (of the old ones did Tokyo send to Washington?',
			options: OPTIONS
		},
		{ stem: STEM }
	],
	['SAME', { stem: STEM, options: ['3,000', '2,000', '2000', '4,000'] }, { options: OPTIONS }],
	[
		'OVERLAP',
		{
			stem: 'What did the city of Tokyo send to Washington?',
			options: ['trees', 'old cherry trees', 'two ships']
		},
		{ options: ['some trees', 'two ships', 'one king'] }
	],
	[
		'LONGEST',
		{
			stem: 'What did the city of Tokyo send to Washington?',
			options: ['a great many trees for all of its parks', 'a ship', 'a king', 'a car']
		},
		{ options: ['a tree', 'a ship', 'a king', 'a car'] }
	],
	[
		'CLANG',
		{
			stem: 'What did the capital city send to Washington in 1912?',
			options: ['capital ships', 'old trees', 'new cars']
		},
		{ options: ['large ships', 'old trees', 'new cars'] }
	],
	['HETERO', { stem: STEM, options: ['3,000', 'two thousand', '4,000'] }, { options: OPTIONS }],
	[
		'HETERO',
		{ stem: 'What did the city of Tokyo send to Washington?', options: ['trees', 'Ships', 'cars'] },
		{ options: ['trees', 'ships', 'cars'] }
	]
];

test.each(rules)('%s keeps out %j', (rule, broken) => {
	expect(flawOf(broken, TEXT)).toBe(rule);
});

test.each(rules)('%s lets it through once it is mended: %j, %j', (_, broken, mended) => {
	expect(flawOf({ ...broken, ...mended } as Draft, TEXT)).toBeUndefined();
});

test('what stands in a caption is furniture', () => {
	const material = materialOf(TEXT);
	const candidate = candidateOf({ stem: STEM, options: OPTIONS }, material);
	const noSentences = { ...candidate, article: { ...candidate.article, sentences: [] } };
	expect(verify([noSentences], material).rejected[0]?.rule).toBe('FURNITURE');
});

test('the ledger has the first rule that finds something, with a sentence for the teacher', () => {
	const material = materialOf(TEXT);
	const draft: Draft = { stem: 'It?', options: ['a', 'A', 'b'] };
	const { passed, rejected } = verify([candidateOf(draft, material)], material);
	expect(passed).toEqual([]);
	expect(rejected).toMatchObject([{ rule: 'REF', sentence: 0, question: { stem: 'It?' } }]);
	expect(rejected[0]!.because).toMatch(/^[A-Z].+\.$/);
});
