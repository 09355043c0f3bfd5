import { expect, test } from 'vitest';
import { parseArticle } from './parse.ts';

const fill = (piece: string, length: number) =>
	piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const sentence =
	'The quick brown fox jumps over the lazy dog, and the dog was not at all happy about that. ';
const prose = sentence.repeat(10);
const line = sentence.slice(0, 70);

/** What makes a careless reader hang or overflow its stack. Any answer will do, as long as there is one. */
const baits: Record<string, string> = {
	'nested elements': '<div>'.repeat(20_000) + prose + '</div>'.repeat(20_000),
	'elements that close nothing': fill('<i>', 500_000) + fill('</b>', 400_000),
	'lists in lists': '<ul><li>'.repeat(50_000) + prose,
	'tables in tables': fill('<table><tr><td>a', 500_000),
	'articles in articles': '<article>'.repeat(33_333) + prose,
	classes: `<p class="${fill('ad-ad-ad ', 500_000)}">x`,
	attributes: `<p ${fill('a=b ', 500_000)}>x`,
	'raised figures': fill('a<sup>1</sup>', 500_000),
	'short paragraphs': fill('<p>a', 500_000),
	'line breaks': fill('<br>', 500_000),
	comments: `${fill('<!-- -->', 100_000)}x`,
	'open comments': fill('<!--', 200_000),
	'one long line': fill(sentence, 2_000_000),
	'one long word': fill('x', 2_000_000),
	'broken lines': fill(`${line}\n`, 199_000),
	'divided words': fill('inter-\nnational ', 200_000),
	'empty lines': fill('\n', 200_000),
	spaces: `${fill(' ', 200_000)}a`,
	items: fill('- a\n', 200_000),
	'items in items': Array.from({ length: 600 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
	'quotations in quotations': `${fill('>', 100_000)} a`,
	'items on one line': `${fill('- ', 200_000)}a`,
	'numbers on one line': `${fill('1. ', 200_000)}a`,
	emphasis: fill('*a **a ', 200_000),
	links: fill('[a](', 200_000),
	pictures: fill('![', 200_000),
	'code spans': Array.from({ length: 600 }, (_, i) => `${'`'.repeat(i)}a`).join(' '),
	addresses: `${fill('a.', 200_000)}@b`,
	footnotes: fill('[^a]: b\n', 200_000),
	'table rows': `${fill('|a', 100_000)}\n${fill('|-', 100_000)}\n`,
	'front matter': `---\ntitle: ${fill('[', 200_000)}${fill(']', 200_000)}\n---\n${prose}`,
	'embedded pictures': `![a](data:image/png;base64,${fill('A', 1_900_000)})\n\n${prose}`,
	initials: fill('A. ', 200_000),
	names: fill('Jane Doe, ', 200_000),
	bylines: fill('By Jane and Jane, Jane\n', 100_000),
	'footnote marks': fill(' [citation', 200_000),
	'comments of LaTeX': fill('% ', 200_000),
	'counters of comments': prose.repeat(110) + fill('\n\n2 comments\n\nIt is.', 90_000),
	'labels of a transcript': fill('DOE: A.\n\nROE: B.\n\n', 190_000),
	'headers of a message': `From: a\n${fill('To: b\n c\n', 200_000)}`,
	accents: `a${fill('\u0301', 200_000)}`,
	...Object.fromEntries(
		[
			'(',
			'(a. ',
			'<',
			'[',
			'*',
			'"',
			'`',
			'~',
			'#',
			'\\',
			'. ',
			'... ',
			'."',
			'.)',
			'?! ',
			' .',
			'a.',
			'U.S. ',
			'&amp',
			'&#x41;'
		].map((piece) => [piece, fill(piece, 500_000)])
	)
};

test.each(Object.keys(baits))('always answers: %s', (name) => {
	for (const file of ['', 'a.txt', 'a.md', 'a.html']) {
		const { article, problem } = parseArticle(baits[name]!, file);
		expect(article ?? problem).toBeDefined();
	}
});

test.each(['nested elements', 'lists in lists', 'articles in articles'])(
	'still reads what %s hold',
	(name) => {
		expect(parseArticle(baits[name]!, 'a.html').article?.text).toContain(sentence.trim());
	}
);
