/**
 * Whatever comes, the reader reads it: in its time, without an error, and every place that it names is in
 * the text. FUZZ_RUNS says how many texts; npm run fuzz tries 100,000.
 */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article } from '#lib/article/article.ts';
import { parseArticle } from '#lib/article/parse.ts';
import { loadModel } from '#lib/language/en/model.server.ts';
import { makeReader } from '#lib/language/en/reader.ts';
import { randomFrom } from '#lib/random.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 3000);
/** Milliseconds for one text of at most some thousand characters, on a machine that has other things to do. */
const LIMIT = 2000;

const { read } = makeReader(loadModel());
const articles = globSync('questions/*/article.md')
	.sort()
	.map((file) => readFileSync(file, 'utf8'));

const ALPHABETS = [
	'abc ABC.,',
	'“”"\'’()[]—–-…!?;:., \n',
	'0123456789.,:/%$€£ -year',
	'he said “that” NASA’s Mr. U.S. 1990s\n\n',
	'😀é漢ßЖ\u0301\u200d\u00a0\u202e\ufeff\ud800 a.'
].map((letters) => Array.from(letters));

type Chance = () => number;

const below = (chance: Chance, end: number) => Math.floor(chance() * end);

function randomText(chance: Chance): string {
	const letters = ALPHABETS[below(chance, ALPHABETS.length)]!;
	return Array.from(
		{ length: below(chance, 200) },
		() => letters[below(chance, letters.length)]
	).join('');
}

/** Some stretch of an article, with stretches of it taken out, doubled, moved or made into capitals. */
function mutated(chance: Chance): string {
	const source = articles[below(chance, articles.length)]!;
	const from = below(chance, source.length);
	let text = source.slice(from, from + 50 + below(chance, 500));
	for (let times = 1 + below(chance, 5); times > 0; times--) {
		const at = below(chance, text.length);
		const end = Math.min(text.length, at + 1 + below(chance, 30));
		const [before, piece, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
		const ways = [
			before + after,
			before + piece + piece + after,
			after + piece + before,
			before + piece.toUpperCase() + after,
			before + randomText(chance).slice(0, 20) + after
		];
		text = ways[below(chance, ways.length)]!;
	}
	return text;
}

/** The text as it is, as one sentence: what no parser of articles would let through. */
function asSentence(text: string): Article {
	return {
		version: 1,
		title: text.slice(0, 20),
		text,
		paragraphs: [{ start: 0, end: text.length, kind: 'text' }],
		sentences: [{ start: 0, end: text.length, paragraph: 0 }]
	};
}

function check(article: Article): void {
	const { text } = article;
	const started = performance.now();
	const { trees, sentences, entities, resolutions, claims, utterances, times, quantities } =
		read(article);
	const took = performance.now() - started;
	expect(took, `${took.toFixed(0)} ms for ${JSON.stringify(text)}`).toBeLessThan(LIMIT);
	const quoted = [
		...trees.flat(),
		...entities.flatMap(({ mentions }) => mentions),
		...sentences.flatMap(({ moments }) => moments),
		...times.flat(),
		...quantities.flat()
	];
	for (const { start, end, text: quote } of quoted)
		if (text.slice(start, end) !== quote)
			expect.fail(`“${quote}” is not at ${start}–${end} of ${JSON.stringify(text)}`);
	for (const { start, end } of [...resolutions, ...claims, ...utterances])
		if (!(start >= 0 && start <= end && end <= text.length))
			expect.fail(`${start}–${end} of ${JSON.stringify(text)}`);
	for (const tree of trees) {
		const roots = tree.filter(({ head }) => head < 0).length;
		if (tree.length > 0 && roots !== 1) expect.fail(`${roots} roots in ${JSON.stringify(text)}`);
		tree.forEach((word, i) => {
			if ((word.relation === 'root') !== word.head < 0)
				expect.fail(`“${word.text}” is ${word.relation} in ${JSON.stringify(text)}`);
			let up = i;
			for (let steps = 0; tree[up]!.head >= 0; steps++, up = tree[up]!.head)
				if (steps > tree.length)
					expect.fail(`“${word.text}” hangs in a circle in ${JSON.stringify(text)}`);
		});
	}
}

test(`${RUNS} random and mutated texts are read`, { timeout: 60_000 + RUNS * 20 }, () => {
	const chance = randomFrom(process.env.FUZZ_SEED ?? 'fuzz');
	for (let run = 0; run < RUNS; run++) {
		const text = chance() < 0.5 ? randomText(chance) : mutated(chance);
		if (chance() < 0.5) check(asSentence(text));
		else {
			const { article } = parseArticle(text, 'fuzz.txt');
			if (article) check(article);
		}
	}
});

test.each([
	['a sentence of 60,000 letters without a space', 'a'.repeat(60_000)],
	['60,000 capitals in a row', 'A'.repeat(60_000)],
	['20,000 words without a stop', 'word '.repeat(20_000)],
	['20,000 brackets', '('.repeat(20_000)],
	['20,000 quotation marks', '" '.repeat(20_000)],
	['20,000 hyphens', 'a-'.repeat(20_000)],
	['20,000 points', '.'.repeat(20_000)],
	['10,000 numbers', '1,000 '.repeat(10_000)],
	['5,000 ordinals', 'the 19th century '.repeat(5_000)],
	['10,000 names', 'Ann Lee and '.repeat(5_000)],
	['250 words of one sentence', `${'the old dog of '.repeat(62)}Kent.`]
])('%s: read within two seconds', (_, text) => {
	check(asSentence(text));
});
