/** The terminal’s way in: an article file in, questions out as JSON, or one sentence that says why not. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parseArticle } from '#lib/article/parse.ts';
import { Bank, readBank } from '#lib/bank/bank.ts';
import { generateBank } from '#lib/bank/generate.ts';
import { questionReader } from './read-fully.ts';
import { limits } from '#lib/limits.ts';
import { toItem } from '#lib/questions/items.ts';
import { ItemSet } from '#lib/questions/item.ts';
import { fileOf, folder, generate, ISS, type Run } from './command.ts';

const ENGLISH = 'It is one of the things that they have had to do for all of us. ';
const GERMAN =
	'Die Stadt ist seit vielen Jahren das Ziel von Menschen, die nicht auf dem Land leben wollen und mit der Bahn in das Zentrum fahren, um dort auf dem Markt zu kaufen, was sie für das Leben brauchen. ';

test('an article gives its bank: the one that ships', async () => {
	const { code, out, err } = await generate(ISS);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(out).toBe(readFileSync('questions/iss-future/bank.json', 'utf8'));
	expect(v.parse(Bank, JSON.parse(out)).questions.length).toBeGreaterThan(11);
});

test('--format items gives the neutral form, each item sound', async () => {
	const { out } = await generate(ISS, '--format', 'items');
	const set = v.parse(ItemSet, JSON.parse(out));
	expect(set).toMatchObject({ article_id: 'article', system: 'readback' });
	for (const { type, options, answer, evidence } of set.items) {
		const answers = typeof answer === 'string' ? [answer] : answer;
		const isTyped = type === 'cloze' || type === 'short';
		if (isTyped) expect(options).toEqual([]);
		else expect(options).toEqual(expect.arrayContaining(answers));
		expect(set.article).toContain(evidence);
	}
	const order = set.items.find(({ type }) => type === 'order')!;
	for (const year of ['2011', '2020', '2021']) expect(order.evidence).toContain(year);
});

test('--count gives no more than so many', async () => {
	const [bank, items] = await Promise.all([
		generate(ISS, '--count', '3'),
		generate(ISS, '--count', '3', '--format', 'items')
	]);
	expect(JSON.parse(bank.out).questions).toHaveLength(3);
	expect(JSON.parse(items.out).items).toHaveLength(3);
});

test('--seed changes the order of the options, and nothing else', async () => {
	const [one, two, bank, bankWithSeed] = await Promise.all([
		generate(ISS, '--format', 'items', '--seed', 'a'),
		generate(ISS, '--format', 'items', '--seed', 'b'),
		generate(ISS),
		generate(ISS, '--seed', 'a')
	]);
	const sorted = ({ out }: Run) =>
		v.parse(ItemSet, JSON.parse(out)).items.map((item) => ({
			...item,
			options: item.options.toSorted()
		}));
	expect(one.out).not.toBe(two.out);
	expect(sorted(one)).toEqual(sorted(two));
	expect(bankWithSeed.out).toBe(bank.out);
});

test('--out writes to a file, and prints nothing', async () => {
	const file = join(folder, 'bank.json');
	expect(await generate(ISS, '--out', file)).toEqual({ code: 0, out: '', err: '' });
	expect(readBank(JSON.parse(readFileSync(file, 'utf8'))).problem).toBeUndefined();
});

test('--help tells how it is used', async () => {
	const { code, out, err } = await generate('--help');
	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(out).toContain('Usage: npm run --silent generate -- FILE');
});

test.concurrent.each([
	['a missing file', () => ['nowhere.txt'], /nowhere\.txt cannot be read: there is no such file/],
	['a folder', () => [folder], /cannot be read: it is a folder/],
	['an empty file', () => [fileOf('empty.txt', '')], /no text here/],
	[
		'a picture',
		() => [fileOf('a.png', Uint8Array.of(0x89, 80, 78, 71, 13, 10, 26, 10, 0, 0))],
		/cannot read/
	],
	['a text that is too short', () => [fileOf('short.txt', ENGLISH)], /at least 40/],
	['a text in German', () => [fileOf('german.txt', GERMAN.repeat(5))], /English articles only/],
	[
		'a text that is too long',
		() => [fileOf('long.txt', ENGLISH.repeat(4000))],
		/takes up to 200,000/
	],
	[
		'a file that is too large',
		() => [fileOf('large.txt', ENGLISH.repeat(40_000))],
		/takes files up to 2 MB/
	],
	[
		'a text that says nothing',
		() => [fileOf('dull.txt', ENGLISH.repeat(10))],
		/finds nothing .+ it could ask well/
	],
	['an option that there is not', () => [ISS, '--colour', 'red'], /'--colour': see --help/],
	['an option without its value', () => [ISS, '--count'], /argument missing: see --help/],
	['a count of none', () => [ISS, '--count', '0'], /whole number from 1 to 400, not “0”/],
	['a count that is none', () => [ISS, '--count', 'many'], /not “many”/],
	['a count that is no whole number', () => [ISS, '--count', '2.5'], /not “2.5”/],
	['a count of too many', () => [ISS, '--count', String(limits.bankQuestions + 1)], /not “401”/],
	...['1e2', '0x10', '+5', ' 5 ', '5.0', '-5', '', '５'].map(
		(count): [string, () => string[], RegExp] => [
			`a count that is written “${count}”`,
			() => [ISS, `--count=${count}`],
			/--count takes a whole number from 1 to 400/
		]
	),
	['another format', () => [ISS, '--format', 'pdf'], /bank or items, not “pdf”/],
	[
		'a place where nothing can be written',
		() => [ISS, '--out', join(folder, 'no', 'bank.json')],
		/cannot be written: there is no such/
	],
	['an empty place', () => [ISS, '--out='], /--out takes the name of a file/],
	['a folder to write to', () => [ISS, '--out', folder], /cannot be written: it is a folder/],
	['a path through a file', () => [`${ISS}/x`], /a part of its path is a file/],
	['a name without end', () => ['x'.repeat(400)], /its name is too long/]
])(
	'%s is refused with one sentence, nothing on the screen, and code 2',
	async (_, args, sentence) => {
		const { code, out, err } = await generate(...args());
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toMatch(sentence);
		expect(err.trim().split('\n')).toHaveLength(1);
		expect(err).not.toMatch(/ at .+:\d+|node:|Error/);
	}
);

test.each([
	['no file', [], /^An article is needed, and no file was named\.\n\nUsage: /],
	['an empty name', [''], /^An article is needed, and no file was named\.\n\nUsage: /],
	['two files', [ISS, ISS], /^One article is read at a time, and 2 files were named\.\n\nUsage: /]
])('with %s it says so and tells how it is used, with code 2', async (_, args, sentence) => {
	const { code, out, err } = await generate(...args);
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(err).toMatch(sentence);
});

/** Texts of many kinds, and the mechanical floor of judging, where this machine has them. */
const ARTICLES = '../shared/articles';
const LINT = '../shared/judging/lint.mjs';
const texts = existsSync(ARTICLES)
	? readdirSync(ARTICLES).filter((name) => name.endsWith('.txt'))
	: [];

test.skipIf(!texts.length || !existsSync(LINT))(
	'of the items of twenty texts, the linter of judging finds 97 in a hundred clean',
	async () => {
		const { lintSet } = await import(pathToFileURL(LINT).href);
		const rows: { codes: string[] }[] = texts.flatMap((name) => {
			const { article } = parseArticle(readFileSync(join(ARTICLES, name)), name);
			const items = generateBank(article!, { reader: questionReader }).questions.map((question) =>
				toItem(question)
			);
			return lintSet({ article: article!.text, items });
		});
		expect(texts).toHaveLength(20);
		expect(rows.length).toBeGreaterThan(50);
		const clean = rows.filter(({ codes }) => !codes.length);
		expect(clean.length / rows.length).toBeGreaterThanOrEqual(0.97);
	}
);

test('a bad byte costs a text in UTF-8 the sentence that it stands in, and no other', async () => {
	const source = readFileSync(ISS);
	const at = source.indexOf('jeopardy');
	const file = fileOf(
		'bad-byte.md',
		Buffer.concat([source.subarray(0, at), Uint8Array.of(0x92), source.subarray(at)])
	);
	const { out } = await generate(file);
	const { article, questions } = v.parse(Bank, JSON.parse(out));
	expect(article.text).toContain('\uFFFDjeopardy');
	expect(article.text).not.toContain('â€');
	expect(questions.length).toBeGreaterThan(8);
	expect(JSON.stringify(questions)).not.toMatch(/â€|\uFFFD/);
});

test('a path with spaces and letters of many scripts is read as any other', async () => {
	const file = fileOf('Ein Artikel – 記事.md', readFileSync(ISS));
	const { code, out } = await generate(file, '--format', 'items');
	expect(code).toBe(0);
	expect(JSON.parse(out).article_id).toBe(basename(file, '.md'));
});
