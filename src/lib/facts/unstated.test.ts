import { expect, test } from 'vitest';
import { factsBy } from './asked.ts';
import { role } from './role.ts';

const unstatedIn = (text: string) => factsBy(role, text).flatMap(({ unstated }) => unstated ?? []);

test('an office has not been entered in a year that the text names for something else', () => {
	expect(
		unstatedIn(
			'The bridge was built in 1991. It is old. Many think so. It was Foreign Minister Anna Lund who wrote in 2003. She came in 2004.'
		)
	).toEqual(['Anna Lund became the foreign minister in 1991.']);
});

test.each([
	[
		'the text says since when, by a pronoun',
		'It was built in 1991. It is old. Many think so. It was Foreign Minister Anna Lund who wrote. She was elected in 2003.'
	],
	[
		'the text says since when',
		'It was built in 1991. It is old. Many think so. Foreign Minister Anna Lund, who was appointed in 2003, wrote it.'
	],
	[
		'the office is over',
		'It was built in 1991. It is old. Many think so. Former Foreign Minister Anna Lund wrote it in 2003.'
	],
	[
		'no office',
		'It was built in 1991. It is old. Many think so. Science writer Anna Lund wrote it in 2003.'
	],
	['no other year', 'It is old. Many think so. Foreign Minister Anna Lund wrote it in 2003.'],
	[
		'too long before',
		'It was built in 1920. It is old. Many think so. Foreign Minister Anna Lund wrote it in 2003.'
	]
])('nothing is made of it where %s', (_, text) => {
	expect(unstatedIn(text)).toEqual([]);
});
