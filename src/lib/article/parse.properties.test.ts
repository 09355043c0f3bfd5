import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { Article } from './article.ts';
import { parseArticle } from './parse.ts';

const paragraphs = [
	'Early life and academic career',
	'By Jane Doe',
	'Photo: NASA',
	'WASHINGTON (AP) — The U.S. and Russia, Mr. Smith said, “will go on.” He left at 5 p.m. on Friday.',
	'"We called her the inventor. Nothing was at 90 degrees," he said. (Why? Nobody knows.) It was so.',
	'In November 2021, the ISS was threatened by a missile test. The test led to the U.S. accusing Russia of it.',
	'Hadid was born in 1950 in Baghdad, Iraq, to an upper-class family. She received the prize in 2010 and 2011.',
	'He asked: "Is it true?" They said it was, and that it cost $1.4 million. And then… they did it again!',
	'They are definitely particles. Almost 90% of them are protons stripped of their accompanying electron.'
];

const prose = fc
	.array(fc.constantFrom(...paragraphs), { minLength: 4, maxLength: 12 })
	.map((chosen) => chosen.join('\n\n'));

const bait = fc.constantFrom(
	...[
		'<p>',
		'</div>',
		'<',
		'&amp',
		'&#0;',
		'[',
		'](',
		'**',
		'`',
		'> ',
		'- ',
		'1. ',
		'# ',
		'---\n',
		'\n',
		'\n\n',
		'\r'
	],
	...[
		'"',
		'“',
		'”',
		'’',
		'(',
		')',
		'.',
		'...',
		'…',
		'!',
		' ',
		'\u00A0',
		'\u200B',
		'\u0301',
		'\uD800',
		'\uFFFD',
		'\u2029',
		'\0',
		'漢',
		'U.S.',
		'4 '
	]
);

/** Prose with anything stuck into it anywhere. */
const mutated = fc
	.tuple(prose, fc.array(fc.tuple(fc.nat(), bait), { maxLength: 40 }))
	.map(([text, baits]) =>
		baits.reduce((it, [at, piece]) => {
			const place = at % (it.length + 1);
			return it.slice(0, place) + piece + it.slice(place);
		}, text)
	);

const anything = fc.oneof(
	mutated,
	fc.string({ unit: 'binary', maxLength: 400 }),
	fc
		.array(fc.oneof(bait, fc.constantFrom(...paragraphs)), { maxLength: 60 })
		.map((it) => it.join('')),
	fc.uint8Array({ maxLength: 400 })
);

const name = fc.constantFrom('', 'a.txt', 'a.md', 'a.html');

/** What holds for every article, wherever it comes from. */
function check({ text, paragraphs, sentences }: Article): void {
	expect(text.normalize('NFC')).toBe(text);
	expect(text.isWellFormed()).toBe(true);
	expect(text).not.toMatch(/ {2}|[\t\r\u00A0\u200B]|^\s|\s$/);
	expect(paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
	let before = 0;
	for (const { start, end, paragraph } of sentences) {
		expect(start).toBeGreaterThanOrEqual(Math.max(before, paragraphs[paragraph]!.start));
		expect(end).toBeLessThanOrEqual(paragraphs[paragraph]!.end);
		expect(text.slice(start, end)).toMatch(/^\S(?:[^\n\uFFFD]*\S)?$/);
		expect(['text', 'item']).toContain(paragraphs[paragraph]!.kind);
		before = end;
	}
}

function sentencesOf(source: string): string[] {
	const { article } = parseArticle(source, 'a.txt');
	return (article?.sentences ?? [])
		.filter(({ paragraph }) => article?.paragraphs[paragraph]?.kind === 'text')
		.map(({ start, end }) => article?.text.slice(start, end) ?? '');
}

describe('parseArticle', () => {
	test('reads anything without failing, and what it gives holds together', () => {
		fc.assert(
			fc.property(anything, name, (source, fileName) => {
				const { article, problem } = parseArticle(source, fileName);
				if (problem) expect(problem.sentence).toMatch(/^[A-Z].*\.$/);
				else check(v.parse(Article, article));
			}),
			{ seed: 1, numRuns: 2000 }
		);
	});

	test('gives the same article for the same source', () => {
		fc.assert(
			fc.property(mutated, name, (source, fileName) => {
				expect(parseArticle(source, fileName)).toEqual(parseArticle(source, fileName));
			}),
			{ seed: 2, numRuns: 200 }
		);
	});

	test('finds the same sentences again in the text of an article', () => {
		fc.assert(
			fc.property(prose, (source) => {
				const { article } = parseArticle(source, 'a.txt');
				if (article) expect(sentencesOf(article.text)).toEqual(sentencesOf(source));
			}),
			{ seed: 3, numRuns: 300 }
		);
	});
});
