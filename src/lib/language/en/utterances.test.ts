import { expect, test } from 'vitest';
import { readFully } from '../../../../tests/read-fully.ts';

/** Each quotation's first word, and who speaks it. */
function spoken(text: string): string[] {
	const { article, utterances } = readFully(text);
	return utterances.map(({ start, end, entity }) => {
		const [first] = article.text.slice(start, end).split(' ');
		return `${first}: ${entity?.name ?? '?'}`;
	});
}

test.each([
	['by name behind it', '“The roof leaks,” said Anna Smith.', ['The: Anna Smith']],
	['by name in front', 'Anna Smith said: “The roof leaks.”', ['The: Anna Smith']],
	['by a pronoun', 'Anna Smith runs the museum. “The roof leaks,” she said.', ['The: Anna Smith']],
	[
		'over several sentences',
		'“The roof leaks. It has to be mended soon,” Anna Smith said.',
		['The: Anna Smith']
	],
	[
		'with marks that do not match',
		'"The roof leaks and has to be mended soon,” said Anna Smith.',
		['The: Anna Smith']
	],
	[
		'over two paragraphs, of which only the second closes',
		'Anna Smith said: “The roof leaks and it has to be mended before the winter comes.\n\n“Nobody has the money for it,” and left.',
		['The: Anna Smith', 'Nobody: Anna Smith']
	],
	['by nobody whom the text names', 'There was a sign. “Keep out,” it read.', ['Keep: ?']]
])('a quotation has its speaker %s', (_, text, expected) => {
	expect(spoken(text)).toEqual(expected);
});
