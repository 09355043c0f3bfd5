import { describe, expect, test } from 'vitest';
import { readFully } from '../../../../../tests/read-fully.ts';

/** Each word that stands for something, and what is written in its place. */
function written(text: string): string[] {
	const { article, references } = readFully(text);
	return [...references.values()].map(
		(one) => `${article.text.slice(one.start, one.end)}: ${one.text}`
	);
}

describe('a pronoun is put in words', () => {
	test.each([
		[
			'the subject of the sentence before',
			'Mérida is the capital of Yucatán in Mexico. It has a population of about 750,000.',
			['It: Mérida']
		],
		['the name that speaks', 'NASA said it found water on the moon.', ['it: NASA']],
		[
			'the name that a noun is said to be',
			'Ingenuity was a small helicopter. The helicopter flew 72 times before it crashed.',
			['helicopter: Ingenuity', 'it: Ingenuity']
		],
		[
			'several joined by “and”',
			'Anna Lee and Peter Smith founded the firm in 1970. They left in 1990.',
			['They: Anna Lee and Peter Smith']
		],
		[
			'a noun with its “a” as “the”',
			'A steam engine drove the mill. It burned coal until 1931.',
			['It: the steam engine']
		]
	])('%s', (_, text, expected) => {
		expect(written(text)).toEqual(expect.arrayContaining(expected));
	});
});

describe('a definite is put in words', () => {
	test.each([
		[
			'the same noun with more words',
			'A Russian missile test worried the crew. The test produced much debris.',
			['test: the Russian missile test']
		],
		[
			'“this” and the same noun',
			'The bakers used an iron oven. This oven stands in the museum today.',
			['oven: the iron oven']
		]
	])('%s', (_, text, expected) => {
		expect(written(text)).toEqual(expect.arrayContaining(expected));
	});
});

test.each([
	['“it” that stands for nothing', 'The bridge fell in 1820. It is clear that rain was the cause.'],
	['words of somebody else', 'The canal opened in 1914. “It cost too much,” said Anna Lee.'],
	['“it” behind somebody alone', 'Anna Lee was late. It rained.'],
	[
		'one of several of the same noun',
		'The smaller islands have bridges. The larger islands have ports. The islands are green.'
	],
	['“the” of what all know', 'A new world map hung there. The world was at war.']
])('%s is left alone', (_, text) => {
	expect(written(text)).toEqual([]);
});

describe('what is not yet seen', () => {
	test.fails.each([
		[
			'a noun that is a kind of the thing',
			'The X-59 is a jet plane of NASA. The aircraft measures 30 meters.',
			['aircraft: X-59']
		],
		[
			'a name behind a phrase in front',
			'The Confederacy had few factories. Without ports, it lacked supplies.',
			['it: the Confederacy']
		],
		[
			'two who are one couple',
			'Thomas Sam and his wife Manju are on trial. The parents deny it.',
			['parents: Thomas Sam and his wife Manju']
		],
		[
			'an event that a verb told of',
			'Radio stations began to broadcast music. The broadcasts ended in May.',
			['broadcasts: the music broadcasts']
		]
	])('%s', (_, text, expected) => {
		expect(written(text)).toEqual(expect.arrayContaining(expected));
	});
});
