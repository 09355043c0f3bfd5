import { expect, test } from 'vitest';
import { runsOf, type LitSpan, type Text } from './pieces.ts';

const text = 'PARIS — One fell. Two rose.';
const article: Text = {
	text,
	paragraphs: [{ start: 0, end: 27, kind: 'text' }],
	sentences: [
		{ start: 8, end: 17, paragraph: 0 },
		{ start: 18, end: 27, paragraph: 0 }
	]
};

/** The paragraph as it is drawn: a run a line, lit words in brackets. */
function draw(lit: LitSpan[]): string[] {
	return runsOf(article, article.paragraphs[0]!, lit).map(({ sentence = '-', pieces }) => {
		const words = pieces.map(({ text, tone }) => (tone ? `[${tone}: ${text}]` : text));
		return `${sentence}|${words.join('')}`;
	});
}

test('a dateline and the space between two sentences belong to none', () => {
	expect(draw([])).toEqual(['-|PARIS — ', '0|One fell.', '-| ', '1|Two rose.']);
});

test('words light up where they stand', () => {
	expect(draw([{ start: 12, end: 16, tone: 'evidence' }])[1]).toBe('0|One [evidence: fell].');
});

test('words that go over the end of a sentence light up in both', () => {
	expect(draw([{ start: 12, end: 21, tone: 'passage' }])).toEqual([
		'-|PARIS — ',
		'0|One [passage: fell.]',
		'-|[passage:  ]',
		'1|[passage: Two] rose.'
	]);
});

test('where two spans overlap, the first has the say', () => {
	const spans: LitSpan[] = [
		{ start: 8, end: 11, tone: 'evidence' },
		{ start: 8, end: 16, tone: 'given' }
	];
	expect(draw(spans)[1]).toBe('0|[evidence: One][given:  fell].');
});
