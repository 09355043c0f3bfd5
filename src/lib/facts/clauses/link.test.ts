import { expect, test } from 'vitest';
import { readFully } from '../../../../tests/read-fully.ts';
import { linkIn } from './link.ts';

const treeOf = (text: string) => readFully(text).trees[0]!;

test.each([
	[
		'For example, the line to Whitby closed in 1965.',
		'example',
		'the line to Whitby closed in 1965 .'
	],
	['The Maya, for instance, built many pyramids.', 'example', 'The Maya built many pyramids .'],
	['In 1965, for example, the line closed.', 'example', 'In 1965 , the line closed .'],
	['As a result, bread contains iodine.', 'outcome', 'bread contains iodine .'],
	['This meant that bread contains iodine.', 'outcome', 'bread contains iodine .'],
	['This means that bread contains iodine.', 'rephrasing', 'bread contains iodine .'],
	['But bread contains iodine.', 'objection', 'bread contains iodine .']
])('the first words of a sentence tell how it hangs together: %s', (text, relation, rest) => {
	const tree = treeOf(text);
	const link = linkIn(tree)!;
	expect(link.relation).toBe(relation);
	const left = tree.filter((_, i) => !link.words.includes(i)).map((word) => word.text);
	expect(left.join(' ')).toBe(rest);
});

test.each([
	'The line to Whitby closed in 1965.',
	'This is a good example of bread with iodine.',
	'Teams use cheaper ways in the north, for example, boats.',
	'In some cases, Great Britain, for example, the nation kept a king.'
])('no more than the sentence says: %s', (text) => {
	expect(linkIn(treeOf(text))).toBeUndefined();
});

test('an example may stand in the same sentence, as a clause', () => {
	const clause =
		'People give up their hobbies; for example, a keen tennis player no longer plays tennis.';
	expect(linkIn(treeOf(clause))).toMatchObject({ relation: 'example', isInside: true });
	expect(linkIn(treeOf('People give up their hobbies – for example, tennis.'))).toBeUndefined();
});
