import { expect, test } from 'vitest';
import { readFully } from '../../../../tests/read-fully.ts';

/** Each pronoun that is resolved, and to whom. */
function resolved(text: string, title = ''): string[] {
	const { article, resolutions } = readFully(text, title);
	return resolutions.map(
		({ start, end, entity }) => `${article.text.slice(start, end)}: ${entity.name}`
	);
}

test.each([
	['Ada Lovelace wrote a program. She was born in 1815.', ['She: Ada Lovelace']],
	[
		'Peter Smith sailed to New York. His boxes went with him.',
		['His: Peter Smith', 'him: Peter Smith']
	],
	['Peter Smith met Anna Lee. She was late.', ['She: Anna Lee']]
])('“%s”', (text, expected) => {
	expect(resolved(text)).toEqual(expected);
});

test.each([
	[
		'two men who may be meant, neither of them a subject alone',
		'Peter Smith and Paul Jones met. He was late.'
	],
	['somebody without a name', 'Peter Smith saw a man in the garden. He was late.'],
	['nobody', 'The garden was empty. He was late.'],
	['words of somebody else', 'Peter Smith came. “He was late,” said Anna Lee.']
])('a pronoun behind %s is left alone', (_, text) => {
	expect(resolved(text)).toEqual([]);
});

test('a life of somebody means them where it names nobody else', () => {
	const text =
		'Daniel Moss was a painter. The town was poor. Winters were long. He sold a landscape in 1802.';
	expect(resolved(text, 'Daniel Moss')).toEqual(['He: Daniel Moss']);
	expect(resolved(text)).toEqual([]);
});
