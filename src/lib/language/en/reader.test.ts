import { expect, test } from 'vitest';
import { readFully } from '../../../../tests/read-fully.ts';

/** The heads and relations of a sentence: "Putin: obj of accused". */
function arcs(text: string): string[] {
	const tree = readFully(text).trees[0]!;
	return tree.map(
		(word) => `${word.text}: ${word.relation}${word.head < 0 ? '' : ` of ${tree[word.head]!.text}`}`
	);
}

test('a sentence has who does what to whom', () => {
	expect(arcs('The Roman general Scipio defeated Hannibal in Africa.')).toEqual(
		expect.arrayContaining([
			'defeated: root',
			'Hannibal: obj of defeated',
			'in: case of Africa',
			'Africa: obl of defeated'
		])
	);
});

test('a passive sentence has its agent', () => {
	expect(arcs('The bridge was built by the army in 1912.')).toEqual(
		expect.arrayContaining(['bridge: nsubj:pass of built', 'army: obl:agent of built'])
	);
});

test.each([
	[
		'“NASA Administrator Bill Nelson”: a role and a person',
		'NASA Administrator Bill Nelson resigned.',
		'Bill Nelson',
		'person'
	],
	['the possessive is no part of a name', 'We visited Kenya’s parks.', 'Kenya', 'place'],
	[
		'a company by what follows it',
		'She works for Norbury Bank in Leeds.',
		'Norbury Bank',
		'organisation'
	]
])('%s', (_, text, name, type) => {
	expect(readFully(text).entities).toContainEqual(expect.objectContaining({ name, type }));
});

test('a person is one person by all names', () => {
	const { entities } = readFully(
		'Terry Virts flew twice. Virts said so. Virt, who has retired, told it too.'
	);
	expect(entities.map(({ names }) => [...names])).toEqual([['Terry Virts', 'Virts', 'Virt']]);
});

test('times and quantities stand with their sentences', () => {
	const { times, quantities } = readFully(
		'It rained last month. The war of 1914–18 cost $10 million.'
	);
	expect(times.map((found) => found.map(({ kind }) => kind))).toEqual([['relative'], ['range']]);
	expect(quantities[1]).toContainEqual(
		expect.objectContaining({ kind: 'money', value: 10_000_000 })
	);
});

test('a sentence without a stop in 300 words has no tree, and the next one has', () => {
	const { trees } = readFully(`${'word '.repeat(300)}.\n\nThe bridge was built in 1912.`);
	expect(trees.map((tree) => tree.length > 0)).toEqual([false, true]);
});

test('the same text gives the same reading, whatever was read before', () => {
	const text = 'Russia’s invasion of Ukraine has put the future of the station in jeopardy.';
	const first = JSON.stringify(readFully(text).trees);
	readFully('Quite another text. It is about Peru, and Anna Lee.');
	expect(JSON.stringify(readFully(text).trees)).toBe(first);
});
