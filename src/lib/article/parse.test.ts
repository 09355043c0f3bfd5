import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { limits } from '#lib/limits.ts';
import { parseArticle } from './parse.ts';

const news = `Russia’s invasion of Ukraine has put the future of the International Space Station (ISS) in jeopardy.

Since the end of the American space shuttle program in 2011, U.S. astronauts have made use of rides on Russian shuttles to the ISS. But in 2020, NASA began a program with SpaceX to travel to the space station and back.

"NASA continues working with all our international partners, including Roscosmos. No changes are planned to the agency’s support,” NASA told Fox News.`;

/** The paragraphs of an article, each with its kind and with bars between its sentences. */
function outline(source: string, name = ''): string[] {
	const { article, problem } = parseArticle(source, name);
	if (problem) return [problem.sentence];
	const { text, paragraphs, sentences } = article;
	return paragraphs.map(({ start, end, kind }, i) => {
		const own = sentences.filter(({ paragraph }) => paragraph === i);
		const words = own.map((it) => text.slice(it.start, it.end)).join(' | ');
		return `${kind}: ${words || text.slice(start, end)}`;
	});
}

test('an article has a title, paragraphs of every kind, and sentences', () => {
	const source = `International Space Station\nInternational Space Station ISTOCK\n\nBy Jane Doe\n\n${news}\n\nWhat comes next\n\n- A new station\n- None\n\nReporting by Jane Doe`;
	expect(parseArticle(source, 'iss.txt').article?.title).toBe('International Space Station');
	expect(outline(source)).toEqual([
		'caption: International Space Station ISTOCK',
		'byline: By Jane Doe',
		'text: Russia’s invasion of Ukraine has put the future of the International Space Station (ISS) in jeopardy.',
		'text: Since the end of the American space shuttle program in 2011, U.S. astronauts have made use of rides on Russian shuttles to the ISS. | But in 2020, NASA began a program with SpaceX to travel to the space station and back.',
		'text: "NASA continues working with all our international partners, including Roscosmos. | No changes are planned to the agency’s support,” NASA told Fox News.',
		'heading: What comes next',
		'item: A new station',
		'item: None',
		'credit: Reporting by Jane Doe'
	]);
});

test.each([
	['LONDON, March 3 (Reuters) - ', ''],
	['WASHINGTON (AP) — ', ''],
	['WASHINGTON—', ''],
	['Taipei, Taiwan — ', ''],
	['PONCHATOULA, La. -- ', ''],
	['NEW DELHI – ', ''],
	['CAPE CANAVERAL, Fla. (AP) -- ', ''],
	['Paris — ', ''],
	['(CNN) -- ', ''],
	['', ' (Reuters)'],
	['', ' — AFP'],
	['', ' (Reporting by Jane Doe; Editing by John Smith)']
])(
	'an article keeps a dateline or an agency’s tag out of its sentences: %s…%s',
	(before, after) => {
		const sentence = 'It is the first time that a storm has cut the cable.';
		const { article } = parseArticle(`${before}${sentence}${after}\n\n${news}`, '');
		expect(article?.text.startsWith(`${before}${sentence}${after}\n\n`)).toBe(true);
		expect(article?.sentences[0]).toEqual({
			start: before.length,
			end: before.length + sentence.length,
			paragraph: 0
		});
	}
);

test.each([
	'Athens — the city of Plato — Greece’s capital, is old.',
	'NASA – the agency – said no.',
	'NASA-Led missions are old.',
	'NASA–ESA missions are old.',
	'COVID-19 – A virus, it says – is new.',
	'The ISS – four Americans live there – is old.'
])('an article takes no part of a sentence for a dateline: %s', (sentence) => {
	expect(outline(`${sentence}\n\n${news}`)[0]).toBe(`text: ${sentence}`);
});

test('an article without a title is called by the beginning of its first sentence', () => {
	expect(parseArticle(news, '').article?.title).toBe(
		'Russia’s invasion of Ukraine has put the future of the International Space…'
	);
});

test('a title longer than its limit is cut at a word', () => {
	const { article } = parseArticle(`# ${'Athens '.repeat(100)}\n\n${news}`, 'a.md');
	expect(article?.title).toMatch(/^(?:Athens )+Athens…$/);
	expect(article?.title.length).toBeLessThanOrEqual(limits.titleCharacters + 1);
});

test('an article is normal: one kind of space, of line end and of letter, and nothing unseen', () => {
	const source = `Cafe\u0301\u00A0old\u2009town\u00AD\u200B is \u202Ehere\u202C.\r\n\r\n\u0007${news}`;
	expect(parseArticle(source, '').article?.text).toBe(`Café old town is here.\n\n${news}`);
});

test('the labels of a transcript are in no sentence', () => {
	const turns = [
		'HOLLIS: Is it so?',
		'DOE: It is.',
		'[00:12] HOLLIS: Why is it?',
		'DOE: It rained.',
		'[00:30]'
	];
	expect(outline([news, ...turns].join('\n\n')).slice(3)).toEqual([
		'text: Is it so?',
		'text: It is.',
		'text: Why is it?',
		'text: It rained.',
		'byline: [00:30]'
	]);
});

test('what stands behind an article is in no sentence', () => {
	const source = [news, news, 'Most read', '- Storm hits the coast.', '2 comments', 'So true!'];
	expect(outline(source.join('\n\n')).slice(6)).toEqual([
		'credit: Most read',
		'credit: Storm hits the coast.',
		'credit: 2 comments',
		'credit: So true!'
	]);
});

test('a sentence that lost a letter is shown, and stands in no sentence that may be asked', () => {
	const source = `Helena Br\uFFFDndt opened the bridge. It cost a million.\n\n${news}`;
	const { article } = parseArticle(source, '');
	expect(article?.text).toBe(source);
	expect(outline(source)[0]).toBe('text: It cost a million.');
});

test.each([
	['a pasted text', '\uD83D', 'a.txt'],
	['two halves that only an unseen sign kept apart', '\uD83D\u200B\uDE00', 'a.txt'],
	['a reference of a page', '<p>&#xD83D;</p>', 'a.html'],
	['a reference of Markdown', '&#xD83D;', 'a.md']
])('no half of a surrogate pair survives %s', (_, half, name) => {
	const { article } = parseArticle(`${half}\n\n${news}\n\n${half} It is so.`, name);
	expect(article).toBeDefined();
	expect(JSON.stringify(article)).not.toMatch(/\\ud[89a-f]/i);
});

test('an article keeps its quotation marks and dashes', () => {
	const source = `"A" ‘b’ “c” – d — e's f’s -- g.\n\n${news}`;
	expect(parseArticle(source, '').article?.text).toBe(source);
});

test('an article loses the marks of an encyclopaedia', () => {
	const source = `He was sent to Harrow.[6] She was not. [citation needed]\n\n${news}\n\nSee also\n\nA list of all the schools in England.`;
	expect(outline(source).at(0)).toBe('text: He was sent to Harrow. | She was not.');
	expect(outline(source).at(-1)).toBe('credit: A list of all the schools in England.');
});

describe('a source', () => {
	const paragraphs = news.split('\n\n');
	const inHtml = paragraphs.map((it) => `<p>${it}</p>`).join('');
	test.each<[name: string, source: string]>([
		['athens.txt', `Athens\n\n${news}`],
		['', `Athens\n\n${news}`],
		['athens.md', `# Athens\n\n${news}`],
		['', `# Athens\n\n${news}`],
		['', `---\ntitle: Athens\n---\n\n${news}`],
		['athens.html', `<h1>Athens</h1>${inHtml}`],
		['', `<h1>Athens</h1>${inHtml}`],
		['athens.txt', `<!DOCTYPE html><html><title>Athens</title>${inHtml}</html>`],
		['athens.md', `<html><title>Athens</title>${inHtml}</html>`],
		['athens.html', `Athens\n\n${news}`],
		['ATHENS.MD', `Athens\n===\n\n${news}`],
		['athens.constructor', `Athens\n\n${news}`]
	])('called "%s" is read by its kind: %j', (name, source) => {
		const { article } = parseArticle(source, name);
		expect(article?.title).toBe('Athens');
		expect(article?.text).toBe(news);
	});

	test('in bytes is read like the same source as a string', () => {
		const bytes = new TextEncoder().encode(`Athens\n\n${news}`);
		expect(parseArticle(bytes, 'a.txt')).toEqual(parseArticle(`Athens\n\n${news}`, 'a.txt'));
	});
});

test.each<[code: string, source: string | Uint8Array, sentence: RegExp]>([
	['empty', '', /no text/],
	['empty', ' \n\u200B\n', /no text/],
	['empty', '<p> </p><p></p>', /no text/],
	[
		'too-short',
		'Athens is the capital city of Greece, and it is old.',
		/11 words long\. Readback needs at least 40/
	],
	[
		'too-short',
		`Athens is old.\n\n${'Early life\n\n'.repeat(30)}`,
		/Of the 63 words here, 3 stand in whole sentences/
	],
	['too-short', 'https://news.example.com/2026/11/athens', /address of a page, and not its text/],
	['too-short', 'Athens is old – News https://news.example.com/a?b=1', /copy its text/],
	['too-long', news.repeat(500), /236,502 characters\. Readback takes up to 200,000/],
	['too-long', 'x'.repeat(limits.fileBytes + 1), /2 MB/],
	['too-long', new Uint8Array(5_000_000), /5 MB/],
	[
		'not-english',
		'Die Regierung hat beschlossen, dass die Mittel für die Schulen erhöht werden. '.repeat(9),
		/only \d+%/
	],
	['not-english', '雅典是希腊的首都。'.repeat(50), /letters of the English alphabet/],
	['not-english', 'id,value\n'.concat('1,23.4\n'.repeat(100)), /English/],
	['binary', '%PDF-1.7\n', /This looks like a PDF/]
])('answers %s with a sentence that says what to do', (code, source, sentence) => {
	const { problem } = parseArticle(source, '');
	expect(problem?.code).toBe(code);
	expect(problem?.sentence).toMatch(sentence);
});

const articles = new URL('../../../../shared/articles/', import.meta.url).pathname;

test.skipIf(!existsSync(articles))('the texts that we work with are read without a flaw', () => {
	for (const name of readdirSync(articles).filter((it) => it.endsWith('.txt'))) {
		const source = readFileSync(articles + name, 'utf8');
		const { article } = parseArticle(source, name);
		expect(article?.title, name).toBe(source.slice(0, source.indexOf('\n')));
		for (const { start, end } of article?.sentences ?? []) {
			expect(article?.text.slice(start, end), name).toMatch(/^(?:["“(]?[\p{Lu}\p{N}])/u);
		}
	}
});
