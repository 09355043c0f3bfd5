import { expect, test } from 'vitest';
import type { Finder } from '../fact.ts';
import { readFully } from '../../../../tests/read-fully.ts';
import { illustration } from '../finders/relations/illustration.ts';
import { objection } from '../finders/relations/objection.ts';
import { rephrasing } from '../finders/relations/rephrasing.ts';
import { upshot } from '../finders/relations/upshot.ts';

const askedBy = (finder: Finder, text: string) =>
	finder
		.find(readFully(text), [])
		.flatMap(({ asks }) => asks.map(({ stem, key }) => [/“(.+)”/.exec(stem)![1], key.text]));

test.each<[Finder, string, string, string]>([
	[
		illustration,
		'University exhibits can attract large audiences. For example, the Art Museum in Greensboro saw 11,000 visitors in 2010.',
		'University exhibits can attract large audiences',
		'The Art Museum in Greensboro saw 11,000 visitors in 2010.'
	],
	[
		illustration,
		'People with depression give up old hobbies; for example, a keen tennis player no longer plays tennis.',
		'People with depression give up old hobbies',
		'A keen tennis player no longer plays tennis.'
	],
	[
		illustration,
		'In negative reinforcement, a stimulus is removed to increase a behavior.\n\nFor instance, a seatbelt alarm stops when drivers fasten their belts.',
		'In negative reinforcement, a stimulus is removed to increase a behavior',
		'A seatbelt alarm stops when drivers fasten their belts.'
	],
	[
		upshot,
		'Percentiles are useful for comparing values. For this reason, universities use percentiles extensively.',
		'Percentiles are useful for comparing values',
		'Universities use percentiles extensively.'
	],
	[
		objection,
		'Union forces had used escaped people for manual labor. However, the Emancipation Proclamation led to the enrollment of African American soldiers.',
		'Union forces had used escaped people for manual labor',
		'The Emancipation Proclamation led to the enrollment of African American soldiers.'
	],
	[
		rephrasing,
		'A viable economy requires institutions that guarantee property rights. In other words, it is critical that owners believe that their property will not be taken away.',
		'A viable economy requires institutions that guarantee property rights',
		'It is critical that owners believe that their property will not be taken away.'
	]
])('%o asks for what a sentence is to the one before: %s', (finder, text, claim, key) => {
	expect(askedBy(finder, text)).toEqual([[claim, key]]);
});

test.each([
	[
		'what it is an example of',
		'This practice is common. For example, the line to Whitby closed in 1965.'
	],
	['the example', 'Many towns lost their railways after the war. For example, it closed in 1965.'],
	['one sentence', 'For example, the line to Whitby closed in 1965.'],
	[
		'a sentence between',
		'Many towns lost their railways after the war. It was a pity. For example, the line to Whitby closed in 1965.'
	],
	[
		'which',
		'The person gave up most hobbies after the war. For example, tennis players no longer played tennis.'
	],
	[
		'anything but a question',
		'How did towns lose their railways? For example, the line to Whitby closed in 1965.'
	]
])('without %s that can be read by itself nothing is asked', (_, text) => {
	expect(askedBy(illustration, text)).toEqual([]);
});

test('an example of an example is not asked', () => {
	const text =
		'Many towns lost their railways after the war. For example, the line to Whitby closed in 1965. For instance, the station at Robin Hood’s Bay became a shop.';
	expect(askedBy(illustration, text)).toHaveLength(1);
});
