import { existsSync, readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '#lib/article/article.ts';
import { parseArticle } from '#lib/article/parse.ts';
import { limits } from '#lib/limits.ts';
import { readExcerpt } from './excerpt.ts';
import { read, type Reading } from './reading.ts';

const FOLDER = 'questions';
const articles = readdirSync(FOLDER)
	.filter((slug) => existsSync(`${FOLDER}/${slug}/article.md`))
	.map((slug) => readFileSync(`${FOLDER}/${slug}/article.md`, 'utf8'));

/** Everything in a reading that says where it stands, with the words that it claims to be. */
function claimsOf({ article, sentences, quotations, acronyms }: Reading): [string, string][] {
	const at = (start: number, end: number) => article.text.slice(start, end);
	return [
		...sentences.map(({ start, end, text }): [string, string] => [at(start, end), text]),
		...sentences.flatMap(({ words, moments, mentions }) => [
			...words.map(({ start, end, text }): [string, string] => [at(start, end), text]),
			...moments.map(({ start, end, text }): [string, string] => [at(start, end), text]),
			...mentions.map(({ start, end, text }): [string, string] => [at(start, end), text]),
			...mentions.flatMap(({ role }): [string, string][] =>
				role ? [[at(role.start, role.end), role.text]] : []
			)
		]),
		...acronyms.map(({ start, long }): [string, string] => [at(start, start + long.length), long]),
		...quotations.map(({ openStart, closeEnd, start, end }): [string, string] => [
			at(openStart, closeEnd).slice(start - openStart, end - openStart),
			at(start, end)
		])
	];
}

/** A reading as data, so that two can be compared. */
const dataOf = ({ sentences, entities, pronouns, personal }: Reading) => ({
	sentences,
	entities,
	pronouns: [...pronouns].map(([index, { name }]) => [index, name]),
	personal: [...personal]
});

function expectSound(reading: Reading): void {
	for (const [stands, claimed] of claimsOf(reading)) expect(stands).toBe(claimed);
	const owned = reading.entities.flatMap(({ mentions }) => mentions);
	expect(owned).toHaveLength(reading.sentences.flatMap(({ mentions }) => mentions).length);
}

test.each(articles)('a shipped article is read the same each time, word for word', (source) => {
	const { article } = parseArticle(source, 'article.md');
	const reading = read(article!);
	expectSound(reading);
	expect(dataOf(read(article!))).toEqual(dataOf(reading));
	expect(reading.entities.length).toBeGreaterThan(5);
});

/** What breaks readers: marks without partners, capitals, names, numbers, signs of other scripts. */
const scrap = fc.constantFrom(
	...[
		'“',
		'”',
		'"',
		"'",
		'‘',
		'’',
		'(',
		')',
		'((',
		',',
		'.',
		'?',
		'–',
		'-',
		'--',
		';',
		':',
		'%',
		'…'
	],
	...[
		'In 1912,',
		'on May 3, 1920',
		'219 BC',
		'about',
		'3,000',
		'seven',
		'of the',
		'said',
		'she said',
		'He'
	],
	...[
		'Anna Lund',
		'President',
		'NASA',
		'the',
		'ISS (',
		'Dvořák',
		'王',
		'🙂',
		'I',
		'O’Brien',
		'LLMs',
		'and'
	],
	...[
		'was born',
		'because',
		'which',
		'is a',
		'called',
		'accused',
		'led to',
		'not',
		'if',
		'\n\n',
		'- ',
		'’s'
	]
);

test('no heap of scraps breaks the reader', () => {
	fc.assert(
		fc.property(fc.array(scrap, { maxLength: 60 }), (scraps) => {
			expectSound(readExcerpt(scraps.join(' ')));
		}),
		{ numRuns: 300 }
	);
});

test('no text at all breaks the reader', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
			expectSound(readExcerpt(text));
		}),
		{ numRuns: 200 }
	);
});

test('an article with a piece cut out or a scrap put in is read too', () => {
	const cut = fc.tuple(
		fc.constantFrom(...articles),
		fc.nat(),
		fc.nat({ max: 200 }),
		fc.oneof(scrap, fc.constant(''))
	);
	fc.assert(
		fc.property(cut, ([source, from, length, put]) => {
			const at = from % source.length;
			const { article } = parseArticle(
				source.slice(0, at) + put + source.slice(at + length),
				'a.md'
			);
			if (article) expectSound(read(article));
		}),
		{ numRuns: 60 }
	);
});

test('a sentence that is too long to be one is not read', () => {
	const long = `Anna Lund left in 1912 and ${'the man and '.repeat(limits.sentenceWords)}NASA went.`;
	const { sentences, entities } = readExcerpt(`${long}\n\nAnna Lund left.`);
	expect(sentences[0]).toMatchObject({ moments: [], text: 'Anna' });
	expect(entities.flatMap(({ mentions }) => mentions.map(({ sentence }) => sentence))).toEqual([
		0, 1
	]);
	expect(sentences[0]!.end - sentences[0]!.start).toBe(long.length);
});

test('what stands in a caption, a heading or a byline is not read', () => {
	const text = 'Anna Lund, 40, poses in 1912. Photo by Tom Brown';
	const article: Article = {
		version: 1,
		title: '',
		text,
		paragraphs: [{ start: 0, end: text.length, kind: 'caption' }],
		sentences: []
	};
	expect(read(article)).toMatchObject({ sentences: [], entities: [] });
});
