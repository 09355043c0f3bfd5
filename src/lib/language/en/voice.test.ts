import { expect, test } from 'vitest';
import { readExcerpt } from './excerpt.ts';

const personal = (text: string) => [...readExcerpt(text).personal];
const NEWS = 'The dam held. It was built. The town is dry. It is old.';

test.each([
	['a paragraph with “I”', `I saw it. It was so.\n\n${NEWS}\n\n${NEWS}`, [0]],
	['a paragraph with “my”', `${NEWS}\n\n${NEWS}\n\nIt was my town.`, [2]],
	[
		'an essay, in all its paragraphs',
		'I saw it. It was so.\n\nCars are bad. I hate them.\n\nThe town is dry.',
		[0, 1, 2]
	],
	['what is quoted does not count', `“I saw it,” said Anna Lund.\n\n${NEWS}`, []],
	['“we” and “our” do not count: schoolbooks use them', `We see our town.\n\n${NEWS}`, []],
	['a king does not count', `Elizabeth i was queen.\n\n${NEWS}`, []]
])('%s', (_, text, paragraphs) => {
	expect(personal(text)).toEqual(paragraphs);
});
